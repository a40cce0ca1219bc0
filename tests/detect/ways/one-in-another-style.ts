import { papersOf } from './paper';
import { rowsOf, withRows } from './rows-of-way';
import type { Way } from './way';
import { itemRows } from './write-rows';

const [paper] = papersOf(
  'Drifting nets and the weight of wet ropes | Astrid_Holmberg; Xin_Yu; Jane_Doe | Rope Letters | 2021',
);

/** One entry, written in several common styles. */
const styles: [string, string][] = [
  [
    'APA',
    'Holmberg, A., Yu, X., &amp; Doe, J. (2021). Drifting nets and the weight of wet ropes. <i>Rope Letters</i>, 15(3), 65–79.',
  ],
  [
    'Vancouver',
    'Holmberg A, Yu X, Doe J. Drifting nets and the weight of wet ropes. Rope Letters. 2021;15(3):65–79.',
  ],
  [
    'IEEE',
    'A. Holmberg, X. Yu, and J. Doe, “Drifting nets and the weight of wet ropes,” <i>Rope Letters</i>, vol. 15, no. 3, pp. 65–79, 2021.',
  ],
  [
    'names in full',
    'Astrid Holmberg, Xin Yu and Jane Doe. Drifting nets and the weight of wet ropes. <em>Rope Letters</em> 15, 2021.',
  ],
  [
    'a bold title and lines',
    '<b>Drifting nets and the weight of wet ropes</b><br>Astrid Holmberg, Xin Yu, Jane Doe<br><i>Rope Letters</i>, 2021',
  ],
  [
    'a linked title',
    '<a href="/nets.pdf">Drifting nets and the weight of wet ropes</a>. Astrid Holmberg, Xin Yu, and Jane Doe. Rope Letters 15 (2021).',
  ],
  [
    'Chicago',
    'Holmberg, Astrid, Xin Yu, and Jane Doe. “Drifting Nets and the Weight of Wet Ropes.” <i>Rope Letters</i> 15, no. 3 (2021): 65–79.',
  ],
];

const DASHES = /^\W*[-–—]{2}/;

/** A way's entries with one among them that is written in another style, chosen by `place`. */
export function withOneInAnotherStyle(way: Way, place: number): Way[] {
  const rows = rowsOf(way);
  const [name, odd] = styles[place % styles.length] ?? ['', ''];
  // Dashes stand for the people of the entry before.
  if (rows.length === 0 || !paper || rows.some(row => DASHES.test(row))) return [];
  const added = { title: paper.title, families: paper.people.map(([, family]) => family), year: paper.year };
  const whole = withRows(way, name, itemRows([...rows.slice(0, 2), odd, ...rows.slice(2)]));
  return [{ ...whole, expected: [...way.expected.slice(0, 2), added, ...way.expected.slice(2)] }];
}
