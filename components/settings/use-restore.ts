import { useCallback, useEffect, useRef, useState } from 'react';
import { type RestoreEnd, type RestoreProgress, restoreFile } from '@/lib/messages/restore-file';
import { sendToBackground } from '@/lib/messages/send';

/** Where a restore stands. */
export type RestoreState =
  | { at: 'idle' }
  | { at: 'reading'; filename: string }
  | { at: 'restoring'; filename: string; progress: RestoreProgress }
  | { at: 'ended'; filename: string; end: RestoreEnd; batch: string; undo: UndoState };

export type UndoState = 'possible' | 'under-way' | 'done' | { failed: string };

export interface Restore {
  state: RestoreState;
  start: (file: File) => void;
  /** Stops after the slice that is under way. */
  stop: () => void;
  undo: () => void;
}

/** Restores backup files, one at a time, and takes the last one back. */
export function useRestore(): Restore {
  const [state, setState] = useState<RestoreState>({ at: 'idle' });
  const running = useRef<AbortController>(undefined);

  const start = useCallback(async (file: File) => {
    if (running.current) return;
    const stopping = new AbortController();
    running.current = stopping;
    const filename = file.name;
    const batch = crypto.randomUUID();
    setState({ at: 'reading', filename });
    const end = await restoreFile(file, {
      batch,
      onProgress: progress => setState({ at: 'restoring', filename, progress }),
      signal: stopping.signal,
    });
    running.current = undefined;
    setState({ at: 'ended', filename, end, batch, undo: 'possible' });
  }, []);

  const undo = useCallback(async () => {
    if (state.at !== 'ended') return;
    setState({ ...state, undo: 'under-way' });
    const result = await sendToBackground('journal.undo', { batch: state.batch });
    setState({ ...state, undo: result.ok ? 'done' : { failed: result.problem.message } });
  }, [state]);

  // A page that closes would end the restore in the middle.
  const isBusy = state.at === 'reading' || state.at === 'restoring';
  useEffect(() => {
    if (!isBusy) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isBusy]);

  return { state, start, stop: () => running.current?.abort(), undo };
}
