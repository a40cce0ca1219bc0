import { date, text, yearOfPage } from './fields';
import { defineSite } from './site';

const galley = 'a.obj_galley_link.pdf';

// Open Journal Systems (https://github.com/pkp/ojs): templates/frontend/objects/article_summary.tpl since version 3, the
// table of contents of version 2. Thousands of journals on hosts of their own: recognised by markup.
export default defineSite({
  id: 'ojs',
  name: 'Open Journal Systems',
  matches: [],
  marker: '.obj_article_summary, table.tocArticle',
  type: 'article-journal',
  listings: [
    {
      row: '.obj_article_summary',
      title: '.title',
      url: '.title a',
      creators: '.authors',
      page: row => text(row, '.pages')?.replace(/^pp?\.\s*/i, ''),
      issued: row => date(row, '.published') ?? yearOfPage(row),
      pdfUrl: galley,
    },
    {
      row: 'table.tocArticle',
      title: '.tocTitle',
      url: '.tocTitle a',
      creators: '.tocAuthors',
      page: '.tocPages',
      issued: yearOfPage,
      pdfUrl: '.tocGalleys a.file',
    },
  ],
});
