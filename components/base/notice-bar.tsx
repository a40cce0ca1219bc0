import { useEffect, useState } from 'react';
import { Button } from './button';
import styles from './notice-bar.module.css';

interface NoticeBarProps {
  text: string;
  error?: boolean;
  onUndo?: (() => void) | undefined;
  onAgain?: (() => void) | undefined;
  onDismiss: () => void;
}

const shownFor = 8000;

/** One line on what just happened, with Undo or, where it was refused, Try again. Goes by itself unless it is an error or the pointer or focus is on it. */
export function NoticeBar({ text, error = false, onUndo, onAgain, onDismiss }: NoticeBarProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || error) return;
    const timer = setTimeout(onDismiss, shownFor);
    return () => clearTimeout(timer);
  }, [held, error, onDismiss]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only notices that someone is at it
    <div
      className={error ? `${styles.notice} ${styles.error}` : styles.notice}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.text}>{text}</span>
      {onUndo && (
        <button type="button" className={styles.action} title="Undo (Ctrl+Z)" onClick={onUndo}>
          Undo
        </button>
      )}
      {onAgain && (
        <button type="button" className={styles.action} onClick={onAgain}>
          Try again
        </button>
      )}
      <Button look="quiet" icon="close" title="Dismiss" onClick={onDismiss} />
    </div>
  );
}
