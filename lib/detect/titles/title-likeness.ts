import { TITLES_HEAD } from '../page/column-names';
import { readNames } from '../people/names';
import { personScore } from '../people/person';
import { AFFILIATION, isGraduate, isPersonAtWork } from '../people/person-at-work';
import { countIdeographs, maybeIdeographic } from '../text/ideographs';
import { plainLetters } from '../text/plain-letters';
import { remembered } from '../text/remembered';

const VENUE =
  /^(?:in:? (?:proc|the \d|\d|international|ieee|acm|advances)|in: |to appear|proc(?:\.|eedings)|journal of|transactions|(?:ieee|acm|siam)\b.{0,60}(?:journal|transactions|trans\.|conference|letters|magazine|access|symposium)|(?:the )?\d+(?:st|nd|rd|th) |international (?:journal|conference|workshop)|advances in neural|lecture notes|vol(?:\.|ume)|issue |pp\.? |pages? |published|submitted|accepted|posted|updated|first (?:published|online)|available online|copyright|©|arxiv preprint|revised? (?:and|&) resubmit|r&r\b|under review|conditionally accepted|working paper\b.{0,12}$|arxiv:|doi:|https?:|www\.|isbn|issn|cited by|part of|please )/i;
// "Poster" is a label; "Poster: A study of lamps" is the title of one.
const LABEL_ONLY =
  /^(?!(?:poster|video|code|html): (?:\S+ ){3})(?:abstract|pdf|html|code|video|slides|poster|bibtex|cite|download|full text|volltext|texte intégral|texto completo|read more|supplementary|(?:an? |the )?(?:earlier|older|previous|longer|extended) version|project(?: page)?|session|chairs?:|keynote|invited|coffee|lunch|registration|welcome|number of pages|joint(?:ly)? with|opening|closing|break|contact|home|about|login|sign in|privacy|terms|cookie|share|follow|all rights|by )\b.{0,40}$|^(?:subjects?|comments?|keywords?|(?:co-?)?(?:supervis|advis)[eo]rs?|author(?:s|\(s\))?|journal|venue|year|pages|track):.{0,60}$/i;
const FUNCTION_WORD =
  /(?:^| )(?:of|for|in|on|the|and|with|via|from|to|a|an|by|using|towards?|under|at|as|is|are|through|without|based|between|de|la|el|los|las|en|y|del|para|con|una?|et|les|des|du|sur|dans|pour|der|die|das|und|für|von|im|zur|ein|eine|da|do|dos|em|um|uma|dan|di|yang|pada|dengan|van|het|een|og|i|w|z|na|и|в|на|для|с|по)(?= |$)/i;
/** "Jane De La Doe": no title in Spanish. */
const CAPITAL_PARTICLE = /(?<= )(?:D[aeiou]|De[lr]|Dos|L[ae]|Los|El|V[ao]n) (?=[A-Z])/g;
const DAY = /\d{1,2}(?:st|nd|rd|th)?(?!\w)/.source;
const MONTH = /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-zº]*(?![a-zº])/.source;
/** "Thursday, 12 May – 3 June 2022": days and months in any order, and one way only to read them. */
const DATE = new RegExp(
  `^(?:[a-zº ]{3,25}:? )?(?:[a-zº]+, )?(?:${DAY}[\\s.,–-]*)*${MONTH}[\\s.,–-]*(?:(?:${DAY}|${MONTH})[\\s.,–-]*)*(?:(?:19|20)\\d\\d)?$`,
  'i',
);
/** "March 2022, Harbour Seminar": when and where something was told. */
const DATE_BEFORE =
  /^(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2},)? (?:19|20)\d\d[,.:] /;
/** "Journal of Lamps, 2020", "Lamp Letters, May 2020". */
const YEAR_BEHIND = /^[^,.:?!]{4,80}, (?:[A-Z][a-zß-ÿ]+ )?(?:19|20)\d\d\.?$/;
/** "Lamp Research 16, e95", "Lamp Letters 40, 720–730": a journal's volume and pages. */
const VOLUME_BEHIND = /\s\d{1,4}(?:\s?\(\d{1,4}\))?,\s?(?:[a-z]\d+|\d{3,}\s?[-–]\s?\d+)\W*$/i;
/** How every date ends. `DATE` itself costs milliseconds to compile, which most pages can do without. */
const DATE_END =
  /(?:\d(?:st|nd|rd|th)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[^\s\d]*)[\s.,–-]*$/i;
