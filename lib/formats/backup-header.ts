/** What the first lines of a backup say, so that no other JSON file is taken for one. */
export const backupFormat = 'offprint-backup';

/** Raised only when an older Offprint would misread the file; a new optional field is no reason. */
export const backupVersion = 1;

/** A backup as `JSON.parse` gives it: its header understood, its records not yet looked at. */
export interface OpenedBackup {
  papers: unknown[];
  lists: unknown[];
}

/** Whether a value is a backup that this version can read; if not, `reason` is a sentence for the user. */
export function openBackup(
  value: unknown,
): { ok: true; backup: OpenedBackup } | { ok: false; reason: string } {
  const file = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (file.format !== backupFormat) {
    return {
      ok: false,
      reason: 'This file is not an Offprint backup. Choose a file that was exported as JSON.',
    };
  }
  const version = file.version;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return {
      ok: false,
      reason: `This backup names no version that exists (${JSON.stringify(version)}). It is damaged; try an older one.`,
    };
  }
  if (version > backupVersion) {
    return {
      ok: false,
      reason: `This backup was written by a newer Offprint (file version ${version}; this Offprint reads up to ${backupVersion}). Update Offprint, then restore it.`,
    };
  }
  if (!Array.isArray(file.papers)) {
    return { ok: false, reason: 'This backup holds no list of papers. It is damaged; try an older one.' };
  }
  return { ok: true, backup: { papers: file.papers, lists: Array.isArray(file.lists) ? file.lists : [] } };
}

/** A backup’s text as the JSON it has to be; if it is none, `reason` is a sentence for the user. */
export function parseBackupText(text: string): { ok: true; value: unknown } | { ok: false; reason: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: `This file is not JSON, or it is cut off (${detail}). Choose another file.` };
  }
}
