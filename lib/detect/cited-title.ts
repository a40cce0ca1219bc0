import { readNames } from './names';

const DATE =
  /^[\s.,:;&]*(?:[([]?(?:19|20)\d\d[a-z]?(?:,? \p{L}+\.?(?: \d{1,2})?)?[)\]]?|[([](?:[Ii]n press|forthcoming|to appear|[Ee]ds?\.?)[)\]])?[\s.,:;–—-]*/u;
/** A title ends at a full stop before a capital, a digit or the end, at ", In", or at a year in parentheses. */
const END =
  /[.?!]["”’)]?(?=\s+(?:\p{Lu}|\d|\[|\()|\s*$)|[,.]\s+(?:[Ii]n:?|[Pp]roc(?:\.|eedings)|ar[Xx]iv)\s|\s\((?:19|20)\d\d\)/u;

/** Where in a citation that begins with its authors the title stands; undefined where the text is none. */
export function citedTitle(text: string): { start: number; end: number } | undefined {
  const list = readNames(text);
  if (!list || list.rest.length < 12) return undefined;
  // One name alone must end like an author, not in the middle of a sentence.
  if (list.names.length === 1 && !/^\.?[.,(:]|^\s*\(?(?:19|20)\d\d/.test(text.slice(list.end - 1)))
    return undefined;
  const start = list.end + (DATE.exec(text.slice(list.end))?.[0].length ?? 0);
  const rest = text.slice(start);
  const stop = END.exec(rest);
  const end = stop ? start + stop.index + (/[?!]/.test(stop[0][0] ?? '') ? 1 : 0) : text.trimEnd().length;
  return end - start >= 12 ? { start, end } : undefined;
}
