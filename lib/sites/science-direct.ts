import { doiIdentifiers } from '@/lib/model/identifiers-in-url';
import { find, text, yearOfPage } from './fields';
import { defineSite } from './site';

export default defineSite({
  id: 'science-direct',
  name: 'ScienceDirect',
  matches: ['*://*.sciencedirect.com/*'],
  type: 'article-journal',
  listings: [
    {
      path: /^\/search/,
      row: 'li.ResultItem',
      title: '.result-list-title-link',
      url: '.result-list-title-link',
      creators: '.Authors .author',
      containerTitle: '.subtype-srctitle-link',
      issued: '.srctitle-date-fields > span:last-child',
      pdfUrl: 'a.download-link',
      identifiers: row => doiIdentifiers(find(row, '[data-doi]')?.getAttribute('data-doi') ?? ''),
    },
    {
      path: /^\/journal\/.+\/(?:vol|issue|articles-in-press|\d)/,
      row: 'dl.article-content',
      title: '.js-article-title, .article-content-title',
      url: 'a.article-content-title',
      creators: '.js-article__item__authors',
      page: row => text(row, '.js-article-item-page-range, .js-article-page-range')?.replace(/^Pages? /, ''),
      issued: yearOfPage,
      pdfUrl: 'a.pdf-download, a[href*="/pdfft"]',
    },
  ],
  papers: [
    { path: /^\/science\/article\//, row: 'body', title: 'h1 .title-text', url: row => row.page.url.href },
  ],
});
