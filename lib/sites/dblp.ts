import type { CslType } from '@/lib/model/entry';
import { date, text, textWithoutStop, yearOfPage } from './fields';
import { defineSite, type Row } from './site';

// The kind is a class of the row: https://dblp.org/faq/What+do+the+colors+mean.html
const types: Record<string, CslType> = {
  article: 'article-journal',
  inproceedings: 'paper-conference',
  incollection: 'chapter',
  book: 'book',
  phdthesis: 'thesis',
  informal: 'article',
  data: 'dataset',
};

function typeOf(row: Row): CslType | undefined {
  return types[[...row.element.classList].find(name => types[name]) ?? ''];
}

export default defineSite({
  id: 'dblp',
  name: 'DBLP',
  matches: ['*://dblp.org/*', '*://dblp.uni-trier.de/*', '*://dblp.dagstuhl.de/*'],
  listings: [
    {
      path: /^\/(?:search|pid|pers|db|streams)\b/,
      // A conference version and its preprint are two rows. Proceedings (`editor`) are no papers.
      row: '.publ-list > li.entry:not(.editor)',
      type: typeOf,
      title: row => textWithoutStop(row, 'cite .title'),
      anchor: 'cite .title',
      url: 'li.ee a, [itemprop="url"][href*="//doi.org/"], .publ .head a',
      creators: '[itemprop="author"] [itemprop="name"]',
      containerTitle: '[itemprop="isPartOf"] [itemprop="name"]',
      // A volume's contents name the year in the heading only.
      issued: row => date(row, '[itemprop="datePublished"]') ?? yearOfPage(row),
      // CoRR, arXiv's name there, has identifiers for volumes.
      volume: row => text(row, '[itemprop="volumeNumber"]')?.replace(/^abs\/.*/, ''),
      issue: '[itemprop="issueNumber"]',
      page: '[itemprop="pagination"]',
      identifiers: 'li.ee a',
    },
  ],
});
