import { text } from './fields';
import { defineSite, type Row } from './site';

// Folded behind "Expand". A "TLDR" in its place is a model's summary and stands elsewhere.
const abstractOf = (row: Row) => text(row, '.cl-paper-abstract', { without: 'button' });
const isCut = (abstract: string | undefined) => /(?:…|\.{3})$/.test(abstract ?? '');

export default defineSite({
  id: 'semantic-scholar',
  name: 'Semantic Scholar',
  matches: ['https://www.semanticscholar.org/*'],
  listings: [
    {
      // Search, author and topic pages; the citations and references of a paper.
      row: '.cl-paper-row',
      title: '.cl-paper-title',
      url: '[data-test-id="title-link"]',
      creators: '.cl-paper-authors__author-box, .cl-paper-authors__toggle',
      containerTitle: '[data-test-id="venue-metadata"]',
      issued: '.cl-paper-pubdates',
      abstract: row => (isCut(abstractOf(row)) ? undefined : abstractOf(row)),
      snippet: row => (isCut(abstractOf(row)) ? abstractOf(row) : undefined),
      identifiers: '.cl-paper-controls a',
      pdfUrl: '.cl-paper-controls a[href$=".pdf"], .cl-paper-controls a[href*="arxiv.org/pdf/"]',
    },
  ],
});
