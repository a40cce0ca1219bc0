import type { Line, Outline } from './outline';
import { isBadge } from './says-badge';

/** The DOI of an entry, with or without its label and address. */
const DOI =
  /[\s,;.]*[([]?\s*(?:doi\s*[:=.]?\s*)?(?:https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/[^\s()[\]]+(?:\([^\s()]*\)[^\s()[\]]*)*[\])]?\.?$/i;
/** "(IF: 3.2)", "[Q1, IF = 4.1]", "(SJR 2020: 0.7)": how a journal is ranked. */
const RANK =
  /\s*[([][^()[\]]{0,30}\b(?:IF|JIF|impact factor|SJR|JCR|CiteScore|SNIP|Q[1-4])\b[^()[\]]{0,40}[)\]][.,;]?$/;
/** "Cited by 12", "(12 citations)"; not the "100 citations" of a title. */
const CITED = /\s*(?:[([]?(?:cited by:? \d+|citations?: ?\d+)[)\]]?|[([]\d+ citations?[)\]])\.?$/i;
/** Not behind an article, where a title speaks of one: "Best Paper Award", "(Best Student Paper Award Finalist)", "★ Outstanding Paper Award". */
const AWARD =
  /[\s*★☆🏆]*[([]?(?<!\b(?:the|an?|of|for|and|our)\s)\b(?:best|outstanding|distinguished)\s(?:[\w-]+\s){0,4}(?:award|prize|finalist|nominee|nomination|runner[- ]up|honou?rable mention|candidate)s?(?:\s(?:finalist|nominee|nomination|winner|runner[- ]up|candidate))?[)\]]?[.!]?$/iu;
const LONGEST = 200;
/** What is left is an entry still. */
const SHORTEST_REST = 8;
/** So many of them stand behind each other at most. */
const MOST = 4;

/** The tails that a text may have, with a cheap sign of each. */
const TAILS: [sign: RegExp, tail: RegExp][] = [
  [/10\.\d{4}/, DOI],
  [/\b(?:IF|JIF|impact|SJR|JCR|CiteScore|SNIP|Q[1-4])\b/, RANK],
  [/cit(?:ed|ations?)\b/i, CITED],
  [/\b(?:best|outstanding|distinguished)\s/i, AWARD],
];

/**
 * Puts spaces in the place of what stands behind an entry's record and says nothing of its people, title and venue: the
 * DOI, the journal's rank, how often it is cited, a prize. What was there is kept in the line's `aside`. Returns how many
 * lines had one.
 */
export function blankTails({ lines }: Outline): number {
  let blanked = 0;
  for (const line of lines) {
    const { text } = line;
    if (line.chrome || text.length < SHORTEST_REST) continue;
    const end = withoutBadges(line, text.trimEnd().length);
    const from = Math.max(0, end - LONGEST);
    const last = text.slice(from, end);
    const signs = TAILS.filter(([sign]) => sign.test(last));
    let rest = last;
    for (let turn = 0; turn < MOST; turn++) {
      const found = signs.map(([, tail]) => tail.exec(rest)?.index).find(at => at !== undefined);
      if (found === undefined || from + found < SHORTEST_REST) break;
      rest = rest.slice(0, found);
    }
    const at = from + rest.length;
    if (text.slice(at).trim() === '') continue;
    line.aside = `${line.aside ?? ''} ${text.slice(at)}`.trim();
    line.text = text.slice(0, at) + ' '.repeat(text.length - at);
    blanked++;
  }
  return blanked;
}

/** Where a line ends without the elements at its end that are badges by their class: "Oral", "ropes", "harbours". */
function withoutBadges({ text, spans }: Line, end: number): number {
  let least = end;
  for (let at = spans.length - 1; at >= 0; at--) {
    const span = spans[at];
    if (!span || span.block || span.end < least || span.start >= least) continue;
    if (!isBadge(span)) break;
    const rest = text.slice(0, span.start).trimEnd().length;
    if (rest < SHORTEST_REST) break;
    least = rest;
  }
  return least;
}
