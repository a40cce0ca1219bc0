import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  title: string;
  children?: ReactNode;
  /** What can be done about it. */
  actions?: ReactNode;
  /** An error is read out at once. */
  error?: boolean;
}

/** What stands where nothing can be shown: why, and what to do next. */
export function EmptyState({ title, children, actions, error = false }: EmptyStateProps) {
  return (
    <div className={styles.state} role={error ? 'alert' : undefined}>
      <h2 className={styles.title}>{title}</h2>
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
