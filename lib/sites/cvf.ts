import { dateOfYear } from '@/lib/model/date';
import { find, text } from './fields';
import { defineSite, type Row } from './site';

/** A field of the BibTeX that is folded into each row. */
function bibtex(row: Row, field: string): string | undefined {
  return new RegExp(`${field} = \\{([^{}]*)\\}`).exec(text(row, '.bibref') ?? '')?.[1];
}

// The address holds the year: content_CVPR_2020/html/…, content/CVPR2023/html/…
function yearOf(row: Row) {
  const address = find(row, 'a')?.getAttribute('href') ?? '';
  return dateOfYear(bibtex(row, 'year') ?? /\/content[/_][A-Z]+_?(\d{4})/.exec(address)?.[1]);
}

export default defineSite({
  id: 'cvf',
  name: 'CVF Open Access',
  matches: ['*://openaccess.thecvf.com/*'],
  type: 'paper-conference',
  listings: [
    {
      path: /^\/(?!content.*\/(?:html|papers)\/)/,
      row: 'dt.ptitle',
      tail: 'dd',
      title: 'dt.ptitle a',
      url: 'dt.ptitle a',
      // One form an author, each with a link; some of the older pages link the names without forms.
      creators: 'form.authsearch a, dd > a[href*="author"]',
      pdfUrl: 'a[href*="/papers/"][href$=".pdf"]',
      identifiers: 'dd a[href*="arxiv.org"]',
      containerTitle: row => bibtex(row, 'booktitle'),
      page: row => bibtex(row, 'pages'),
      issued: yearOf,
    },
  ],
  papers: [
    {
      path: /^\/content.*\/html\//,
      row: 'body',
      title: '#papertitle',
      url: row => row.page.url.href,
      creators: '#authors i',
      abstract: '#abstract',
      pdfUrl: 'a[href*="/papers/"][href$=".pdf"]',
      issued: yearOf,
    },
  ],
});
