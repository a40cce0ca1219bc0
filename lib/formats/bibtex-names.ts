import type { Creator } from '@/lib/model/creator';
import { escapeProse } from './bibtex-escape';
import { singleLine } from './plain-text';

/**
 * Creators as the value of an author field: `von Last, First` joined by `and`, organisations in braces, `and others`
 * where the page did not show all (Oren Patashnik, BibTeXing, section 4, "Names").
 */
export function bibtexNames(creators: Creator[], truncated: boolean): string {
  const names = creators.map(bibtexName).filter(name => name !== '');
  return [...names, ...(truncated && names.length > 0 ? ['others'] : [])].join(' and ');
}

function bibtexName(creator: Creator): string {
  if ('literal' in creator) return braced(escapeName(creator.literal));
  const family = escapeName(creator.family);
  const given = escapeName(creator.given ?? '');
  // Without a comma BibTeX would take a name of several words for "First Last".
  if (given === '') return /\s/.test(family) || isSpecial(family) ? braced(family) : family;
  return [family, given].map(part => (isSpecial(part) ? braced(part) : part)).join(', ');
}

/** Whether BibTeX would read a name's part as more than one name, as part of another, or as "et al.". */
function isSpecial(part: string): boolean {
  return /,|(?:^|\s)and(?:\s|$)|^others$/i.test(part);
}

function braced(text: string): string {
  return text === '' ? '' : `{${text}}`;
}

/** Names hold no formulas: a dollar sign in one is a dollar sign. */
function escapeName(name: string): string {
  return escapeProse(singleLine(name));
}
