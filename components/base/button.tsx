import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { Icon, type IconName } from './icon';

interface ButtonProps extends ComponentProps<'button'> {
  /** `plain` has a border, `quiet` shows itself on hover, `accent` is the one thing to do here. */
  look?: 'plain' | 'quiet' | 'accent' | 'danger';
  icon?: IconName | undefined;
  /** Draws a small arrow: the button opens a menu. */
  opens?: boolean;
}

/** A button. Give one that shows only an icon a `title`: it becomes its tooltip and its accessible name. */
export function Button({ look = 'plain', icon, opens, children, className, ...rest }: ButtonProps) {
  const classes = [styles.button, styles[look], children === undefined && styles.square, className];
  return (
    <button
      type="button"
      aria-label={children === undefined ? rest.title : undefined}
      aria-haspopup={opens ? 'menu' : undefined}
      {...rest}
      className={classes.filter(Boolean).join(' ')}
    >
      {icon && <Icon name={icon} />}
      {children}
      {opens && <span className={styles.arrow} aria-hidden="true" />}
    </button>
  );
}
