import { plainLetters } from '../text/plain-letters';
import { isPlainName } from './plain-name';

/** A name and, where that is known, how it is written with a comma behind the family name. */
interface Written {
  name: string;
  written?: string;
}

// Of plain letters.
/** "DOE Jane", as French lists write it. */
const FAMILY_FIRST = /^((?:[A-Z][A-Z'’-]+ )+)([A-Z][a-zº][A-Za-zº¨ '’.-]*)$/;
/** "Jane DOE", "Jane A. VAN DOE". */
const FAMILY_LAST =
  /^((?:[A-Z](?:[a-zº¨'’-]+|\.)(?:-[A-Z](?:[a-z]+|\.))? )+)((?:[A-Z'’-]{2,} )*[A-Z][A-Z'’-]+)$/;
/** "DOE JA", "DOE J. A.". */
const FAMILY_THEN_INITIALS = /^((?:[A-Z'’-]{2,} )+)([A-Z]{1,3}\.?|(?:[A-Z]\.[ -]?){2,4})$/;

/** The names of a list in which everybody's family name is in capitals, each with its comma. */
export function withCapitalFamilies<Person extends Written>(people: readonly Person[]): readonly Person[] {
  if (people.some(({ name }) => isPlainName(name))) return people;
  const names = people.map(({ name }) => name.replace(/\s+/g, ' ').trim());
  for (const [shape, isFamilyFirst, isSure] of [
    [FAMILY_FIRST, true, () => true],
    // Up to three capitals may be initials: "Doe JKL".
    [FAMILY_LAST, false, areFamilies],
    [FAMILY_THEN_INITIALS, true, areFamilies],
  ] as const) {
    const parts = people.map(({ written }, at) =>
      written === undefined ? shape.exec(plainLetters(names[at] ?? '')) : null,
    );
    const families = parts.map(found => found?.[isFamilyFirst ? 1 : 2]?.trim() ?? '');
    if (families.includes('') || !isSure(families)) continue;
    return people.map((person, at) => {
      const name = names[at] ?? '';
      const first = name.slice(0, parts[at]?.[1]?.length ?? 0).trim();
      const last = name.slice(first.length).trim();
      const [family, given] = isFamilyFirst ? [first, last] : [last, first];
      return { ...person, name: `${given} ${family}`, written: `${family}, ${given}` };
    });
  }
  return people;
}

function areFamilies(families: readonly string[]): boolean {
  return (
    families.some(({ length }) => length > 3) ||
    (families.length > 1 && families.every(({ length }) => length === 3))
  );
}
