import type { ReactNode } from 'react';
import styles from './switch.module.css';

interface SwitchProps {
  on: boolean;
  onChange: (on: boolean) => void;
  children: ReactNode;
}

/** Something that is on or off, with its label before it. */
export function Switch({ on, onChange, children }: SwitchProps) {
  return (
    <label className={styles.switch}>
      <span className={styles.label}>{children}</span>
      <input
        type="checkbox"
        role="switch"
        className={styles.input}
        checked={on}
        aria-checked={on}
        onChange={event => onChange(event.target.checked)}
      />
    </label>
  );
}
