import type { Creator } from './creator';
import { formatName } from './name';

const eastAsian = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A creator's name with initials: "A. Lovelace", "J.-P. Serre". Names that have none stay whole. */
export function shortName(creator: Creator): string {
  if ('literal' in creator || !creator.given || eastAsian.test(creator.family)) return formatName(creator);
  const initials = creator.given
    .split(/\s+/)
    .map(name => name.split('-').map(initialOf).join('-'))
    .join(' ');
  return `${initials} ${creator.family}`;
}

function initialOf(name: string): string {
  const [first] = name;
  return first === undefined ? '' : `${first}.`;
}
