import { parseDate } from '@/lib/model/date';
import { doiIdentifiers } from '@/lib/model/identifiers-in-url';
import { parseNames } from '@/lib/model/names-line';
import { text, textWithoutStop } from './fields';
import { defineSite, type Row } from './site';

/** "Psychol Bull. 2010 Jul;136(4):495-525. doi: 10.1037/a0019486.": there is a short form beside it. */
const citation = (row: Row) => text(row, '.full-journal-citation, .docsum-journal-citation') ?? '';
const numbers = (row: Row) => /;(\d+)?(?:\(([^)]+)\))?:?([A-Za-z]?\d[\w-]*)?/.exec(citation(row));

export default defineSite({
  id: 'pubmed',
  name: 'PubMed',
  matches: ['https://pubmed.ncbi.nlm.nih.gov/*'],
  type: 'article-journal',
  listings: [
    {
      path: /^\/(?:\?|$|collections\/|myncbi\/)/,
      row: 'article.full-docsum',
      title: row => textWithoutStop(row, 'a.docsum-title'),
      anchor: 'a.docsum-title',
      url: 'a.docsum-title',
      creators: row => parseNames(text(row, '.full-authors')?.replace(/\.$/, '') ?? ''),
      containerTitle: row => /^(.+?)\.\s(?=\d{4}\b)/.exec(citation(row))?.[1],
      issued: row =>
        parseDate(
          /\.\s(\d{4}(?: [A-Z][a-z]{2})?(?: \d+)?)/
            .exec(citation(row))?.[1]
            ?.replace(/^(\d{4}) (\w+) ?(\d*)$/, '$3 $2 $1') ?? '',
        ),
      volume: row => numbers(row)?.[1],
      issue: row => numbers(row)?.[2],
      page: row => numbers(row)?.[3],
      identifiers: row => doiIdentifiers(citation(row)),
      snippet: '.full-view-snippet',
    },
  ],
  papers: [
    {
      path: /^\/\d+\/?(?:$|\?)/,
      row: 'body',
      title: row => textWithoutStop(row, 'h1.heading-title'),
      anchor: 'h1.heading-title',
      url: row => row.page.url.origin + row.page.url.pathname,
      creators: '.full-view .authors-list .full-name',
      containerTitle: '.journal-actions-trigger',
      abstract: '#abstract .abstract-content',
      identifiers: '.full-view .identifiers a',
    },
  ],
});
