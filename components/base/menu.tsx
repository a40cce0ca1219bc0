import type { KeyboardEvent } from 'react';
import { Icon, type IconName } from './icon';
import styles from './menu.module.css';
import { Popover } from './popover';

export interface MenuItem {
  label: string;
  icon?: IconName;
  /** A key or a count, at the end of the line. */
  hint?: string;
  /** Given for a choice: whether it is the current one. */
  checked?: boolean;
  disabled?: boolean;
  danger?: boolean;
  onSelect: () => void;
}

export interface MenuSection {
  heading?: string;
  items: MenuItem[];
}

interface MenuProps {
  anchor: HTMLElement;
  label: string;
  sections: MenuSection[];
  onClose: () => void;
}

/** A menu beside its anchor. Arrow keys, Home and End move, the first letter jumps, Enter chooses, Esc closes. */
export function Menu({ anchor, label, sections, onClose }: MenuProps) {
  return (
    <Popover anchor={anchor} label={label} role="menu" onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only moves the focus among the items */}
      <div onKeyDown={moveFocus}>
        {sections.map((section, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sections have no identity and do not move
          <div key={index} className={styles.section}>
            {section.heading !== undefined && <p className={styles.heading}>{section.heading}</p>}
            {section.items.map(item => (
              <button
                key={item.label}
                type="button"
                {...roleOf(item)}
                disabled={item.disabled}
                tabIndex={-1}
                className={item.danger ? `${styles.item} ${styles.danger}` : styles.item}
                onClick={() => {
                  onClose();
                  item.onSelect();
                }}
              >
                {item.icon && <Icon name={item.icon} />}
                <span className={styles.label}>{item.label}</span>
                {item.hint !== undefined && <span className={styles.hint}>{item.hint}</span>}
                {item.checked && <Icon name="check" />}
              </button>
            ))}
          </div>
        ))}
      </div>
    </Popover>
  );
}

function roleOf({ checked }: MenuItem) {
  return checked === undefined
    ? { role: 'menuitem' }
    : { role: 'menuitemradio', 'aria-checked': checked, 'data-autofocus': checked || undefined };
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:enabled')];
  const at = items.indexOf(document.activeElement as HTMLButtonElement);
  const next = nextIndex(event.key, at, items);
  if (next === undefined) return;
  event.preventDefault();
  items.at(next % items.length)?.focus();
}

function nextIndex(key: string, at: number, items: HTMLElement[]): number | undefined {
  if (key === 'ArrowDown') return at + 1;
  if (key === 'ArrowUp') return Math.max(at, 0) - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return -1;
  if (key.length !== 1 || key === ' ') return undefined;
  const letter = key.toLowerCase();
  const ahead = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  const found = ahead.find(item => item.textContent?.trim().toLowerCase().startsWith(letter));
  return found && items.indexOf(found);
}
