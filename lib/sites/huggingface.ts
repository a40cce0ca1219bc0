import { findObjects, hydrationData, isJsonObject, type JsonObject, stringIn } from '@/lib/dom/json';
import { textOf } from '@/lib/dom/text';
import { arxivDate, parseArxivId } from '@/lib/model/arxiv-id';
import { parseDate } from '@/lib/model/date';
import { arxivInUrl } from '@/lib/model/identifiers-in-url';
import { parseName } from '@/lib/model/name';
import { findAll, href } from './fields';
import { defineSite, type Page, type RawEntry, type Row } from './site';

const link = 'a[href*="/papers/"]';
const headings = ['h3', 'h4'].map(tag => `${tag} > ${link}, ${link} ${tag}`).join(', ');

/** The paper's own address, without the anchor of its discussion. */
function address(row: Row): string | undefined {
  const inside = href(row, link) ?? row.element.closest(link)?.getAttribute('href');
  const id = arxivInUrl(new URL(inside ?? row.page.url, row.page.base))?.id;
  return id && `https://huggingface.co/papers/${id}`;
}

function published(row: Row) {
  const id = arxivInUrl(address(row) ?? '')?.id;
  return id === undefined ? undefined : arxivDate(id);
}

/** The longest text of a card besides its title. */
function prose(row: Row): string {
  const texts = findAll(row, `p, ${link}`).map(element => textOf(element, { without: 'h3, h4, ul' }));
  return texts.reduce((longest, next) => (next.length > longest.length ? next : longest), '');
}

// Search shows whole abstracts. Elsewhere a card may show a summary of a sentence or two, made by a language model.
const isAbstract = (row: Row) => row.page.url.searchParams.has('q') || prose(row).length > 400;

/**
 * The papers in the pages' hydration JSON (`<div data-target="DailyPapers" data-props="{…}">`), wherever they stand in
 * it: objects with an arXiv identifier as `id`, and a title. It is the page as first served; what scrolls in later is not there.
 */
function papersInPage({ document }: Page): ReadonlyMap<string, RawEntry> {
  const papers = findObjects(hydrationData(document, 'data-props'), object =>
    Boolean(stringIn(object, 'title') && parseArxivId(stringIn(object, 'id') ?? '')),
  );
  return new Map(
    papers.map(paper => [`arxiv:${parseArxivId(stringIn(paper, 'id') ?? '')?.id}`, fieldsOf(paper)]),
  );
}

function fieldsOf(paper: JsonObject): RawEntry {
  const authors = Array.isArray(paper.authors) ? paper.authors : [];
  const creators = authors.flatMap((author: unknown) => {
    // Names that were withdrawn from the paper stay in the data, marked.
    const name = isJsonObject(author) && author.hidden !== true ? stringIn(author, 'name') : undefined;
    return (name && parseName(name)) || [];
  });
  return {
    creators: creators.length > 0 ? creators : undefined,
    abstract: stringIn(paper, 'summary'),
    issued: parseDate(stringIn(paper, 'publishedAt') ?? ''),
    codeUrl: stringIn(paper, 'githubRepo'),
  };
}

export default defineSite({
  id: 'huggingface',
  name: 'Hugging Face Papers',
  matches: ['*://huggingface.co/*', '*://hf.co/*'],
  type: 'article',
  data: papersInPage,
  listings: [
    {
      // /papers and its days, weeks, months, trends and searches; /<user>/papers; collections.
      path: /^\/(?:papers(?:$|\?|\/$|\/(?:date|week|month|trending)\b)|[^/?]+\/papers(?:$|\?)|collections\/)/,
      row: headings,
      grow: true,
      title: 'h3, h4',
      anchor: 'h3, h4',
      abstract: row => (isAbstract(row) ? prose(row) : undefined),
      snippet: row => (isAbstract(row) ? undefined : prose(row)),
      issued: published,
      url: address,
      codeUrl: 'a[href^="https://github.com/"]',
    },
  ],
  papers: [
    {
      path: /^\/papers\/\d{4}\.\d{4,5}/,
      row: 'body',
      title: 'h1',
      creators: '.author',
      abstract: row => {
        const heading = findAll(row, 'h2').find(element => textOf(element) === 'Abstract');
        return textOf(heading?.parentElement, { without: 'h2' });
      },
      issued: published,
      url: row => {
        const id = arxivInUrl(row.page.url)?.id;
        return id && `https://huggingface.co/papers/${id}`;
      },
      pdfUrl: 'a[href*="arxiv.org/pdf/"]',
    },
  ],
});
