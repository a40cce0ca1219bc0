import { useLayoutEffect, useRef } from 'react';
import styles from './key-hold.module.css';

interface KeyHoldProps {
  typed: string;
  onTyped: (typed: string) => void;
  onClose: () => void;
}

/**
 * Has the focus until a surface that is still loading takes it: what is typed meanwhile is text, Esc calls the surface
 * off, and no other key does anything. A text field, so that input methods, dead keys and Backspace work.
 */
export function KeyHold({ typed, onTyped, onClose }: KeyHoldProps) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const hold = field.current;
    const before = document.activeElement;
    hold?.focus({ preventScroll: true });
    return () => {
      // Given back first: a dialog, when it closes, returns it to where it was when the dialog opened.
      if (document.activeElement === hold && before instanceof HTMLElement) {
        before.focus({ preventScroll: true });
      }
    };
  }, []);

  return (
    <input
      ref={field}
      type="text"
      className={styles.hold}
      aria-label="Opening…"
      autoComplete="off"
      maxLength={100}
      value={typed}
      onChange={event => onTyped(event.target.value)}
      onKeyDown={event => {
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
        else if (event.key !== 'Enter' && event.key !== 'Tab') return;
        event.preventDefault();
      }}
    />
  );
}
