import { useCallback, useState } from 'react';
import { Button } from './button';
import { defer } from './defer';
import type { IconName } from './icon';
import type { MenuSection } from './menu';

/** The menu of every menu button. */
export const DeferredMenu = defer(async () => (await import('./menu')).Menu);

interface MenuButtonProps {
  label: string;
  /** Shows only this icon; the label becomes tooltip and name. */
  icon?: IconName;
  look?: 'plain' | 'quiet';
  disabled?: boolean;
  className?: string;
  sections: MenuSection[];
}

/** A button that opens a menu. */
export function MenuButton({ label, icon, look = 'quiet', sections, ...rest }: MenuButtonProps) {
  const [anchor, setAnchor] = useState<HTMLElement>();
  const close = useCallback(() => setAnchor(undefined), []);
  return (
    <>
      <Button
        {...rest}
        look={look}
        icon={icon}
        opens={icon === undefined}
        title={icon && label}
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        onClick={event => {
          const button = event.currentTarget;
          setAnchor(current => (current ? undefined : button));
        }}
      >
        {icon ? undefined : label}
      </Button>
      {anchor && <DeferredMenu anchor={anchor} label={label} sections={sections} onClose={close} />}
    </>
  );
}
