import { exportFilename } from '@/lib/formats/export-filename';
import type { Format } from '@/lib/formats/format';
import type { Selection } from '@/lib/model/selection';
import type { LibraryDatabase } from './database';
import { readLists, readPapers, selectedIds } from './read-selection';

/** A selection as a file that is not saved yet. */
export interface ExportFile {
  filename: string;
  blob: Blob;
  /** How many papers it holds. */
  papers: number;
}

/** Strings of about this many characters are handed to the browser, which keeps blobs outside of our memory. */
const charactersPerPart = 4_000_000;

/**
 * Writes the papers of a selection in a format, a slice at a time. A format that keeps everything also gets those in the
 * trash: the places that they keep on its lists would name nothing else. Only reads; `giveCitationKeys` comes before it.
 * `at` is in milliseconds since the epoch.
 */
export async function writeExport(
  database: LibraryDatabase,
  selection: Selection,
  format: Format,
  at: number,
): Promise<ExportFile> {
  const ids = await selectedIds(database, selection);
  const list = selection.of === 'list' ? await database.lists.get(selection.listId) : undefined;
  const everything = format.complete === true;
  const options = { everything, trash: everything || selection.of === 'papers' };
  let papers = 0;
  async function* counted() {
    for await (const paper of readPapers(database, ids, options)) {
      papers += 1;
      yield paper;
    }
  }
  const text = format.serialize({
    ...(list && { title: list.name }),
    exportedAt: at,
    papers: counted(),
    lists: everything ? await readLists(database, selection) : [],
  });
  const blob = await blobOf(text, format.mediaType);
  return {
    filename: exportFilename(list?.name ?? nameOf(selection, format), new Date(at), format.extension),
    blob,
    papers,
  };
}

function nameOf(selection: Selection, format: Format): string {
  if (selection.of === 'papers') return `Offprint ${selection.paperIds.length} papers`;
  return format.complete ? 'Offprint backup' : 'Offprint library';
}

async function blobOf(text: AsyncIterable<string>, type: string): Promise<Blob> {
  const blobs: Blob[] = [];
  let parts: string[] = [];
  let characters = 0;
  for await (const part of text) {
    parts.push(part);
    characters += part.length;
    if (characters < charactersPerPart) continue;
    blobs.push(new Blob(parts));
    parts = [];
    characters = 0;
  }
  return new Blob([...blobs, ...parts], { type });
}
