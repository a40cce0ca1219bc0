import { Component, type ReactNode, useEffect, useMemo, useState } from 'react';
import type { LibraryDatabase } from '@/lib/library/database';
import { blockedProblem } from '@/lib/library/database-problem';
import type { FirstPapers } from '@/lib/library/first-papers';
import { LibraryProvider } from './library-context';
import { LibraryProblem } from './library-problem';

interface LibraryGateProps {
  database: LibraryDatabase;
  /** What was read before the screen was there. */
  first?: FirstPapers | undefined;
  children: ReactNode;
}

/** Lets screens read the library, and stands in for them where it cannot be read. */
export function LibraryGate({ database, first, children }: LibraryGateProps) {
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

  const source = useMemo(() => ({ database, first }), [database, first]);
  if (blocked) return <LibraryProblem message={blockedProblem.message} />;
  return (
    <LibraryProvider value={source}>
      <Catch>{children}</Catch>
    </LibraryProvider>
  );
}

/** Live queries throw while rendering when the library cannot be opened or read. */
class Catch extends Component<{ children: ReactNode }, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    return error === undefined ? this.props.children : <LibraryProblem error={error} />;
  }
}
