import { dateOfYear, yearIn } from '@/lib/model/date';
import { text } from './fields';
import { defineSite } from './site';

const title = 'h3 a[href*="/publications/"]';

// Classes are hashed anew with every release; what stays are data attributes and addresses. Names are "Doe J.R." in the
// list view and "Doe, J.R." in the table view, whose abstract is in a table row of its own.
export default defineSite({
  id: 'scopus',
  name: 'Scopus',
  matches: ['https://www.scopus.com/*'],
  type: 'article-journal',
  listings: [
    {
      row: title,
      grow: true,
      tail: 'tr:has([data-component="document-abstract-link"])',
      title,
      url: title,
      creators: '[data-testid="author-list"] button',
      containerTitle: '[data-component="document-source"] em, [data-component="document-source"] a',
      issued: row => {
        const place = '[data-testid="document-publication-year"]';
        return dateOfYear(yearIn(text(row, place) ?? text(row, '[data-component="document-source"]') ?? ''));
      },
      abstract: '[data-testid="abstract"], [data-testid^="abstract-collapsible-panel"]',
    },
  ],
});
