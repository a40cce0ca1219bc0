import type { Site } from '../site';

/** Says which names of a page's markup are its structure; undefined for one that may say something of its content. */
export interface ShownNames {
  tag(element: Element): string | undefined;
  className(name: string): string | undefined;
  id(name: string): string | undefined;
  attribute(name: string): string | undefined;
}

/** A name on fewer elements may be about one paper or one person: `class="post-attention-is-all-you-need"`. */
const fewElements = 3;
const longest = 40;

const tags = new Set(
  `a abbr address article aside b bdi blockquote body br button canvas caption center cite code col colgroup dd del
  details dfn div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe
  img input ins kbd label legend li link main map mark math menu meta nav noscript object ol optgroup option p path
  picture pre progress q s samp script section select slot small source span strong style sub summary sup svg table
  tbody td template textarea tfoot th thead time title tr tt u ul var video wbr`.split(/\s+/),
);

const attributes = new Set(
  `alt autocomplete charset checked class colspan content contenteditable controls crossorigin data-id datetime decoding
  dir disabled download draggable for headers height hidden href hreflang id itemid itemprop itemref itemscope itemtype
  lang loading media name onclick placeholder rel role rowspan scope sizes slot span src srcset start style tabindex
  target title type value valign width xmlns`.split(/\s+/),
);

/** Words that name the parts of pages and of bibliographies; what is built of them alone is about no one paper. */
const words = new Set(
  `abs abstract accordion action actions active affiliation all alt anchor app area aria article articles attr attribute
  author authors badge bar base bib bibliography bibtex block body bold bottom box breadcrumb btn button card cards cell
  center citation citations cite cited class clear code col collapse collapsed collection column columns comment comments
  conference contain container content contents control cover creator creators css current dark data date day default
  description desc detail details disabled div doc doi download dropdown element empty end entries entry event expand
  expanded export external facet field fields figure filter first flex fluid font footer form full get grid group groups
  head header heading height hidden hide highlight history home hover href html icon icons id image img index info inline
  inner input issue item items journal keyword keywords label labels lang large last layout lead left light line lines
  link links list listing lists load loading main margin material media medium menu meta metadata modal more name names
  nav next none note number off open option options order outer output page pager pages pagination panel paper papers
  parent part pdf picture place post posts prefix preview previous primary prev print proceedings publication publications
  published publisher pub query rating read record records ref reference references rel related response result results
  review right role root row rows scroll search secondary section select selected self session share short show side
  sidebar single site size small snippet sort source src start state stats status style sub subject subjects submission
  submissions submit subtitle tab table tabs tag tags target teaser test text thumbnail time title titles toggle toolbar
  tooltip top topic topics track type unit upper url user value venue version vertical view views volume vote votes
  volumes warning wide widget width wrap wrapper year years xs sm md lg xl`.split(/\s+/),
);

/** What follows these in a name is whose or what: `user-wilhelmina`, `tag-beekeeping`. */
const announcing =
  /^(?:user|uid|tag|author|by|category|cat|topic|subject|keyword|term|journal|venue|org|team|owner)$/;

/**
 * Makes the judge of one page's names. A name is shown when
 *
 * - the site's own selectors name it, or HTML has it, or
 * - every word in it is one that names parts of pages (`search-results`), or
 * - several elements bear it, and none of its words occurs in what the page says, in its addresses or its data: a user
 *   name or a title that a page put into a class occurs there as well.
 *
 * Digits are shown as 0 in any case.
 */
export function createShownNames(document: Document, url: string, site: Site): ShownNames {
  const named = namesInSelectors(site);
  const said = wordsSaid(document, url);
  const bearers = new Map<string, number>();
  for (const element of document.querySelectorAll('*')) {
    for (const name of [element.localName, ...element.classList, ...element.getAttributeNames()]) {
      bearers.set(name, (bearers.get(name) ?? 0) + 1);
    }
  }

  const show = (name: string, isOften: boolean): string | undefined => {
    if (named.has(name)) return name;
    if (name.length > longest || !/^[\w:-]+$/.test(name)) return undefined;
    const parts = wordsOf(name);
    const isMarkup = parts.length > 0 && parts.every(part => words.has(part));
    const isStructure =
      isMarkup || (isOften && !announcing.test(parts[0] ?? '') && !parts.some(part => said.has(part)));
    return isStructure ? name.replace(/\d+/g, '0') : undefined;
  };
  const isOften = (name: string) => (bearers.get(name) ?? 0) >= fewElements;
  return {
    tag: ({ localName }) => (tags.has(localName) ? localName : show(localName, isOften(localName))),
    className: name => show(name, isOften(name)),
    id: name => show(name, false),
    attribute: name => (attributes.has(name) ? name : show(name, isOften(name))),
  };
}

/** "searchResult-title2" → search, result, title. */
function wordsOf(name: string): string[] {
  const apart = name.replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ').toLowerCase();
  return apart.match(/\p{L}+/gu) ?? [];
}

function namesInSelectors({ listings, papers = [], marker = '' }: Site): Set<string> {
  const selectors = [...listings, ...papers].flatMap(definition => Object.values(definition));
  const text = [marker, ...selectors].filter(value => typeof value === 'string').join(' ');
  return new Set([...text.matchAll(/[.#[]([A-Za-z_][\w-]*)/g)].map(([, name = '']) => name));
}

/** Attributes that hold names and measures, not content. */
const structural =
  /^(?:class|id|for|style|role|type|rel|name|itemprop|itemtype|itemscope|d|viewBox|xmlns.*)$/;
/** Beyond these many characters a page says nothing that it has not said before. */
const mostSaid = 3_000_000;

/** Every word of the page's texts, addresses and data, in lower case. */
function wordsSaid(document: Document, url: string): Set<string> {
  const said = new Set<string>();
  let read = 0;
  const hear = (text: string) => {
    read += text.length;
    if (read < mostSaid) for (const word of wordsOf(text)) said.add(word);
  };
  hear(decoded(url));
  const walker = document.createTreeWalker(document, 1 | 4);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (node.nodeType === 3 && !(parent && isCode(parent))) hear(node.nodeValue ?? '');
    if (node.nodeType !== 1) continue;
    for (const { name, value } of (node as Element).attributes) {
      if (!structural.test(name)) hear(decoded(value));
    }
  }
  return said;
}

/** Scripts and styles name the classes they are about; data says what the page says. */
function isCode({ localName, attributes }: Element): boolean {
  return (
    localName === 'style' ||
    (localName === 'script' && !/json/.test(attributes.getNamedItem('type')?.value ?? ''))
  );
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return `${text} ${decodeURIComponent(text)}`;
  } catch {
    return text;
  }
}
