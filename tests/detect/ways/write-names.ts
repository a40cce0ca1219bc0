import type { Name, Paper } from './paper';

type WriteName = (name: Name) => string;

const initials = (given: string, stop: string, between: string) =>
  given
    .split(' ')
    .map(word =>
      word
        .split('-')
        .map(part => part.charAt(0) + stop)
        .join(stop ? '-' : ''),
    )
    .join(between);

/** "Jane Ann Doe" */
export const inFull = ([given, family]: Name) => (given ? `${given} ${family}` : family);
/** "J. A. Doe" */
export const initialsFirst = ([given, family]: Name) =>
  given ? `${initials(given, '.', ' ')} ${family}` : family;
/** "J.A. Doe" */
export const closeInitials = ([given, family]: Name) =>
  given ? `${initials(given, '.', '')} ${family}` : family;
/** "JA Doe" */
export const bareInitials = ([given, family]: Name) =>
  given ? `${initials(given, '', '')} ${family}` : family;
/** "Doe, J. A." */
export const inverted = ([given, family]: Name) =>
  given ? `${family}, ${initials(given, '.', ' ')}` : family;
/** "Doe, Jane Ann" */
export const invertedInFull = ([given, family]: Name) => (given ? `${family}, ${given}` : family);
/** "Doe J. A." */
export const initialsLast = ([given, family]: Name) =>
  given ? `${family} ${initials(given, '.', ' ')}` : family;
/** "Doe J.A.", also where the given names are a given name and a patronymic. */
export const closeInitialsLast = ([given, family]: Name) => `${family} ${initials(given, '.', '')}`;
/** "Doe JA" */
export const vancouver = ([given, family]: Name) => (given ? `${family} ${initials(given, '', '')}` : family);
/** Writes names as told, with the family name in capitals. */
export const capitals =
  (write: WriteName): WriteName =>
  ([given, family]) =>
    write([given, family.toLocaleUpperCase(/[şığ]/.test(family) ? 'tr' : 'en')]);
/** Writes names as told, and marks the name of whom the page belongs to. */
export const ownNameIn =
  (write: WriteName = inFull, tag = 'b'): WriteName =>
  name =>
    name[1] === 'Doe' || name[1] === 'Lin' ? `<${tag}>${write(name)}</${tag}>` : write(name);

/** The names of a paper with one mark between all, or another before the last. */
export const joined = (
  { people }: Paper,
  write: WriteName = inFull,
  between = ', ',
  last = between,
  lastOfTwo = last,
) => {
  const names = people.map(write);
  const end = names.length === 2 ? lastOfTwo : last;
  return names.length < 2 ? names.join('') : [names.slice(0, -1).join(between), ...names.slice(-1)].join(end);
};
/** "Jane Doe, Richard Roe and Ann Berg" */
export const joinedByAnd = (paper: Paper, write: WriteName = inFull) => joined(paper, write, ', ', ' and ');
/** "Jane Doe, Richard Roe, and Ann Berg" */
export const oxford = (paper: Paper, write: WriteName = inFull) =>
  joined(paper, write, ', ', ', and ', ' and ');
/** "Jane Doe, Richard Roe & Ann Berg" */
export const ampersand = (paper: Paper, write: WriteName = inFull) => joined(paper, write, ', ', ' &amp; ');
/** "Doe, J., Roe, R., & Berg, A." */
export const apa = (paper: Paper, write: WriteName = inverted) => joined(paper, write, ', ', ', &amp; ');
/** "Doe, Jane, Richard Roe, and Ann Berg": the first one inverted. */
export const firstInverted = (paper: Paper, last = ', and ') =>
  joined(paper, name => (name === paper.people[0] ? invertedInFull(name) : inFull(name)), ', ', last);
