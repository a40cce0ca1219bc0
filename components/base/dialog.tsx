import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Button } from './button';
import styles from './dialog.module.css';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at its foot, the one that acts last. */
  actions?: ReactNode;
}

/** A modal dialog, open as long as it is rendered. Esc, its cross and a press beside it close it. */
export function Dialog({ title, onClose, children, actions }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => dialog?.close();
  }, []);

  return (
    <dialog
      ref={element}
      className={styles.dialog}
      aria-labelledby={titleId}
      onKeyDown={event => {
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        // Let through, it would close the extension's popup with the dialog.
        event.preventDefault();
        onClose();
      }}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
      onClick={event => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className={styles.surface}>
        <header className={styles.header}>
          <h2 id={titleId}>{title}</h2>
          <Button look="quiet" icon="close" title="Close" onClick={onClose} />
        </header>
        <div className={styles.body}>{children}</div>
        {actions && <footer className={styles.actions}>{actions}</footer>}
      </div>
    </dialog>
  );
}
