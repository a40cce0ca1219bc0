import { backupFormat, backupVersion, type OpenedBackup } from './backup-header';

/** A part of a backup that is restored in one message: papers, or members of one list, never both. */
export interface BackupSlice extends Record<string, unknown> {
  format: typeof backupFormat;
  version: typeof backupVersion;
  papers: unknown[];
  lists: unknown[];
  /** The number that the slice's first paper has in the file, from 1. */
  firstPaper: number;
}

/** Together they keep a message far below the browser's limit of 64 MiB and a transaction short. */
const papersPerSlice = 200;
const charactersPerSlice = 2_000_000;
const membersPerSlice = 2000;

/**
 * Cuts a backup into slices to be restored one after the other: papers first, since lists name them by identity. A list
 * that is too long comes in several slices, each with its name and its next members.
 */
export function* backupSlices({ papers, lists }: OpenedBackup): Generator<BackupSlice> {
  let slice = emptySlice(1);
  let characters = 0;
  for (const [index, paper] of papers.entries()) {
    slice.papers.push(paper);
    characters += JSON.stringify(paper)?.length ?? 0;
    if (slice.papers.length < papersPerSlice && characters < charactersPerSlice) continue;
    yield slice;
    slice = emptySlice(index + 2);
    characters = 0;
  }
  if (slice.papers.length > 0) yield slice;
  for (const list of lists) {
    for (const part of listParts(list)) yield { ...emptySlice(papers.length + 1), lists: [part] };
  }
}

function* listParts(list: unknown): Generator<unknown> {
  const members = (list as { papers?: unknown } | null)?.papers;
  if (!Array.isArray(members) || members.length <= membersPerSlice) {
    yield list;
    return;
  }
  for (let from = 0; from < members.length; from += membersPerSlice) {
    yield { ...(list as object), papers: members.slice(from, from + membersPerSlice) };
  }
}

function emptySlice(firstPaper: number): BackupSlice {
  return { format: backupFormat, version: backupVersion, papers: [], lists: [], firstPaper };
}
