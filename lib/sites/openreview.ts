import { textOf } from '@/lib/dom/text';
import { parseNames } from '@/lib/model/names-line';
import { date, findAll, text } from './fields';
import { defineSite, type Row } from './site';

/** A field of a note's details, which are folded but there: "Abstract:", "Keywords:". */
function detail(row: Row, label: string): string | undefined {
  const name = findAll(row, '.note-content-field').find(element => textOf(element).startsWith(label));
  return textOf(name?.parentElement?.querySelector('.note-content-value')) || undefined;
}

// Markup: components/Note.js and NoteSummary.js of https://github.com/openreview/openreview-web
export default defineSite({
  id: 'openreview',
  name: 'OpenReview',
  matches: ['https://openreview.net/*'],
  type: 'paper-conference',
  listings: [
    {
      path: /^\/(?:group|submissions|search|profile|venue)\b/,
      row: '.note:has(h4 > a[href*="/forum?id="])',
      title: 'h4 > a[href*="/forum?id="]',
      url: 'h4 > a[href*="/forum?id="]',
      // Its text is an image.
      pdfUrl: 'h4 a.pdf-link, h4 a[href*="/pdf?id="], h4 a[href*="name=pdf"]',
      creators: row => parseNames(text(row, '.note-authors') ?? ''),
      issued: row => date(row, '.note-meta-info li'),
      containerTitle: '.note-meta-info li:nth-child(2):not(.readers)',
      abstract: row => detail(row, 'Abstract'),
      keywords: row => detail(row, 'Keywords')?.split(/\s*[,;]\s*/),
    },
  ],
  papers: [
    {
      path: /^\/forum\b/,
      row: 'body',
      title: '.forum-title h2, .note_content_title, h2.citation_title',
      anchor: '.forum-title h2, .note_content_title, h2.citation_title',
      url: row => `${row.page.url.origin + row.page.url.pathname}?id=${row.page.url.searchParams.get('id')}`,
      creators: row => parseNames(text(row, '.forum-authors') ?? ''),
      abstract: row => detail(row, 'Abstract'),
      keywords: row => detail(row, 'Keywords')?.split(/\s*[,;]\s*/),
      pdfUrl: '.forum-title a[href*="/pdf?id="], .forum-content-link a',
    },
  ],
});
