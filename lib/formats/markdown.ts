import { formatName } from '@/lib/model/name';
import type { Paper } from '@/lib/model/paper';
import { statusNames } from '@/lib/model/status';
import { defineFormat } from './format';
import { landingPage } from './landing-page';
import { escapeMarkdown, markdownDestination } from './markdown-escape';
import { plainLines } from './plain-text';

/** Of a collaboration of thousands, a reader wants the first. */
const shownCreators = 25;

/** A list to read: each paper with its link, authors, venue, year, tags and note, in Markdown that only shows text. */
export const markdown = defineFormat({
  id: 'markdown',
  name: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  async *serialize({ title, exportedAt, papers }) {
    yield `# ${escapeMarkdown(title ?? '') || 'Papers'}\n\n`;
    yield `Exported from Offprint on ${new Date(exportedAt).toISOString().slice(0, 10)}.\n\n`;
    for await (const { paper } of papers) yield item(paper);
  },
});

function item(paper: Paper): string {
  const lines = [
    `- ${link(paper.title ?? paper.identifiers?.[0] ?? 'Untitled paper', landingPage(paper))}`,
    ...[authors(paper), publication(paper), labels(paper)]
      .filter(line => line !== '')
      .map(line => `  - ${line}`),
    ...note(paper.note),
  ];
  return `${lines.join('\n')}\n`;
}

function link(text: string, address: string | undefined): string {
  const destination = address === undefined ? undefined : markdownDestination(address);
  const shown = escapeMarkdown(text);
  return destination === undefined ? shown : `[${shown}](${destination})`;
}

function authors({ creators = [], creatorsTruncated }: Paper): string {
  const shown = creators.slice(0, shownCreators).map(formatName);
  const others = creators.length - shown.length;
  if (others > 0) return escapeMarkdown(`${shown.join(', ')} and ${others} more`);
  return escapeMarkdown(creatorsTruncated ? `${shown.join(', ')} et al.` : shown.join(', '));
}

function publication(paper: Paper): string {
  const container = escapeMarkdown(paper.containerTitle ?? '');
  const parts = [
    container && `*${container}*`,
    paper.issued && String(paper.issued.year),
    paper.pdfUrl && link('PDF', paper.pdfUrl),
    paper.codeUrl && link('Code', paper.codeUrl),
  ];
  return parts.filter(Boolean).join(' · ');
}

function labels({ status, starredAt, tags }: Paper): string {
  const parts = [
    statusNames[status],
    starredAt !== undefined && 'Starred',
    tags.length > 0 && `Tags: ${tags.map(escapeMarkdown).join(', ')}`,
  ];
  return parts.filter(Boolean).join(' · ');
}

/** The user's note as a quotation, line by line. */
function note(text: string | undefined): string[] {
  if (text === undefined) return [];
  return ['', ...plainLines(text).map(line => `  > ${escapeMarkdown(line)}`.trimEnd()), ''];
}
