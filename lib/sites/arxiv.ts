import { textOf } from '@/lib/dom/text';
import { parseArxivId } from '@/lib/model/arxiv-id';
import { arxivInUrl } from '@/lib/model/identifiers-in-url';
import { findAll, text } from './fields';
import { defineSite, type Row } from './site';

// Templates: https://github.com/arXiv/arxiv-browse (lists, abstract pages), https://github.com/arXiv/arxiv-search.
const without = '.descriptor, .has-text-weight-semibold, a[onclick]';
const link = 'a[href*="/abs/"]';

/** "Computation and Language (cs.CL); Machine Learning (cs.LG)". */
function subjects(row: Row, selector: string): string[] | undefined {
  return text(row, selector, { without })?.split(/\s*;\s*/);
}

/** Search pages show the comment and the journal reference alike, told apart by their label. */
function remark(row: Row, label: string): string | undefined {
  const found = findAll(row, 'p.comments').find(element => textOf(element).startsWith(label));
  return textOf(found, { without }) || undefined;
}

export default defineSite({
  id: 'arxiv',
  name: 'arXiv',
  matches: ['*://arxiv.org/*', '*://www.arxiv.org/*', '*://export.arxiv.org/*'],
  type: 'article',
  listings: [
    {
      // The id `articles` repeats once a section or day; before 2023 the lists had none.
      path: /^\/(?:list|catchup|a)\//,
      row: 'dl dt',
      tail: 'dd',
      title: row => text(row, '.list-title', { without }),
      anchor: '.list-title',
      creators: '.list-authors a',
      abstract: 'p.mathjax',
      comment: row => text(row, '.list-comments', { without }),
      containerTitle: row => text(row, '.list-journal-ref', { without }),
      keywords: row => subjects(row, '.list-subjects'),
      url: link,
      pdfUrl: 'a[href*="/pdf/"]',
    },
    {
      path: /^\/search(?:\/|$|\?)/,
      row: 'li.arxiv-result',
      title: 'p.title',
      creators: '.authors a',
      // The short abstract is cut around the searched words; where there is a full one it is hidden behind "More".
      abstract: row => text(row, '.abstract-full', { without }) ?? text(row, '.abstract-short', { without }),
      comment: row => remark(row, 'Comments:'),
      containerTitle: row => remark(row, 'Journal ref:'),
      keywords: row =>
        findAll(row, '.tag[data-tooltip]').map(tag => `${tag.getAttribute('data-tooltip')} (${textOf(tag)})`),
      identifiers: '.tags a[href*="doi.org/"]',
      url: link,
      pdfUrl: 'a[href*="/pdf/"]',
    },
  ],
  papers: [
    {
      path: /^\/abs\//,
      row: 'body',
      title: row => text(row, 'h1.title', { without }),
      anchor: 'h1.title',
      creators: '.authors a',
      abstract: row => text(row, 'blockquote.abstract', { without }),
      comment: 'td.comments',
      containerTitle: 'td.jref',
      keywords: row => subjects(row, 'td.subjects'),
      identifiers: 'td.doi a',
      // Without a version: the address that stays.
      url: row => {
        const id = arxivInUrl(row.page.url)?.id;
        return id && new URL(`/abs/${id}`, row.page.url).href;
      },
      version: row =>
        arxivInUrl(row.page.url)?.version ??
        parseArxivId(text(row, '.arxividv .arxivid')?.split(' ')[0] ?? '')?.version,
    },
  ],
});
