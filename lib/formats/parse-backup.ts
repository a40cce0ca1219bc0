import type { z } from 'zod';
import { openBackup } from './backup-header';
import { backupListSchema, backupPaperSchema } from './backup-schema';
import type { FileProblem, ParsedFile } from './format';

/**
 * Checks a backup, or a slice of one, as `JSON.parse` gave it. Every record is checked by itself: one that is damaged
 * becomes a problem and the others are kept.
 */
export function parseBackup(value: unknown): ParsedFile {
  const opened = openBackup(value);
  if (!opened.ok) return { papers: [], lists: [], problems: [{ record: 'The file', reason: opened.reason }] };
  const problems: FileProblem[] = [];
  const first = firstPaper(value);
  const papers = opened.backup.papers.flatMap((record, index) =>
    parsed(backupPaperSchema, record, () => paperName(record, first + index), problems),
  );
  const lists = opened.backup.lists.flatMap((record, index) =>
    parsed(backupListSchema, record, () => listName(record, index + 1), problems),
  );
  return { papers, lists, problems };
}

function parsed<Record>(
  schema: z.ZodType<Record>,
  value: unknown,
  name: () => string,
  problems: FileProblem[],
): Record[] {
  const result = schema.safeParse(value);
  if (result.success) return [result.data];
  const issue = result.error.issues[0];
  const field = issue?.path.filter(step => step !== 'paper').join('.') || 'The record';
  problems.push({ record: name(), reason: `${field} is not valid (${issue?.message ?? 'unknown reason'}).` });
  return [];
}

function firstPaper(value: unknown): number {
  const { firstPaper } = value as { firstPaper?: unknown };
  return typeof firstPaper === 'number' ? firstPaper : 1;
}

function paperName(record: unknown, number: number): string {
  const title = (record as { paper?: { title?: unknown } } | null)?.paper?.title;
  return typeof title === 'string' && title.trim() !== ''
    ? `Paper ${number} (${title.slice(0, 80)})`
    : `Paper ${number}`;
}

function listName(record: unknown, number: number): string {
  const name = (record as { name?: unknown } | null)?.name;
  return typeof name === 'string' && name.trim() !== '' ? `List “${name.slice(0, 80)}”` : `List ${number}`;
}
