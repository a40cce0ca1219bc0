import type { Paper } from '@/lib/model/paper';
import { tagKey } from '@/lib/model/tag';
import { bibliographyOf } from './bibliography-of';
import { mergeFields } from './merge-fields';

/**
 * A paper of the library with what a backup's record of it knows beyond that. Nothing the user wrote or decided is
 * replaced: tags and notes of both are kept; the record's status counts only where reading had not begun, its place in
 * the trash not at all, its absence from there brings the paper back. Fields that the user edited win over fields that
 * were read from a page, whichever side they are on.
 *
 * Doing so twice changes nothing more.
 */
export function restoredInto(paper: Paper, record: Omit<Paper, 'id'>): Paper {
  const ourEdits = paper.edited ?? [];
  const theirEdits = (record.edited ?? []).filter(field => !ourEdits.includes(field));
  const edited = [...ourEdits, ...theirEdits];
  const edits = Object.entries(bibliographyOf(record)).filter(([field]) => theirEdits.includes(field));
  const { deletedAt, ...alive } = paper;
  return {
    ...(record.deletedAt === undefined ? alive : paper),
    ...mergeFields(
      { ...bibliographyOf(paper), ...Object.fromEntries(edits) },
      bibliographyOf(record),
      edited,
    ),
    tags: withMissingTags(paper.tags, record.tags),
    status: paper.status === 'to-read' ? record.status : paper.status,
    addedAt: Math.min(paper.addedAt, record.addedAt),
    ...(edited.length > 0 && { edited }),
    ...pick('note', withMissingNote(paper.note, record.note)),
    ...pick('starredAt', earliest(paper.starredAt, record.starredAt)),
    ...pick('lastOpenedAt', latest(paper.lastOpenedAt, record.lastOpenedAt)),
  };
}

function withMissingTags(ours: string[], theirs: string[]): string[] {
  const known = new Set(ours.map(tagKey));
  return [...ours, ...theirs.filter(tag => !known.has(tagKey(tag)))].slice(0, 200);
}

function withMissingNote(ours: string | undefined, theirs: string | undefined): string | undefined {
  if (ours === undefined || theirs === undefined) return ours ?? theirs;
  return ours.includes(theirs) ? ours : `${ours}\n\n${theirs}`.slice(0, 100_000);
}

function earliest(...times: (number | undefined)[]): number | undefined {
  const known = times.filter(time => time !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}

function latest(...times: (number | undefined)[]): number | undefined {
  const known = times.filter(time => time !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
}

function pick<Name extends keyof Paper>(
  name: Name,
  value: Paper[Name] | undefined,
): Partial<Pick<Paper, Name>> {
  return value === undefined ? {} : ({ [name]: value } as Partial<Pick<Paper, Name>>);
}
