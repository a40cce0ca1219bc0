import { defineSite } from './site';

const title = '.issue-item__title a';

// Atypon's Literatum: search results, proceedings, issues and profiles alike.
export default defineSite({
  id: 'acm-digital-library',
  name: 'ACM Digital Library',
  matches: ['https://dl.acm.org/*'],
  type: 'paper-conference',
  listings: [
    {
      path: /^\/(?:action\/doSearch|toc|doi\/proceedings|profile|journal|conference|do)/,
      row: '.issue-item',
      title,
      url: title,
      creators: '[aria-label="authors"] li a span, .loa li a span',
      containerTitle: '.issue-item__detail .epub-section__title',
      issued: '.bookPubDate, .issue-item__detail .dot-separator span',
      abstract: '.issue-item__abstract p',
      pdfUrl: 'a[href^="/doi/pdf/"]',
      page: '.issue-item__detail .epub-section__pagerange',
    },
  ],
  papers: [
    { path: /^\/doi\/(?:abs\/|full\/)?10\./, row: 'body', title: 'h1', url: row => row.page.url.href },
  ],
});
