import { Component, lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import type { LibraryDatabase } from '@/lib/library/database';
import type { FirstPapers } from '@/lib/library/first-papers';
import { openLibrary } from '@/lib/library/open-library';
import { LibraryProvider } from './library-context';

const LibraryProblem = lazy(async () => ({ default: (await import('./library-problem')).LibraryProblem }));

interface LibraryGateProps {
  database: LibraryDatabase;
  /** What was read before the screen was there. */
  first?: FirstPapers | undefined;
  children: ReactNode;
}

/** Lets screens read the library, and stands in for them where it cannot be opened or read. */
export function LibraryGate({ database, first, children }: LibraryGateProps) {
  const problem = useOpeningProblem(database);
  const source = useMemo(() => ({ database, first }), [database, first]);
  if (problem !== undefined) {
    return (
      <Suspense>
        <LibraryProblem message={problem} />
      </Suspense>
    );
  }
  return (
    <LibraryProvider value={source}>
      <Catch>{children}</Catch>
    </LibraryProvider>
  );
}

/** Why the library cannot be opened; live queries stay silent about that. */
function useOpeningProblem(database: LibraryDatabase): string | undefined {
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let stale = false;
    openLibrary(database).then(
      opened => {
        if (!stale) setProblem(opened.ok ? undefined : opened.problem.message);
      },
      (error: unknown) =>
        setProblem(`The library could not be opened (${String(error)}). Nothing was changed.`),
    );
    // A library that another window blocked opens by itself when that is closed.
    const onReady = () => setProblem(undefined);
    database.on('ready', onReady, true);
    return () => {
      stale = true;
      database.on('ready').unsubscribe(onReady);
    };
  }, [database]);
  return problem;
}

/** Live queries throw while rendering when the library cannot be read. */
class Catch extends Component<{ children: ReactNode }, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <Suspense>
        <LibraryProblem error={error} />
      </Suspense>
    );
  }
}
