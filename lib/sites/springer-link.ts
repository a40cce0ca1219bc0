import { parseNames } from '@/lib/model/names-line';
import { text, textWithoutStop } from './fields';
import { defineSite, type Row } from './site';

const card = 'h3 a, h4 a';

/** "Jane Doe, Richard Roe in Journal of Examples": the journal is part of the element. */
function authors(row: Row) {
  const line = text(row, '[data-test="authors"], .app-card-open__authors, .c-author-list, .c-book-authors', {
    without: '[data-test="parent"]',
  });
  return line === undefined ? undefined : parseNames(line.replace(/ in$/, ''));
}

// New cards (since 2023), the search results before, and the tables of contents of journals and books.
export default defineSite({
  id: 'springer-link',
  name: 'SpringerLink',
  matches: ['*://link.springer.com/*'],
  type: 'article-journal',
  listings: [
    {
      path: /^\/(?:search|journal|book|volumesAndIssues|conference)/,
      row: 'li.app-card-open, article.app-card-open, li[data-test="chapter"], article.c-card',
      title: card,
      url: card,
      creators: authors,
      containerTitle: '[data-test="parent"]',
      issued: '[data-test="published"], time',
      snippet: '[data-test="description"], .app-card-open__description',
      pdfUrl: 'a[href*="/content/pdf/"]',
    },
    {
      path: /^\/search/,
      row: '#results-list > li',
      title: row => textWithoutStop(row, 'h2 a.title'),
      anchor: 'h2 a.title',
      url: 'h2 a.title',
      creators: '.authors a',
      containerTitle: 'a.publication-title',
      issued: '.year',
      snippet: '.snippet',
      pdfUrl: 'a.pdf-link',
    },
  ],
  papers: [{ path: /^\/(?:article|chapter)\/10\./, row: 'body', title: 'h1', url: row => row.page.url.href }],
});