/** Of a letter without case, in plain letters. */
const CASELESS = 0xba;
const PRICE = /[$€£¥]\s?\d|\d[.,]\d\d\s?(?:€|usd|eur|dt|tnd|kr)\b|\bpreis\b|add to cart/i;
/** How Japanese tells readers something, at the end of a sentence. */
const JAPANESE_SENTENCE = /(?:ください|下さい|です|でした|(?<![覚増済冷])ま(?:す|した)|ません)[。.！!]?$/;
const PROSE = /[.!?]["”’)]?\s+["“(]?[A-Z]/g;

/**
 * How much a text looks like a paper's title, from 0 to 1, judged by its length, its words and what else it could be:
 * a list of people, a venue, a date, a label, a price, running prose. A text that is found to be below `least` is not
 * looked at further: any figure below it is the answer then.
 */
export function titleLikeness(text: string, least = 0): number {
  return least === 0 ? likenessOf(text) : judge(text, least, true);
}

const likenessOf = remembered(text => judge(text, 0, true));

/** The same of a text behind the people of a citation: it may read like people, but is none. */
export const citedLikeness = remembered(text => judge(text, 0, false));

function judge(text: string, least: number, mayBePeople: boolean): number {
  const { length } = text;
  const shortest = maybeIdeographic(text) ? 4 : 6;
  if (length < shortest || length > 500) return 0;
  if (/^[^A-Za-z\d\s]*(?:https?:|(?:dx\.)?doi\.org\/|10\.\d{4})|@\S+\.\S|^@\w+\{|\b\w+\s*=\s*\{/.test(text))
    return 0;
  if (/^(?:…|\.\.\.|[,;.)] )|(?:^\W*|:\s)links? to (?:the|an?|my|our)\b/i.test(text)) return 0.1;
  const ideographs = countIdeographs(text);
  const words = wordsOf(text, ideographs);
  const plain = plainLetters(text);
  const letters = countLetters(plain);
  if (letters < shortest) return 0;
  let score = letters / length > 0.62 ? 1 : letters / length > 0.5 ? 0.5 : 0.1;
  if (words === 1) score *= ideographs ? 0.2 : 0.1;
  else if (words === 2) score *= 0.4;
  else if (words === 3) score *= 0.7;
  else if (words > 45) score *= 0.1;
  else if (words > 28) score *= 0.6;
  if (/^[a-z]/.test(plain)) score *= 0.6;
  if (score < least) return score;
  if (words < 7 && TITLES_HEAD.test(text)) return 0;
  if (LABEL_ONLY.test(text)) return score * 0.1;
  if (VENUE.test(text)) return score * 0.15;
  if (/\bshowing \d|\d+ of \d+|\b\d+ (?:entries|results|papers|items|publications|documents)\b/i.test(text))
    return score * 0.15;
  // "Saints in the Margins" ends like a date of March, but for the day or the year.
  if (/\d/.test(text) && DATE_END.test(text) && DATE.test(plain)) return score * 0.05;
  if (PRICE.test(text) || DATE_BEFORE.test(text)) return score * 0.1;
  if (ideographs > 0 && JAPANESE_SENTENCE.test(text)) return score * 0.1;
  if (words < 9 && (YEAR_BEHIND.test(text) || VOLUME_BEHIND.test(text))) return score * 0.3;
  if (
    /\b(?:19|20)\d\d\b.*\b\d+(?:[-–]\d+|\(\d+\))|\bvol\.? ?\d|\bpp\.? ?\d|\b(?:bd|jg|nr|heft)\.? ?\d|\((?:hrsg|hg|eds?)\.\)/i.test(
      text,
    )
  )
    score *= 0.25;
  const sentences = plain.match(PROSE)?.length ?? 0;
  if (sentences >= 3) score *= 0.15;
  else if (sentences === 2) score *= 0.4;
  if (/[.;]$/.test(text) && words > 30) score *= 0.5;
  if (score < least || !mayBePeople) return score;
  const people = readNames(text);
  if (people && people.names.length >= 2 && people.rest.length < length * 0.3) return score * 0.08;
  if (people && people.names.length >= 3) return score * 0.3;
  // "Jane Doe and Richard Roe. A study …": a whole citation.
  if (people && people.names.length >= 2 && /^[.,(]|^ \(?(?:19|20)\d\d/.test(text.slice(people.end)))
    return score * 0.3;
  if ((words < 9 && AFFILIATION.test(text)) || isPersonAtWork(text) || isGraduate(text)) return score * 0.2;
  if (!FUNCTION_WORD.test(text.replace(CAPITAL_PARTICLE, ''))) {
    if (people && people.rest.length === 0 && personScore(people.names[0] ?? '') >= 0.5) return score * 0.3;
    if (words <= 3) score *= 0.7;
  }
  return score;
}

/** How many words a text has; of Chinese and Japanese, which put no spaces between them, about how many. */
export function countWords(text: string): number {
  return wordsOf(text, countIdeographs(text));
}

function wordsOf(text: string, ideographs: number): number {
  return ideographs * 2 > text.length ? Math.round(ideographs / 2) : text.split(/\s+/).length;
}

function countLetters(plain: string): number {
  let letters = 0;
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    if (code === CASELESS || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)) letters++;
  }
  return letters;
}

/** Whether a text is running prose: what an abstract is made of. Its beginning decides. */
export const isProse = remembered(readsAsProse);

function readsAsProse(text: string): boolean {
  // Chinese and Japanese say in sixty characters what takes others a hundred.
  if (text.length < 100) return text.length > 60 && /[。．]/.test(text) && countIdeographs(text, true) > 50;
  const head = text.slice(0, 500);
  if (countIdeographs(head, true) > 40) return true;
  const words = plainLetters(head).split(/\s+/);
  if (words.length < 15) return false;
  const lower = words.filter(word => /^[a-zº]/.test(word)).length;
  return lower > words.length * 0.45;
}
