import { text, yearOfPage } from './fields';
import { defineSite, type Row } from './site';

/** "PMLR 31:1-9". */
const info = (row: Row) => /(\d+):\s*([\d-–]+)/.exec(text(row, '.info') ?? '');

export default defineSite({
  id: 'pmlr',
  name: 'Proceedings of Machine Learning Research',
  matches: ['*://proceedings.mlr.press/*'],
  type: 'paper-conference',
  listings: [
    {
      path: /^\/v\d+\/?(?:$|\?|index)/,
      row: 'div.paper',
      title: '.title',
      creators: '.authors',
      url: '.links a[href$=".html"]',
      pdfUrl: '.links a[href$=".pdf"]',
      identifiers: '.links a',
      containerTitle: () => 'Proceedings of Machine Learning Research',
      volume: row => info(row)?.[1],
      page: row => info(row)?.[2],
      issued: yearOfPage,
    },
  ],
  papers: [
    {
      path: /^\/v\d+\/[^/]+\.html$/,
      row: 'body',
      title: 'h1',
      creators: '.authors',
      url: row => row.page.url.href,
      abstract: '#abstract, .abstract',
    },
  ],
});
