import { findObjects, hydrationData, isJsonObject, type JsonObject, stringIn } from '@/lib/dom/json';
import { hrefOf } from '@/lib/dom/links';
import { textOf } from '@/lib/dom/text';
import { parseArxivId } from '@/lib/model/arxiv-id';
import { parseDate } from '@/lib/model/date';
import { arxivInUrl } from '@/lib/model/identifiers-in-url';
import { parseName } from '@/lib/model/name';
import { findAll, href, textUnder } from './fields';
import { defineSite, type Page, type RawEntry, type Row } from './site';

const link = 'a[href*="/papers/"]';
const headings = ['h3', 'h4'].map(tag => `${tag} > ${link}, ${link} ${tag}`).join(', ');

const home = (id: string) => `https://huggingface.co/papers/${id}`;

/** The arXiv identifier in a row's links, or in the link around it. */
function idOf(row: Row): string | undefined {
  const address = href(row, link) ?? hrefOf(row.element.closest(link), row.page.base);
  return address && arxivInUrl(address)?.id;
}

function addressOf(row: Row): string | undefined {
  const id = idOf(row);
  return id && home(id);
}

/** The longest paragraph, or text that links to the paper, of a card besides its title. */
function prose(row: Row): string {
  const texts = findAll(row, `p, ${link}`)
    .filter(element => !element.closest('h3, h4') && !element.querySelector('h3, h4, ul'))
    .map(element => textOf(element));
  return texts.reduce((longest, next) => (next.length > longest.length ? next : longest), '');
}

/**
 * Search shows whole abstracts. Elsewhere the paragraph may be a language model's summary of a sentence or two, which is
 * neither the abstract nor the paper's own words.
 */
function abstractOf(row: Row): string | undefined {
  const text = prose(row);
  return row.page.url.searchParams.has('q') || text.length > 400 ? text : undefined;
}

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
      abstract: abstractOf,
      url: addressOf,
      codeUrl: 'a[href^="https://github.com/"]',
    },
  ],
  papers: [
    {
      path: /^\/papers\/\d{4}\.\d{4,5}/,
      row: 'body',
      title: 'h1',
      creators: '.author',
      abstract: row => textUnder(row, 'h2', 'Abstract'),
      url: row => {
        const id = arxivInUrl(row.page.url)?.id;
        return id && home(id);
      },
      pdfUrl: 'a[href*="arxiv.org/pdf/"]',
    },
  ],
});
