import { arxivDate } from '@/lib/model/arxiv-id';
import type { PartialDate } from '@/lib/model/entry';
import { arxivInUrl } from '@/lib/model/identifiers-in-url';
import { href } from './fields';
import { defineSite, type Row } from './site';

/** Of the preprint: the row's own date stands unmarked between names and links. */
function firstMonth(row: Row): PartialDate | undefined {
  const id = arxivInUrl(href(row, 'a[href*="arxiv.org/abs/"]') ?? '')?.id;
  return id === undefined ? undefined : arxivDate(id);
}

const title = 'a.result-item-title';

// React, ui/src/literature of https://github.com/inspirehep/inspirehep.
export default defineSite({
  id: 'inspire',
  name: 'INSPIRE',
  matches: ['https://inspirehep.net/*'],
  type: 'article-journal',
  listings: [
    {
      path: /^\/(?:literature\/?(?:\?|$)|authors\/)/,
      row: title,
      grow: true,
      title,
      url: title,
      creators: 'a[href^="/authors/"], [data-test-id="author-name"]',
      identifiers: 'a[href*="arxiv.org/abs/"], a[href*="doi.org/"]',
      issued: firstMonth,
      pdfUrl: 'a[href*="arxiv.org/pdf/"]',
    },
  ],
});
