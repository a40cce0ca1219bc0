import { arxivDate, parseArxivId } from '@/lib/model/arxiv-id';
import type { PartialDate } from '@/lib/model/entry';
import { href } from './fields';
import { defineSite, type Row } from './site';

const title = '.title a[href*="/arxiv/"]';

function firstMonth(row: Row): PartialDate | undefined {
  const id = parseArxivId(/\/arxiv\/(.+)$/.exec(href(row, title) ?? '')?.[1] ?? '')?.id;
  return id === undefined ? undefined : arxivDate(id);
}

// Templates: https://github.com/scirate/scirate. A hidden textarea repeats the title as BibTeX; after twenty authors "et al".
export default defineSite({
  id: 'scirate',
  name: 'SciRate',
  matches: ['https://scirate.com/*', 'https://www.scirate.com/*'],
  type: 'article',
  listings: [
    {
      path: /^\/(?!arxiv\/\d)/,
      row: 'li.paper',
      title,
      url: title,
      creators: '.authors',
      abstract: '.abstract',
      pdfUrl: 'a[href*="arxiv.org/pdf/"]',
      issued: firstMonth,
    },
  ],
});
