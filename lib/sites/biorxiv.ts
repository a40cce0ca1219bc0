import { partialDate } from '@/lib/model/date';
import type { PartialDate } from '@/lib/model/entry';
import { doiIdentifiers } from '@/lib/model/identifiers-in-url';
import { find, text } from './fields';
import { defineSite, type Row } from './site';

/** A row shows no date, but the path of its record holds the day of posting: "/biorxiv/early/2019/11/15/844886.atom". */
function postedOn(row: Row): PartialDate | undefined {
  const path = find(row, '[data-apath]')?.getAttribute('data-apath') ?? '';
  const [, year, month, day] = /\/early\/(\d{4})\/(\d\d)\/(\d\d)\//.exec(path) ?? [];
  return partialDate({ year: Number(year), month: Number(month), day: Number(day) });
}

// HighWire's Drupal markup: search, collections, "recent". The class highwire-cite-title nests; the linked title is once.
export default defineSite({
  id: 'biorxiv',
  name: 'bioRxiv and medRxiv',
  matches: ['*://*.biorxiv.org/*', '*://*.medrxiv.org/*'],
  type: 'article',
  listings: [
    {
      path: /^\/(?!content\/10\.)/,
      row: '.highwire-article-citation',
      title: '.highwire-cite-linked-title',
      url: '.highwire-cite-linked-title',
      creators: '.highwire-citation-author',
      containerTitle: '.highwire-cite-metadata-journal',
      identifiers: row => doiIdentifiers(text(row, '.highwire-cite-metadata-doi') ?? ''),
      issued: postedOn,
    },
  ],
  papers: [
    {
      path: /^\/content\/10\./,
      row: 'body',
      title: '#page-title',
      url: row => row.page.url.href.replace(/\.(?:full|abstract)(?:-text)?$/, ''),
      creators: '.highwire-citation-author',
    },
  ],
});
