import { arxivPattern, parseArxivId } from '@/lib/model/arxiv-id';
import { arxivInUrl, doiIdentifiers, identifiersInUrl } from '@/lib/model/identifiers-in-url';
import type { Identifier } from '@/lib/model/identity';
import { doiAt } from './doi-at';
import { unwrapLink } from './unwrap-link';
import { withoutTail } from './without-tail';

/** Where a text, or a link in it, names a paper. */
export interface Mention {
  /** Where in the text it begins and ends. */
  start: number;
  end: number;
  /** At least one, best first: an Anthology DOI names two. */
  identifiers: Identifier[];
  /** The version that it names (arXiv "v2"). */
  version?: number;
  /** The address that it is, or leads to. */
  url?: string;
}

/** One text is no library: what is beyond so many papers, or so many places that might name one, is not looked at. */
const mostMentions = 5000;
const mostCues = 20_000;

const arxiv = arxivPattern;
// "arXiv:2301.01234", "arXiv preprint arXiv:…", "CoRR, abs/2301.01234", "eprint = {2301.01234}": four digits, a point
// and five digits say nothing without such a word before them.
const arxivLabel =
  '(?:arxiv(?:\\.org)?[\\s.:,/#()[\\]{}]{0,3}(?:(?:e-?prints?|preprint|id|abs|pdf|no\\.?)[\\s.:,/#()[\\]{}]{1,3})?|corr[\\s,.:(]{0,3}abs/|eprint\\s{0,3}=\\s{0,3}[{"]\\s{0,3})';
const cues = new RegExp(
  [
    '(?<url>(?<![\\p{L}\\d/])(?:https?://|www\\.|(?:arxiv\\.org|doi\\.org|openreview\\.net|aclanthology\\.org|pubmed\\.ncbi\\.nlm\\.nih\\.gov)/)[^\\s<>"“”„‘’`，。；、：）】》」\\p{C}]{3,1000})',
    '(?<doi>(?<![\\d.])10\\.\\d{4,9}(?:\\.\\d{1,9}){0,4}/)',
    `(?<![\\p{L}\\d])${arxivLabel}(?<arxiv>${arxiv})`,
    // The old style is a name of its own: "hep-th/9901001".
    `(?<![\\w.-])(?<old>[a-z-]{2,9}(?:\\.[a-z]{2})?/\\d{7}(?:v[1-9]\\d?)?)(?![\\d/.-]*\\d)`,
    '(?<![\\p{L}\\d])(?:pmid(?:\\s?[:#=]\\s?|\\s)|pubmed\\s?(?:id\\s?[:#]?|[:#])\\s?)[{"]?(?<pmid>[1-9]\\d{0,7})(?![\\d.])',
    '(?<![\\p{L}\\d])(?:pmcid\\s?[:#=]?\\s?)?(?<pmcid>PMC\\d{5,8})(?![\\p{L}\\d])',
  ].join('|'),
  'giu',
);
/** More identifiers behind one "arXiv:". */
const another = /(?:\s{0,3}(?:[,;&]|and\s)){1,2}\s{0,3}(\d{4}\.\d{5}(?:v[1-9]\d?)?)(?![\d.]*\d)/iuy;

/**
 * The papers that a text names, in its order: arXiv identifiers that are marked as such or of the old style, DOIs,
 * PubMed and PMC numbers that are marked, and addresses that name an identifier. Work grows with the text's length.
 */
export function findMentions(text: string): Mention[] {
  const found: Mention[] = [];
  cues.lastIndex = 0;
  for (let looks = 0; looks < mostCues && found.length < mostMentions; looks += 1) {
    const cue = cues.exec(text);
    if (!cue) break;
    const { url, doi, arxiv: marked, old, pmid, pmcid } = cue.groups ?? {};
    const start = cue.index;
    const end = start + cue[0].length;
    if (url !== undefined) {
      const mention = addressAt(text, start, url);
      if (mention) {
        found.push(mention);
        cues.lastIndex = Math.max(mention.end, start + 1);
      } else cues.lastIndex = start + 4;
    } else if (doi !== undefined) {
      const mention = doiMention(text, start);
      if (mention) found.push(mention);
      cues.lastIndex = mention?.end ?? end;
    } else if (pmid !== undefined) found.push({ start, end, identifiers: [`pmid:${pmid}`] });
    else if (pmcid !== undefined) found.push({ start, end, identifiers: [`pmcid:${pmcid.toUpperCase()}`] });
    else {
      const mention = arxivMention(marked ?? old ?? '', start, end);
      if (mention) found.push(mention);
      if (marked !== undefined) cues.lastIndex = addMore(text, end, found);
    }
  }
  return found;
}

function arxivMention(id: string, start: number, end: number): Mention | undefined {
  const reference = parseArxivId(id);
  if (!reference) return undefined;
  const { version } = reference;
  return { start, end, identifiers: [`arxiv:${reference.id}`], ...(version && { version }) };
}

/** "arXiv:2301.01234, 2302.01234 and 2303.01234"; returns where the list ends. */
function addMore(text: string, from: number, found: Mention[]): number {
  let end = from;
  for (;;) {
    another.lastIndex = end;
    const [whole = '', id = ''] = another.exec(text) ?? [];
    const mention = id && arxivMention(id, end + whole.length - id.length, end + whole.length);
    if (!mention || found.length >= mostMentions) return end;
    found.push(mention);
    end = mention.end;
  }
}

function doiMention(text: string, start: number): Mention | undefined {
  const written = doiAt(text, start);
  const identifiers = written ? doiIdentifiers(written.doi) : [];
  return written && identifiers.length > 0 ? { start, end: written.end, identifiers } : undefined;
}

/** An address in a text; undefined where it names no paper. A DOI in it may go on behind the end of the line. */
function addressAt(text: string, start: number, written: string): Mention | undefined {
  const bare = withoutTail(written);
  const url = unwrapLink(/^https?:/i.test(bare) ? bare : `https://${bare}`);
  const identifiers = identifiersInUrl(url);
  const doiStart = url.endsWith(bare) ? bare.search(/(?<=\/)10\.\d{4,9}(?:\.\d{1,9}){0,4}\//) : -1;
  const isDoi = doiStart >= 0 && identifiers.every(name => name.startsWith('doi:'));
  const doi = isDoi ? doiMention(text, start + doiStart) : undefined;
  const end = start + bare.length;
  // Of an address that is broken over lines only the DOI is sure.
  if (doi && doi.end > end) return { ...doi, start };
  return identifiers.length > 0 ? { start, end, ...addressed(url, identifiers) } : undefined;
}

/** What an address that names a paper says of it. */
function addressed(url: string, identifiers: Identifier[]): Omit<Mention, 'start' | 'end'> {
  const version = arxivInUrl(url)?.version;
  return { identifiers, url, ...(version && { version }) };
}

/** The paper that a link leads to, also through a mail filter; undefined where its address names none. */
export function linkedPaper(href: string): Omit<Mention, 'start' | 'end'> | undefined {
  const url = unwrapLink(href);
  const identifiers = identifiersInUrl(url);
  if (identifiers.length > 0) return addressed(url, identifiers);
  // Some journals name a paper in the query only: "article?id=10.9999/journal.0001".
  const named = /[?&](?:id|doi)=(10(?:\.|%2e)\d{4,9}(?:\/|%2f)[^&#]+)/i.exec(url)?.[1];
  const ofDoi = named ? doiIdentifiers(named) : [];
  return ofDoi.length > 0 ? { identifiers: ofDoi, url } : undefined;
}
