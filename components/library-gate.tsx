import { Component, type ReactNode, useEffect, useState } from 'react';
import type { LibraryDatabase } from '@/lib/library/database';
import { Button } from './base/button';
import { EmptyState } from './base/empty-state';
import { LibraryProvider } from './library-context';

interface LibraryGateProps {
  database: LibraryDatabase;
  children: ReactNode;
}

/** Lets screens read the library, and stands in for them where it cannot be read. */
export function LibraryGate({ database, children }: LibraryGateProps) {
  const [blocked, setBlocked] = useState(false);
  useEffect(() => {
    const onBlocked = () => setBlocked(true);
    const onReady = () => setBlocked(false);
    database.on('blocked', onBlocked);
    database.on('ready', onReady, true);
    return () => {
      database.on('blocked').unsubscribe(onBlocked);
      database.on('ready').unsubscribe(onReady);
    };
  }, [database]);

  if (blocked) return <LibraryProblem kind="blocked" />;
  return (
    <LibraryProvider value={database}>
      <Catch>{children}</Catch>
    </LibraryProvider>
  );
}

interface CatchState {
  error?: unknown;
}

/** Live queries throw while rendering when the library cannot be opened or read. */
class Catch extends Component<{ children: ReactNode }, CatchState> {
  override state: CatchState = {};

  static getDerivedStateFromError(error: unknown): CatchState {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return <LibraryProblem kind={problemKind(error)} detail={String(error)} />;
  }
}

type ProblemKind = 'blocked' | 'newer' | 'missing' | 'damaged';

/** Dexie wraps what made an opening fail; the name that says it may be some layers in. */
function problemKind(error: unknown): ProblemKind {
  const names = namesOf(error);
  if (names.has('NewerDatabaseError') || names.has('VersionError')) return 'newer';
  if (names.has('MissingAPIError') || names.has('SecurityError') || names.has('InvalidStateError'))
    return 'missing';
  return 'damaged';
}

function namesOf(error: unknown, depth = 0): Set<string> {
  const names = new Set<string>();
  if (typeof error !== 'object' || error === null || depth > 4) return names;
  if ('name' in error) names.add(String(error.name));
  if ('inner' in error) for (const name of namesOf(error.inner, depth + 1)) names.add(name);
  return names;
}

const problems: Record<ProblemKind, { title: string; advice: string }> = {
  blocked: {
    title: 'The library is waiting for another window',
    advice:
      'A page of an older Offprint is still open and holds the library. Close the other Offprint pages; this one goes on by itself. Nothing is lost.',
  },
  newer: {
    title: 'This library was written by a newer Offprint',
    advice:
      'To keep it whole, this older version does not touch it. Update Offprint on the browser’s extensions page, then open this again. Nothing is lost.',
  },
  missing: {
    title: 'The browser gives Offprint no storage',
    advice:
      'Private windows and “clear data on exit” can switch off the storage that the library needs. Allow it for Offprint or use a normal window, then try again.',
  },
  damaged: {
    title: 'The library could not be read',
    advice:
      'Nothing was changed. Close other Offprint pages and try again; if that does not help, restart the browser and check that the disk is not full.',
  },
};

function LibraryProblem({ kind, detail }: { kind: ProblemKind; detail?: string }) {
  const { title, advice } = problems[kind];
  return (
    <EmptyState
      error
      title={title}
      actions={kind !== 'blocked' && <Button onClick={() => location.reload()}>Try again</Button>}
    >
      <p>{advice}</p>
      {detail !== undefined && <p style={{ fontSize: 'var(--size-small)' }}>{detail}</p>}
    </EmptyState>
  );
}
