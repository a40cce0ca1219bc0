import { yearIn } from '@/lib/model/date';
import { text } from './fields';
import { defineSite } from './site';

const title = 'h3 a[href*="/publications/"]';

// Classes are hashed anew with every release; what stays are data attributes and addresses. Names are "Doe J.R.".
export default defineSite({
  id: 'scopus',
  name: 'Scopus',
  matches: ['https://www.scopus.com/*'],
  type: 'article-journal',
  listings: [
    {
      row: title,
      grow: true,
      title,
      url: title,
      creators: '[data-testid="author-list"] button',
      containerTitle: '[data-component="document-source"] em',
      issued: row => {
        const year = yearIn(text(row, '[data-component="document-source"]') ?? '');
        return year === undefined ? undefined : { year };
      },
      abstract: '[data-testid="abstract"]',
    },
  ],
});
