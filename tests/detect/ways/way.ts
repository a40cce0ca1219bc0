import type { Name, Paper } from './paper';

/** A page with a list of papers, written in one way, and what is to be read from it. */
export interface Way {
  name: string;
  address: string;
  html: string;
  expected: Expected[];
  /** The order of names is not told by the page: any word of a name will do. */
  anyWord: boolean;
  /** The papers stand in text that is other papers' too: there is no place for a button. */
  placeless: boolean;
}
interface Expected {
  title: string;
  families: string[];
  year: number | undefined;
}
interface Options {
  /** The heading of the page, where it is not "Publications". */
  heading?: string;
  /** The title of the page, where it is not the heading. */
  title?: string;
  /** No year is expected. */
  year?: false;
  anyWord?: true;
  placeless?: true;
  /** Whom an entry names, where not everybody. */
  people?: (paper: Paper) => Name[];
}

/** A whole page around its main part. */
export const pageAround = (body: string, title: string, heading: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/research">Research</a></li><li><a href="/teaching">Teaching</a></li><li><a href="/contact">Contact</a></li></ul></nav><main><h1>${heading}</h1>\n${body}</main><footer><p>© 2024 Harbour University · <a href="/imprint">Imprint</a></p></footer></body></html>`;

const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&nbsp;/g, ' ');

/** A page that lists the papers in its body, under a name that says how. */
export function way(name: string, papers: Paper[], body: string, options: Options = {}): Way {
  const {
    heading = 'Publications',
    title = heading,
    anyWord = false,
    placeless = false,
    year,
    people,
  } = options;
  const path = heading.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    name,
    address: `https://harbour.example.org/${path.slice(0, 40)}.html`,
    html: pageAround(body, title, heading),
    anyWord,
    placeless,
    expected: papers.map(paper => ({
      title: plain(paper.title),
      families: (people ? people(paper) : paper.people).map(([, family]) => family),
      year: year === false || paper.year === 0 ? undefined : paper.year,
    })),
  };
}
