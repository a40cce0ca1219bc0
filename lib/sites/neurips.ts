import { dateOfYear } from '@/lib/model/date';
import { parseNames } from '@/lib/model/names-line';
import { text, textUnder } from './fields';
import { defineSite, type Row } from './site';

function yearOf(row: Row) {
  return dateOfYear(/\/(\d{4})(?=\/|$)/.exec(row.page.url.pathname)?.[1]);
}

export default defineSite({
  id: 'neurips',
  name: 'NeurIPS Proceedings',
  matches: ['*://proceedings.neurips.cc/*', '*://papers.nips.cc/*', '*://papers.neurips.cc/*'],
  type: 'paper-conference',
  listings: [
    {
      path: /^\/(?:paper_files\/)?(?:paper|book|search|author)(?!.*\/hash\/)/,
      row: '.paper-list > li, .container-fluid > .col > ul:not(.nav) > li',
      title: 'a[href*="/paper/"]',
      url: 'a[href*="/paper/"]',
      creators: row => parseNames(text(row, 'i, .paper-authors') ?? ''),
      containerTitle: () => 'Advances in Neural Information Processing Systems',
      issued: yearOf,
    },
  ],
  papers: [
    {
      path: /\/hash\/.*Abstract.*\.html$/,
      row: 'body',
      title: 'h4',
      url: row => row.page.url.href,
      creators: 'h4 ~ p i',
      issued: yearOf,
      abstract: row => text(row, '.paper-abstract') ?? textUnder(row, 'h4', 'Abstract'),
    },
  ],
});
