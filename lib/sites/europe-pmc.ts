import { textOf } from '@/lib/dom/text';
import type { Identifier } from '@/lib/model/identity';
import { find, textWithoutStop } from './fields';
import { defineSite, type Row } from './site';

/** The element of a row whose id begins so: ids end in the paper's number. */
const field = (name: string) => `[id^="citation--${name}-"]`;

function identifiers(row: Row): Identifier[] | undefined {
  const id = /PM(?:ID|CID): ?(?:(PMC\d{3,9})|(\d{1,9}))/.exec(
    textOf(find(row, `${field('id--pmid')}, ${field('id--pmcid')}`)),
  );
  if (id?.[1]) return [`pmcid:${id[1]}`];
  return id?.[2] ? [`pmid:${id[2]}`] : undefined;
}

export default defineSite({
  id: 'europe-pmc',
  name: 'Europe PMC',
  matches: ['*://europepmc.org/*', '*://www.europepmc.org/*'],
  type: 'article-journal',
  listings: [
    {
      path: /^\/search/,
      row: '.citation',
      title: row => textWithoutStop(row, '.citation-title'),
      anchor: '.citation-title',
      url: '.citation-title a',
      creators: '.citation-author-list a[href*="AUTH"]',
      containerTitle: field('publisher--name'),
      issued: field('id--pub-date'),
      snippet: '.citation-author-list ~ div',
      identifiers,
    },
  ],
});
