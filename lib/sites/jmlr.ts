import { dateOfYear } from '@/lib/model/date';
import { text } from './fields';
import { defineSite, type Row } from './site';

/** "(12):1−48, 2024." */
const details = (row: Row) => /\((\d+)\)\s*:\s*([\d–−-]+),\s*(\d{4})/.exec(text(row, 'dd') ?? '');

// A definition list a paper: title, then authors, issue and pages, and links in brackets.
export default defineSite({
  id: 'jmlr',
  name: 'Journal of Machine Learning Research',
  matches: ['*://jmlr.org/*', '*://www.jmlr.org/*'],
  type: 'article-journal',
  listings: [
    {
      path: /^\/papers\/(?:v\d+|$)/,
      row: 'dl > dt',
      tail: 'dd',
      title: 'dt',
      url: 'a[href$=".html"]',
      pdfUrl: 'a[href$=".pdf"]',
      codeUrl: 'a[href*="github.com/"]',
      creators: 'dd i',
      containerTitle: () => 'Journal of Machine Learning Research',
      volume: row => /\/v(\d+)/.exec(row.page.url.pathname)?.[1],
      issue: row => details(row)?.[1],
      page: row => details(row)?.[2],
      issued: row => dateOfYear(details(row)?.[3]),
    },
  ],
  papers: [
    {
      path: /^\/papers\/v\d+\/[\w-]+\.html$/,
      row: 'body',
      title: 'h2',
      url: row => row.page.url.href,
      abstract: '.abstract',
    },
  ],
});
