import { openBackup, parseBackupText } from '@/lib/formats/backup-header';
import { backupSlices } from '@/lib/formats/backup-slices';
import { openCopy } from '@/lib/library/open-copy';
import type { RestoreSummary } from './export-summary';
import { sendToBackground } from './send';

export interface RestoreProgress {
  /** Papers of the file that have been dealt with. */
  done: number;
  of: number;
}

export interface RestoreOptions {
  /** Groups the slices, so that `journal.undo` takes all of them back. */
  batch: string;
  onProgress: (progress: RestoreProgress) => void;
  /** Stops after the slice that is under way; what was restored stays. */
  signal: AbortSignal;
}

/** How a restore ended; `reason` says why it ended early. What came in before that stays and is in the summary. */
export interface RestoreEnd {
  summary: RestoreSummary;
  stopped?: true;
  reason?: string;
}

/**
 * Restores a backup file, or a copy of a library as it was found, through the background, slice by slice. A file that is
 * neither, is damaged or was written by a newer Offprint is refused with a reason before anything is changed.
 */
export async function restoreFile(
  file: Blob,
  { batch, onProgress, signal }: RestoreOptions,
): Promise<RestoreEnd> {
  const summary: RestoreSummary = { added: 0, merged: 0, lists: 0, problems: [] };
  const read = await readText(file);
  if (!read.ok) return { summary, reason: read.reason };
  const parsed = parseBackupText(read.text);
  if (!parsed.ok) return { summary, reason: parsed.reason };
  const opened = openCopy(parsed.value) ?? openBackup(parsed.value);
  if (!opened.ok) return { summary, reason: opened.reason };

  const of = opened.backup.papers.length;
  let done = 0;
  onProgress({ done, of });
  for (const slice of backupSlices(opened.backup)) {
    if (signal.aborted) return { summary, stopped: true };
    const result = await sendToBackground('library.restore', { slice, batch });
    if (!result.ok) return { summary, reason: result.problem.message };
    add(summary, result.value);
    done += slice.papers.length;
    onProgress({ done, of });
  }
  return { summary };
}

/** A file can be gone or closed to the browser by the time it is read. */
async function readText(file: Blob): Promise<{ ok: true; text: string } | { ok: false; reason: string }> {
  try {
    return { ok: true, text: await file.text() };
  } catch (error) {
    return { ok: false, reason: `The file could not be read (${String(error)}). Choose it again.` };
  }
}

function add(sum: RestoreSummary, { added, merged, lists, problems }: RestoreSummary): void {
  sum.added += added;
  sum.merged += merged;
  sum.lists += lists;
  sum.problems.push(...problems);
}
