import type { Creator } from './creator';
import { parseName } from './name';

/** The names of a line, and whether the page says that there are more. */
export interface NamesLine {
  creators: Creator[];
  truncated: boolean;
}

const more =
  /(?:[,;&]|\band\b)?\s*(?:\bet\.? ?al\b\.?|…|\.{3}|\[\.{3}\]|(?:\+ ?|\band )?\d+ (?:more|other)s?\b(?: authors?)?|\+ ?\d+(?: authors?| more)?|\b(?:and )?others\b|，?等)\s*[.,;]?/gi;
const lead = /^\s*(?:authors?(?:\(s\))?\s*:|by\b:?|作者[:：]?)\s*/i;
const conjunction = /\s*(?:,\s*)?(?:\s&\s|\b(?:and|und|et)\b(?!\s*al\b)|\s[和及]\s)\s*/;
const strong = /[;；、，·•|]/;
// "Yu." can be an initial, "Yu" is a family name.
const bareInitials = /^(?:\p{Lu}(?:\p{Ll}?\.)?[\s-]?){1,4}$/u;
// Six thousand names, the most that an entry holds, fit in it.
const longest = 150_000;

/** Whether a text stands for names that a page does not show: "et al.", "…", "+6 authors". */
export function isMoreNames(text: string): boolean {
  return (
    text
      .replace(/\([^()]*\)/g, '')
      .replace(more, '')
      .trim() === ''
  );
}

/**
 * Splits a line of names: "Jane Berg, J. K. Smith and Ann Roe", "Berg, Jane; Roe, Ann", "Berg, J., Roe, A.",
 * "Jane Berg, …", "Berg J, +6 authors". Affiliations in brackets are left out.
 */
export function parseNames(text: string): NamesLine {
  const line = text
    .slice(0, longest)
    .replace(/\s+/g, ' ')
    .replace(/\([^()]*\)|\[[^[\].…]*\]/g, ' ');
  // PubMed cuts in the middle of a name: "Sherman J, S…".
  const shown = line
    .replace(/,\s*[^\s,.;…]{1,2}(?=…)/, '')
    .replace(lead, '')
    .replace(more, ',')
    .replace(/[\s;]+$/, '');
  const creators = splitNames(shown).flatMap(name => parseName(name) ?? []);
  return { creators, truncated: line.search(more) >= 0 || text.length > longest };
}

function splitNames(line: string): string[] {
  if (strong.test(line)) return line.split(strong).flatMap(part => part.split(conjunction));
  const joined = line.split(conjunction).map(part => part.trim().replace(/^,|,$/g, ''));
  // "Berg, Jane and Roe, Ann", or "Berg, Jane" alone: one comma in each part, behind a single family name.
  const inverted = (part: string) => /^[^,\s]+(?: [^,\s]+)?, ?[^,]+$/.test(part);
  if (joined.every(inverted) && (joined.length > 1 || /^[^,\s]+,/.test(line.trim()))) return joined;
  const parts = joined
    .join(',')
    .split(',')
    .map(part => part.trim())
    .filter(Boolean);
  // "Berg, J., Roe, A. K.": every second part is initials.
  const paired =
    parts.length > 1 &&
    parts.length % 2 === 0 &&
    parts.every((part, index) => (part.length <= 16 && bareInitials.test(part)) === (index % 2 === 1));
  if (paired)
    return parts.flatMap((part, index) => (index % 2 === 0 ? [`${part}, ${parts[index + 1]}`] : []));
  // A suffix behind a comma belongs to the name before it.
  return parts.reduce<string[]>((names, part) => {
    const previous = names.at(-1);
    if (previous !== undefined && /^(?:jr|sr|i{2,3}|iv)\.?$/i.test(part))
      names[names.length - 1] = `${previous} ${part}`;
    else names.push(part);
    return names;
  }, []);
}
