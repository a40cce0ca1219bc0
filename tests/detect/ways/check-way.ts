import { expect } from 'vitest';
import { type ListedEntry, nodeOf } from '@/lib/sites/reading';
import { readListed } from './read-entries';
import type { Way } from './way';

/** Expects that a page's papers are read, all of them and nothing else. */
export const checkWay = (way: Way) => expect(differences(way)).toEqual([]);

type Entry = ListedEntry['entry'];

function differences(way: Way): string[] {
  const listed = readListed(way.html, way.address);
  const read = listed.map(({ entry }) => entry);
  const titles = way.expected.map(({ title }) => folded(title));
  const surplus = read.filter(({ title }) => !titles.includes(folded(title)));
  return [
    ...way.expected.flatMap(({ title, families, year }) => {
      const entry = read.find(one => folded(one.title) === folded(title));
      if (!entry) return [`missing: ${title}`];
      return [
        ...(sameFamilies(entry, families, way.anyWord) ? [] : [`${title}: not by ${families.join('; ')}`]),
        ...(year === undefined || entry.issued?.year === year ? [] : [`${title}: not of ${year}`]),
      ];
    }),
    ...surplus.map(({ title }) => `surplus: ${title}`),
    ...(way.placeless ? listed.filter(({ rows }) => rows.length > 0) : withoutPlaces(listed)).map(
      ({ entry }) => `${way.placeless ? 'a place that others have' : 'no place of its own'}: ${entry.title}`,
    ),
    ...(surplus.length === 0 && read.length > titles.length ? ['entries read twice'] : []),
  ];
}

/** Those whose button would stand where another paper's does, or nowhere. */
function withoutPlaces(listed: ListedEntry[]): ListedEntry[] {
  const taken = new Set<Node>();
  return listed.filter(({ rows }) => {
    const free = rows.filter(row => !taken.has(nodeOf(row)));
    for (const row of free) taken.add(nodeOf(row));
    return free.length === 0;
  });
}

/** Which of the particles belong to a family name is not asked: its last word is compared. */
function sameFamilies({ creators = [] }: Entry, families: string[], anyWord: boolean): boolean {
  return (
    creators.length === families.length &&
    creators.every((creator, place) => {
      const family = folded(families[place]);
      const [given, read] =
        'literal' in creator ? ['', creator.literal] : [creator.given ?? '', creator.family];
      if (lastWord(read) === lastWord(family)) return true;
      const words = folded(`${given} ${read}`).split(' ');
      return anyWord && words.some(word => family.split(' ').includes(word));
    })
  );
}

/** The text in small letters, without what lists write in several ways. */
const folded = (text = '') =>
  text
    .toLocaleLowerCase(/[ŞİĞşığ]/.test(text) ? 'tr' : 'en')
    .replace(/ß/g, 'ss')
    .replace(/\s+/g, ' ')
    .replace(/[’‘“”]/g, "'")
    .trim()
    .replace(/ ?[?!;]$/, '');

const lastWord = (text: string) =>
  folded(text)
    .replace(/,? jr\.?$/, '')
    .split(' ')
    .at(-1);
