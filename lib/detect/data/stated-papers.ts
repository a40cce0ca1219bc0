import { isJsonObject, type JsonObject, jsonLd, stringIn } from '@/lib/dom/json';
import { parseDate } from '@/lib/model/date';
import type { Entry } from '@/lib/model/entry';
import { doiIdentifiers } from '@/lib/model/identifiers-in-url';
import { mergeIdentifiers } from '@/lib/model/identities-of';
import { contradict } from '@/lib/model/identity';
import { parseName } from '@/lib/model/name';
import { foldText } from '@/lib/model/title-identity';
import { cleanEntry } from '@/lib/sites/clean-entry';
import type { RawEntry } from '@/lib/sites/site';
import type { Outline } from '../page/outline';
import type { Row } from '../page/row';
import { microdataArticles } from './microdata';

/** A paper as data, its folded title, and the line beside which the data stands, if it is in the text. */
interface StatedPaper {
  entry: RawEntry;
  title: string;
  line?: number;
}

/** The papers that a page states, by folded title; and those in the text, by line. */
export interface StatedPapers {
  byTitle: ReadonlyMap<string, readonly StatedPaper[]>;
  byLine: ReadonlyMap<number, readonly StatedPaper[]>;
}

const MAX_STATED = 3000;

/**
 * Papers that a page states as data: COinS spans (http://ocoins.info, keys of the OpenURL formats `journal`, `book` and
 * `dc`), and the `ScholarlyArticle`s of JSON-LD and microdata.
 */
export function statedPapers(document: Document, outline: Outline): StatedPapers {
  const byTitle = new Map<string, StatedPaper[]>();
  const byLine = new Map<number, StatedPaper[]>();
  const add = (entry: RawEntry, line?: number) => {
    const title = foldText(entry.title ?? '');
    if (!title || (byTitle.size >= MAX_STATED && !byTitle.has(title))) return;
    const paper = { entry, title, ...(line !== undefined && { line }) };
    addTo(byTitle, title, paper);
    if (line !== undefined) addTo(byLine, line, paper);
  };
  for (const { element, line } of outline.coins.slice(0, MAX_STATED))
    add(fromCoins(element.getAttribute('title') ?? ''), line);
  for (const object of jsonLd(document))
    if (/ScholarlyArticle$/.test(String(object['@type']))) add(fromJsonLd(object));
  for (const entry of microdataArticles(document)) add(entry);
  return { byTitle, byLine };
}

function addTo<Key>(papers: Map<Key, StatedPaper[]>, key: Key, paper: StatedPaper): void {
  const same = papers.get(key);
  if (same) same.push(paper);
  else papers.set(key, [paper]);
}

/**
 * An entry whose gaps are filled with what the page states about it, `stated` as `statedPapers` gives it: by data within
 * the row, or the only of its title. Data within the row whose title begins with the entry's tells the whole title, if
 * the row says that.
 */
export function withData(
  { lines }: Outline,
  entry: Entry,
  { firstLine, lastLine }: Row,
  { byTitle, byLine }: StatedPapers,
  base: string,
): Entry {
  const title = foldText(entry.title ?? '');
  const papers = byTitle.get(title);
  const within = papers?.find(({ line = -1 }) => line >= firstLine && line <= lastLine + 1);
  const paper = within ?? (papers?.length === 1 ? papers[0] : undefined);
  if (paper) return filled(entry, cleanEntry(paper.entry, base));
  if (byLine.size === 0 || title.length < SHORTEST_BEGIN) return entry;
  const said = lines.slice(firstLine, lastLine + 1);
  for (let line = firstLine; line <= lastLine + 1; line++) {
    const longer = byLine.get(line)?.find(one => one.title.startsWith(`${title} `));
    if (!longer || !foldText(said.map(({ text }) => text).join(' ')).includes(longer.title)) continue;
    return filled(entry, cleanEntry(longer.entry, base), { isWhole: true });
  }
  return entry;
}

/** A shorter text may begin any title. */
const SHORTEST_BEGIN = 12;

/** An entry with what the data has and it has not. `isWhole`: of its title it has the begin only. Default: false. */
function filled(entry: Entry, data: Entry, { isWhole = false } = {}): Entry {
  if (contradict(entry.identifiers ?? [], data.identifiers ?? [])) return entry;
  const identifiers = mergeIdentifiers([...(entry.identifiers ?? []), ...(data.identifiers ?? [])]);
  const both: Entry = {
    ...data,
    ...entry,
    ...(isWhole && data.title && { title: data.title }),
    ...(identifiers.length > 0 && { identifiers }),
  };
  // "Doe et al.": the data has everybody.
  if (data.creators && data.creators.length > (entry.creators?.length ?? 0)) {
    both.creators = data.creators;
    if (!data.creatorsTruncated) delete both.creatorsTruncated;
  }
  return both;
}

function fromCoins(contextObject: string): RawEntry {
  const values = new URLSearchParams(contextObject.slice(0, 20_000));
  const first = (...keys: string[]) => keys.map(key => values.get(key)?.trim()).find(Boolean);
  const authors = values.getAll('rft.au').concat(values.getAll('rft.creator'));
  const given = first('rft.aufirst');
  const family = first('rft.aulast');
  const leading = family ? [given ? { family, given } : { family }] : [];
  const others = authors.flatMap(name => parseName(name) ?? []);
  const creators = others.length > 0 ? others : leading;
  return {
    title: first('rft.atitle', 'rft.title', 'rft.btitle'),
    creators: creators.length > 0 ? creators : undefined,
    issued: parseDate(first('rft.date') ?? ''),
    containerTitle: first('rft.jtitle', 'rft.btitle'),
    volume: first('rft.volume'),
    issue: first('rft.issue'),
    identifiers: values.getAll('rft_id').flatMap(doiIdentifiers),
  };
}

function fromJsonLd(object: JsonObject): RawEntry {
  const authors = Array.isArray(object.author) ? object.author : [object.author];
  const creators = authors.flatMap((author: unknown) => {
    const name =
      typeof author === 'string' ? author : isJsonObject(author) ? stringIn(author, 'name') : undefined;
    return (name && parseName(name)) || [];
  });
  return {
    title: stringIn(object, 'name') ?? stringIn(object, 'headline'),
    creators: creators.length > 0 ? creators : undefined,
    issued: parseDate(stringIn(object, 'datePublished') ?? ''),
    abstract: stringIn(object, 'abstract'),
    identifiers: [
      stringIn(object, 'identifier'),
      stringIn(object, 'sameAs'),
      stringIn(object, 'url'),
    ].flatMap(text => doiIdentifiers(text ?? '')),
  };
}
