import { useState } from 'react';
import { databaseProblem } from '@/lib/library/database-problem';
import { Button } from './base/button';
import { EmptyState } from './base/empty-state';

interface LibraryProblemProps {
  /** What is told; else it is read from the error. */
  message?: string;
  error?: unknown;
}

/** Stands in for a screen when the library cannot be read: what is the matter, and how to get the papers out. */
export function LibraryProblem({ message, error }: LibraryProblemProps) {
  const known = message ?? databaseProblem(error)?.message;
  return (
    <EmptyState
      error
      title={known ? 'The library cannot be opened' : 'Something went wrong in Offprint'}
      actions={
        <>
          <Button look="accent" onClick={() => location.reload()}>
            Try again
          </Button>
          {known && <CopyAsFound />}
        </>
      }
    >
      <p>
        {known ?? 'The library was not changed. Try again; if this comes back, report what it says below.'}
      </p>
      {!known && <p>{String(error)}</p>}
    </EmptyState>
  );
}

/** Saves every row of the library as it is on disk, so that nobody has to trust a library they cannot see. */
function CopyAsFound() {
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle');
  const save = async () => {
    setState('working');
    try {
      const { copyAsFound } = await import('@/lib/library/copy-as-found');
      const file = new Blob([await copyAsFound()], { type: 'application/json' });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = 'offprint-as-found.json';
      link.click();
      URL.revokeObjectURL(link.href);
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Button onClick={save} disabled={state === 'working'}>
        Save a copy of it
      </Button>
      {state === 'failed' && <p role="alert">There is nothing that could be copied.</p>}
    </>
  );
}
