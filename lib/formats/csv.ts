import type { Paper } from '@/lib/model/paper';
import { createKeyGiver } from './citation-key';
import { defineFormat, type ExportedPaper } from './format';
import { landingPage } from './landing-page';
import { singleLine } from './plain-text';

type Column = readonly [name: string, value: (exported: { paper: Paper; key: string }) => string | undefined];

const identifier = (paper: Paper, scheme: string) =>
  paper.identifiers?.find(each => each.startsWith(`${scheme}:`))?.slice(scheme.length + 1);

const columns: readonly Column[] = [
  ['Title', ({ paper }) => paper.title],
  [
    'Authors',
    ({ paper }) => paper.creators?.map(each => ('family' in each ? nameOf(each) : each.literal)).join('; '),
  ],
  ['Year', ({ paper }) => paper.issued && String(paper.issued.year)],
  ['Published in', ({ paper }) => paper.containerTitle],
  ['DOI', ({ paper }) => identifier(paper, 'doi')],
  ['arXiv', ({ paper }) => identifier(paper, 'arxiv')],
  ['Address', ({ paper }) => landingPage(paper)],
  ['PDF', ({ paper }) => paper.pdfUrl],
  ['Status', ({ paper }) => paper.status],
  ['Starred', ({ paper }) => (paper.starredAt === undefined ? undefined : 'yes')],
  ['Tags', ({ paper }) => paper.tags.join('; ')],
  ['Note', ({ paper }) => paper.note],
  ['Abstract', ({ paper }) => paper.abstract],
  ['Saved', ({ paper }) => new Date(paper.addedAt).toISOString()],
  ['Citation key', ({ key }) => key],
];

/** A table for spreadsheets (RFC 4180, UTF-8 with the mark by which Excel knows it). */
export const csv = defineFormat({
  id: 'csv',
  name: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv',
  async *serialize({ papers }) {
    const keyOf = createKeyGiver();
    yield `\ufeff${row(columns.map(([name]) => name))}`;
    for await (const exported of papers) yield row(cells(exported, keyOf(exported)));
  },
});

function cells({ paper }: ExportedPaper, key: string): (string | undefined)[] {
  return columns.map(([, value]) => value({ paper, key }));
}

function row(values: (string | undefined)[]): string {
  return `${values.map(value => cell(value ?? '')).join(',')}\r\n`;
}

/**
 * A cell in quotes. One that a spreadsheet would take for a formula gets an apostrophe before it
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function cell(value: string): string {
  const line = singleLine(value);
  const safe = /^[=+\-@＝＋－＠]/u.test(line) ? `'${line}` : line;
  return `"${safe.replaceAll('"', '""')}"`;
}

function nameOf({ family, given }: { family: string; given?: string }): string {
  return given === undefined ? family : `${family}, ${given}`;
}
