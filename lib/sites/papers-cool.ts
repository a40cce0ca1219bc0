import { find } from './fields';
import { defineSite } from './site';

export default defineSite({
  id: 'papers-cool',
  name: 'Cool Papers',
  matches: ['https://papers.cool/*'],
  type: 'article',
  listings: [
    {
      path: /^\/(?:arxiv|venue)\b/,
      row: '.panel.paper',
      title: 'a.title-link',
      url: 'a.title-link',
      // The button opens the PDF in the page; its address is no link.
      pdfUrl: row => find(row, 'a.title-pdf')?.getAttribute('data') ?? undefined,
      creators: 'a.author',
      abstract: '.summary',
      keywords: '.subjects a',
      identifiers: 'h2 a',
      issued: '.date-data',
    },
  ],
});
