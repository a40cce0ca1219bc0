import { dateOfYear } from '@/lib/model/date';
import type { PartialDate } from '@/lib/model/entry';
import { text } from './fields';
import { defineSite, type Row } from './site';

/** A paper's number begins with its year: "2024/0123". */
function yearOfNumber(row: Row): PartialDate | undefined {
  return dateOfYear(/^(\d{4})\//.exec(text(row, 'a.paperlink') ?? '')?.[1]);
}

export default defineSite({
  id: 'iacr-eprint',
  name: 'IACR ePrint',
  matches: ['https://eprint.iacr.org/*'],
  type: 'article',
  listings: [
    {
      path: /^\/(?:$|\?|search|days|\d{4}\/?(?:\?|$)|byyear|complete)/,
      row: 'a.paperlink',
      grow: true,
      title: 'strong, .papertitle',
      anchor: 'strong, .papertitle',
      url: 'a.paperlink',
      pdfUrl: 'a[href$=".pdf"]',
      creators: '.fst-italic, .paperauthors',
      abstract: '.search-abstract, .paper-abstract',
      issued: yearOfNumber,
    },
  ],
  papers: [
    {
      path: /^\/\d{4}\/\d+\/?$/,
      row: 'body',
      title: 'h3',
      url: row => row.page.url.href,
    },
  ],
});
