import type { Status } from '@/lib/model/status';

/** A circle that fills as a paper is read: empty, half, full with a check. Decorative: the status stands beside it. */
export function StatusMark({ status }: { status: Status }) {
  return (
    <svg aria-hidden="true" width="12" height="12" viewBox="0 0 12 12" fill="none" stroke="currentColor">
      <circle cx="6" cy="6" r="5" strokeWidth="1.4" fill={status === 'read' ? 'currentColor' : 'none'} />
      {status === 'reading' && <path d="M6 1a5 5 0 0 1 0 10z" fill="currentColor" stroke="none" />}
      {status === 'read' && (
        <path d="M3.6 6.2l1.7 1.7 3.1-3.7" stroke="var(--background)" strokeWidth="1.4" />
      )}
    </svg>
  );
}
