import { readNames } from '../people/names';
import { personScore } from '../people/person';

/** A line that ends like this goes on in the next one. */
const GOES_ON =
  /(?:[a-z\u00df-\u024f]-|\b(?:a|an|and|as|at|between|by|das|de|del|der|des|die|di|du|el|et|for|from|für|into|its|la|le|of|on|the|to|toward|towards|und|under|using|via|von|with|within|without))$/i;
/** The same of any line, by its last words: not "presented by", "joint work with". */
const GOES_ON_ANYWHERE =
  /\S{3} \S+ (?:.*\s)?(?:a|an|and|as|between|for|into|its|of|on|the|to|towards?|using|via|within|without|de|del|der|des|du|et|für|und|y)$/;
const LAST_WORDS = 60;
/** "Influenza A", "blood group AS": a letter, no word. */
const ENDS_IN_LETTERS = /[a-z]\)?\s(?:A|AN|AS|AT|DE|DI|EL|ET|LA|LE)$/;
const ENDS = /[.?!;:)\]"”»]$/;
/** "A study of lamps:", and a subtitle in small letters. */
const COLON = /:$/;
const BEGINS_SUBTITLE = /^(?:an?\s|[a-z]{3,}\s)/;
const BEGINS_SMALL = /^[a-z\u00df-\u024f]{2,}[\s,:?-]/;
/** "… of Northern gannets", but behind somebody "of Example University". */
const BEGINS_WITH_OF = /^of\s/;
/** What begins a line of its own in small letters. */
const OWN_LINE =
  /^(?:abs(?:tract)?|accepted|and|arxiv|also|auf|available|by|code|data|doi|download|edited|eds?|et|forthcoming|from|https?|in|invited|joint(?:ly)?|link|mit|no|of|on|paper|par|pdf|por|poster|pp?|presented|published|slides|supervised|submitted|talk|to appear|und|under(?= (?:review|revision|submission|preparation|contract))|url|video|vol|von|with|www|y)\b/;
const BEGINS_WITH_LETTER = /^[A-Za-z\u00c0-\u024f]/;

/**
 * Whether a line break within a heading, a link or a text in bold or italics only wraps it: what stands before goes on,
 * or what stands behind begins in small letters, and not as people, venues and links do ("by", "in", "pdf").
 *
 * `behind` gives the text behind the break; it is asked for only where it matters. `anywhere`: the break is in no such
 * element, so that only a line that clearly goes on is wrapped.
 */
export function isWrap(before: string, behind: () => string, anywhere = false): boolean {
  const line = before.trimEnd();
  if (line === '' || (anywhere && !GOES_ON_ANYWHERE.test(line.slice(-LAST_WORDS)))) return false;
  const next = behind().trim();
  if (next === '' || anywhere) return BEGINS_WITH_LETTER.test(next);
  if (COLON.test(line)) return BEGINS_SUBTITLE.test(next) && !OWN_LINE.test(next);
  if (ENDS.test(line)) return false;
  const list = readNames(next);
  if (list && list.names.length > 1) return false;
  // "of the" is no end, and "Northern Gannet" no person.
  if (GOES_ON.test(line) && !ENDS_IN_LETTERS.test(line)) return true;
  if (BEGINS_WITH_OF.test(next)) return personScore(line) < 0.5;
  return list?.rest !== '' && BEGINS_SMALL.test(next) && !OWN_LINE.test(next);
}
