import { dateOfYear, yearIn } from '@/lib/model/date';
import { names, text } from './fields';
import { defineSite } from './site';

const title = '.s-results-title';

// A bibcode begins with the year: "2024ApJ...961..123D".
export default defineSite({
  id: 'nasa-ads',
  name: 'NASA ADS',
  matches: ['https://ui.adsabs.harvard.edu/*'],
  type: 'article-journal',
  listings: [
    {
      path: /^\/search/,
      row: '.results-list > li, li.s-results-item',
      title,
      url: 'a.abs-redirect-link, a[href*="abs/"]',
      // Long lists stand twice: the first few, and all, hidden.
      creators: row => names(row, '.all-authors .article-author') ?? names(row, '.article-author'),
      issued: row => dateOfYear(yearIn(text(row, '.identifier, .s-results-links')?.slice(0, 4) ?? '')),
      pdfUrl: 'a[href*="EPRINT_PDF"], a[href*="PUB_PDF"]',
      abstract: '.s-abstract-text, .short-abstract',
    },
  ],
  papers: [{ path: /^\/abs\//, row: 'body', title: 'h2.s-abstract-title', url: row => row.page.url.href }],
});
