import type { Creator } from '@/lib/model/creator';
import type { Entry } from '@/lib/model/entry';
import { foldAscii } from './fold-ascii';

/** Words at the head of a title that tell nothing, in the languages of most titles. */
const insignificant = new Set(
  (
    'a an the on of in for to and or with from by at as is are be do does can how why what when where which who ' +
    'towards toward via into its it we our some ' +
    'der die das ein eine und zur zum uber le la les l un une des du de et el los las una y il lo gli'
  ).split(' '),
);

/**
 * A paper's citation key before anything else has taken it: first creator's family name, year and first significant
 * word of the title, in lower-case ASCII (`vaswani2017attention`). What is unknown is left out. Where neither name nor
 * title has a letter that ASCII can show (Chinese, Japanese), the identifier stands in (`arxiv230101234`), else a
 * fingerprint of the title.
 *
 * It depends on nothing but the paper; `distinctKey` makes it unique.
 */
export function citationKey(paper: Entry): string {
  const name = creatorKey(paper.creators?.[0]);
  const word = titleKey(paper.title) || titleKey(paper.originalTitle);
  const year = paper.issued?.year ?? '';
  if (name !== '') return `${name}${year}${word}`;
  if (word !== '') return `${word}${year}`;
  const identifier = foldAscii(paper.identifiers?.[0] ?? '').slice(0, 40);
  if (identifier !== '') return identifier;
  return `paper${year}${fingerprint(paper.title ?? paper.url ?? '')}`;
}

/** Gives the papers of one file keys that differ: the library's where there is one, else `citationKey`'s. */
export function createKeyGiver(): (exported: { paper: Entry; citationKey?: string }) => string {
  const taken = new Set<string>();
  return ({ paper, citationKey: given }) => {
    const key = distinctKey(given ?? citationKey(paper), candidate => taken.has(candidate));
    taken.add(key);
    return key;
  };
}

/** The first of `key`, `keya`, `keyb` … `keyz`, `keyaa` … that is not taken. */
export function distinctKey(key: string, isTaken: (key: string) => boolean): string {
  let candidate = key;
  for (let n = 1; isTaken(candidate); n += 1) candidate = key + letters(n);
  return candidate;
}

/** 1 → a, 26 → z, 27 → aa: bijective base 26. */
function letters(n: number): string {
  const last = String.fromCharCode(97 + ((n - 1) % 26));
  return n > 26 ? letters(Math.floor((n - 1) / 26)) + last : last;
}

function creatorKey(creator: Creator | undefined): string {
  if (!creator) return '';
  const name = 'family' in creator ? foldAscii(creator.family) : firstSignificantWord(creator.literal);
  return name.slice(0, 30);
}

function titleKey(title: string | undefined): string {
  if (title === undefined) return '';
  const prose = title.replace(/\$[^$]*\$/g, ' ');
  return (firstSignificantWord(prose) || firstSignificantWord(title)).slice(0, 30);
}

function firstSignificantWord(text: string): string {
  const words = text
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .map(foldAscii)
    .filter(word => word !== '');
  return words.find(word => !insignificant.has(word)) ?? words[0] ?? '';
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), 32 bits, as up to seven letters and digits. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}
