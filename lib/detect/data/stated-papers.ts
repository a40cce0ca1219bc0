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

/** A paper as data, and the line beside which the data stands, if it is in the text. */
interface StatedPaper {
  entry: RawEntry;
  line?: number;
}

const MAX_STATED = 3000;

/**
 * Papers that a page states as data, by folded title: COinS spans (http://ocoins.info, keys of the OpenURL formats
 * `journal`, `book` and `dc`), and the `ScholarlyArticle`s of JSON-LD and microdata.
 */
export function statedPapers(document: Document, outline: Outline): Map<string, StatedPaper[]> {
  const stated = new Map<string, StatedPaper[]>();
  const add = (entry: RawEntry, line?: number) => {
    const key = foldText(entry.title ?? '');
    const same = stated.get(key);
    const paper = line === undefined ? { entry } : { entry, line };
    if (same) same.push(paper);
    else if (key && stated.size < MAX_STATED) stated.set(key, [paper]);
  };
  for (const { element, line } of outline.coins.slice(0, MAX_STATED))
    add(fromCoins(element.getAttribute('title') ?? ''), line);
  for (const object of jsonLd(document))
    if (/ScholarlyArticle$/.test(String(object['@type']))) add(fromJsonLd(object));
  for (const entry of microdataArticles(document)) add(entry);
  return stated;
}

/**
 * An entry whose gaps are filled with what the page states about it, `stated` as `statedPapers` gives it: by data within
 * the row, or the only of its title. Data within the row whose title begins with the entry's tells the whole title, if
 * the row says that.
 */
export function withData(
  { lines }: Outline,
  entry: Entry,
  row: Row,
  stated: ReadonlyMap<string, readonly StatedPaper[]>,
  base: string,
): Entry {
  const isWithin = ({ line = -1 }: StatedPaper) => line >= row.firstLine && line <= row.lastLine + 1;
  const title = foldText(entry.title ?? '');
  const papers = stated.get(title);
  const paper = papers?.find(isWithin) ?? (papers?.length === 1 ? papers[0] : undefined);
  if (paper) return filled(entry, cleanEntry(paper.entry, base));
  if (title.length < SHORTEST_BEGIN) return entry;
  for (const [whole, within] of stated) {
    const longer = whole.startsWith(`${title} `) ? within.find(isWithin) : undefined;
    if (!longer) continue;
    const said = lines.slice(row.firstLine, row.lastLine + 1).map(({ text }) => text);
    const data = cleanEntry(longer.entry, base);
    if (!foldText(said.join(' ')).includes(whole) || isContradicted(entry, data)) continue;
    return filled({ ...entry, ...(data.title && { title: data.title }) }, data);
  }
  return entry;
}

/** A shorter text may begin any title. */
const SHORTEST_BEGIN = 12;

function isContradicted(entry: Entry, data: Entry): boolean {
  return contradict(entry.identifiers ?? [], data.identifiers ?? []);
}

/** An entry with what the data has and it has not. */
function filled(entry: Entry, data: Entry): Entry {
  if (isContradicted(entry, data)) return entry;
  const identifiers = mergeIdentifiers([...(entry.identifiers ?? []), ...(data.identifiers ?? [])]);
  const both: Entry = { ...data, ...entry, ...(identifiers.length > 0 && { identifiers }) };
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
