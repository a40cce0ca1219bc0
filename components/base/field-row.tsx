import type { ReactNode } from 'react';
import styles from './field-row.module.css';

interface FieldRowProps {
  /** The id of the control that the label names. */
  controlId?: string;
  label: string;
  hint?: ReactNode;
  /** The control, at the end of the row. */
  children: ReactNode;
}

/** One setting or property: what it is, a word on what it does, and its control. */
export function FieldRow({ controlId, label, hint, children }: FieldRowProps) {
  return (
    <div className={styles.row}>
      <div className={styles.text}>
        {controlId ? <label htmlFor={controlId}>{label}</label> : <span>{label}</span>}
        {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      </div>
      <div className={styles.control}>{children}</div>
    </div>
  );
}
