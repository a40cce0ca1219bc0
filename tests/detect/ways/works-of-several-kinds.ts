import type { Paper } from './paper';
import { type Way, way } from './way';
import {
  apa,
  capitals,
  firstInverted,
  inFull,
  initialsFirst,
  initialsLast,
  inverted,
  invertedInFull,
  joined,
  joinedByAnd,
  vancouver,
} from './write-names';
import { firstPage, pages, stopped, volume } from './write-parts';
import { itemRows, paragraphRows } from './write-rows';

type Write = (paper: Paper, place: number) => string;
/** How a style of citation writes who wrote something, and works of each kind. */
interface Style {
  name: string;
  people: (paper: Paper) => string;
  article: Write;
  book: Write;
  chapter: Write;
}

const book = ({ venue }: Paper) => `Papers on ${venue}`;
/** "Doe, Jane, and Richard Roe. " */
const bookish = (paper: Paper) => `${firstInverted(paper).replace(/\.$/, '')}. `;

const styles: Style[] = [
  {
    name: 'Chicago',
    people: bookish,
    article: (p, n) => `“${stopped(p)}” <i>${p.venue}</i> ${volume(p)} (${p.year}): ${pages(n)}.`,
    book: p => `<i>${p.title}</i>. Harbour: Quay Press, ${p.year}.`,
    chapter: (p, n) =>
      `“${stopped(p)}” In <i>${book(p)}</i>, edited by Astrid Holmberg, ${pages(n)}. Harbour: Quay Press, ${p.year}.`,
  },
  {
    name: 'MLA',
    people: bookish,
    article: (p, n) =>
      `“${stopped(p)}” <em>${p.venue}</em>, vol. ${volume(p)}, no. 2, ${p.year}, pp. ${pages(n)}.`,
    book: p => `<em>${stopped(p)}</em> Quay Press, ${p.year}.`,
    chapter: (p, n) =>
      `“${stopped(p)}” <em>${book(p)}</em>, edited by Astrid Holmberg, Quay Press, ${p.year}, pp. ${pages(n)}.`,
  },
  {
    name: 'APA',
    people: p => `${apa(p)} `,
    article: (p, n) => `(${p.year}). ${stopped(p)} <i>${p.venue}, ${volume(p)}</i>(2), ${pages(n)}.`,
    book: p => `(${p.year}). <i>${p.title}</i>. Quay Press.`,
    chapter: (p, n) =>
      `(${p.year}). ${stopped(p)} In A. Holmberg &amp; X. Yu (Eds.), <i>${book(p)}</i> (pp. ${pages(n)}). Quay Press.`,
  },
  {
    name: 'Harvard without markup',
    people: p => `${joined(p, inverted, ', ', ' and ')} `,
    article: (p, n) => `(${p.year}) ${stopped(p)} ${p.venue}, ${volume(p)}(2), pp. ${pages(n)}.`,
    book: p => `(${p.year}) ${stopped(p)} Harbour: Quay Press.`,
    chapter: (p, n) =>
      `(${p.year}) ${stopped(p)} In: Holmberg, A. and Yu, X. (eds.) ${book(p)}. Harbour: Quay Press, pp. ${pages(n)}.`,
  },
  {
    name: 'French, family in capitals',
    people: p => `${joined(p, ([given, family]) => `${family.toUpperCase()} ${given}`)}, `,
    article: (p, n) => `« ${p.title} », <i>${p.venue}</i>, n° ${volume(p)}, ${p.year}, p. ${pages(n)}.`,
    book: p => `<i>${p.title}</i>, Paris, Éditions du Quai, ${p.year}, 240 p.`,
    chapter: (p, n) =>
      `« ${p.title} », in Astrid Holmberg (dir.), <i>${book(p)}</i>, Paris, Éditions du Quai, ${p.year}, p. ${pages(n)}.`,
  },
  {
    name: 'French, names in full',
    people: p => `${joined(p, inFull, ', ', ' et ')}, `,
    article: (p, n) => `« ${p.title} », <i>${p.venue}</i>, ${volume(p)}, ${p.year}, p. ${pages(n)}.`,
    book: p => `<i>${p.title}</i>, Paris, Éditions du Quai, ${p.year}.`,
    chapter: (p, n) =>
      `« ${p.title} », dans Astrid Holmberg et Xin Yu (dir.), <i>${book(p)}</i>, Lyon, Presses du Quai, ${p.year}, p. ${pages(n)}.`,
  },
  {
    name: 'German, colon',
    people: p => `${joined(p, invertedInFull, ' / ')}: `,
    article: (p, n) => `${stopped(p)} In: ${p.venue} ${volume(p)} (${p.year}), S. ${pages(n)}.`,
    book: p => `${stopped(p)} Berlin: Kai-Verlag ${p.year}.`,
    chapter: (p, n) =>
      `${stopped(p)} In: Holmberg, Astrid / Lind, Otto (Hg.): ${book(p)}. Berlin: Kai-Verlag ${p.year}, S. ${pages(n)}.`,
  },
  {
    name: 'German, commas',
    people: p => `${joined(p, inFull, ', ', ' und ')}, `,
    article: (p, n) => `${p.title}, in: ${p.venue} ${volume(p)} (${p.year}), S. ${pages(n)}.`,
    book: p => `${p.title}, Berlin ${p.year}.`,
    chapter: (p, n) => `${p.title}, in: Astrid Holmberg (Hg.), ${book(p)}, Berlin ${p.year}, S. ${pages(n)}.`,
  },
  {
    name: 'Italian',
    people: p => `${joined(p, capitals(initialsFirst), ', ', ', ')}, `,
    article: (p, n) => `<i>${p.title}</i>, «${p.venue}», ${volume(p)} (${p.year}), pp. ${pages(n)}.`,
    book: p => `<i>${p.title}</i>, Quay, Roma ${p.year}.`,
    chapter: (p, n) =>
      `<i>${p.title}</i>, in A. Holmberg (a cura di), <i>${book(p)}</i>, Quay, Roma ${p.year}, pp. ${pages(n)}.`,
  },
  {
    name: 'Spanish',
    people: p => `${joined(p, capitals(invertedInFull), '; ', ' y ')} `,
    article: (p, n) => `(${p.year}): «${p.title}», <i>${p.venue}</i>, ${volume(p)}, pp. ${pages(n)}.`,
    book: p => `(${p.year}): <i>${p.title}</i>, Madrid, Muelle.`,
    chapter: (p, n) =>
      `(${p.year}): «${p.title}», en A. Holmberg (ed.), <i>${book(p)}</i>, Madrid, Muelle, pp. ${pages(n)}.`,
  },
  {
    name: 'Brazilian',
    people: p => `${joined(p, capitals(invertedInFull), '; ')}. `,
    article: (p, n) =>
      `${stopped(p)} <b>${p.venue}</b>, Santos, v. ${volume(p)}, n. 2, p. ${pages(n)}, ${p.year}.`,
    book: p => `<b>${stopped(p)}</b> Santos: Cais, ${p.year}.`,
    chapter: (p, n) =>
      `${stopped(p)} In: HOLMBERG, Astrid (org.). <b>${book(p)}</b>. Santos: Cais, ${p.year}. p. ${pages(n)}.`,
  },
  {
    name: 'Polish',
    people: p => `${joined(p)}, `,
    article: (p, n) => `<i>${p.title}</i>, „${p.venue}” ${p.year}, nr ${volume(p)}, s. ${pages(n)}.`,
    book: p => `<i>${p.title}</i>, Kraków ${p.year}.`,
    chapter: (p, n) =>
      `<i>${p.title}</i>, w: <i>${book(p)}</i>, red. A. Holmberg, Kraków ${p.year}, s. ${pages(n)}.`,
  },
  {
    name: 'Russian',
    people: p => `${joined(p, initialsLast)} `,
    article: (p, n) => `${p.title} // ${p.venue}. ${p.year}. Vol. ${volume(p)}, No. 2. P. ${pages(n)}.`,
    book: p => `${stopped(p)} Moscow: Quay, ${p.year}. 240 p.`,
    chapter: (p, n) =>
      `${p.title} // ${book(p)} / Ed. by A. Holmberg. Moscow: Quay, ${p.year}. P. ${pages(n)}.`,
  },
  {
    name: 'Oxford',
    people: p => `${joinedByAnd(p)}, `,
    article: (p, n) => `‘${p.title}’, <i>${p.venue}</i>, ${volume(p)} (${p.year}), ${pages(n)}.`,
    book: p => `<i>${p.title}</i> (Oxford: Quay Press, ${p.year}).`,
    chapter: (p, n) =>
      `‘${p.title}’, in <i>${book(p)}</i>, ed. by Astrid Holmberg (Oxford: Quay Press, ${p.year}), pp. ${pages(n)}.`,
  },
  {
    name: 'mathematicians',
    people: p => `${joined(p, initialsFirst, ', ', ' and ')}, `,
    article: (p, n) => `<i>${p.title}</i>, ${p.venue} <b>${volume(p)}</b> (${p.year}), ${pages(n)}.`,
    book: p => `<i>${p.title}</i>, Lecture Notes in Mathematics, vol. 312, Quay Press, ${p.year}.`,
    chapter: (p, n) =>
      `<i>${p.title}</i>, in: ${book(p)} (A. Holmberg, ed.), Quay Press, ${p.year}, pp. ${pages(n)}.`,
  },
  {
    name: 'geologists',
    people: p => `${joined(p, inverted, ', ', ', and ')}, `,
    article: (p, n) => `${p.year}, ${p.title}: ${p.venue}, v. ${volume(p)}, p. ${pages(n)}.`,
    book: p => `${p.year}, ${p.title}: Harbour, Quay Press, 240 p.`,
    chapter: (p, n) =>
      `${p.year}, ${p.title}, <i>in</i> Holmberg, A., and Yu, X., eds., ${book(p)}: Harbour, Quay Press, p. ${pages(n)}.`,
  },
  {
    name: 'botanists',
    people: p => `${joined(p, inverted, ', ', ' &amp; ')} `,
    article: (p, n) => `${p.year}. ${stopped(p)} ${p.venue} ${volume(p)}: ${pages(n)}.`,
    book: p => `${p.year}. ${stopped(p)} Quay Press, Harbour.`,
    chapter: (p, n) =>
      `${p.year}. ${stopped(p)} Pp. ${pages(n)} in A. Holmberg &amp; X. Yu (eds.), ${book(p)}. Quay Press, Harbour.`,
  },
  {
    name: 'sociologists',
    people: bookish,
    article: (p, n) => `${p.year}. “${stopped(p)}” <i>${p.venue}</i> ${volume(p)}(2):${pages(n)}.`,
    book: p => `${p.year}. <i>${p.title}</i>. Harbour: Quay Press.`,
    chapter: (p, n) =>
      `${p.year}. “${stopped(p)}” Pp. ${pages(n)} in <i>${book(p)}</i>, edited by A. Holmberg. Harbour: Quay Press.`,
  },
  {
    name: 'lawyers',
    people: p => `${joined(p, inFull, ', ', ' &amp; ')}, `,
    article: (p, n) => `<i>${p.title}</i>, ${volume(p)} ${p.venue} ${firstPage(n)} (${p.year}).`,
    book: p => `<i>${p.title}</i> (Quay Press ${p.year}).`,
    chapter: (p, n) =>
      `<i>${p.title}</i>, <i>in</i> ${book(p)} ${firstPage(n)} (Astrid Holmberg ed., ${p.year}).`,
  },
  {
    name: 'lawyers, OSCOLA',
    people: p => `${joinedByAnd(p)}, `,
    article: (p, n) => `‘${p.title}’ (${p.year}) ${volume(p)} ${p.venue} ${firstPage(n)}`,
    book: p => `<i>${p.title}</i> (Quay Press ${p.year})`,
    chapter: p => `‘${p.title}’ in Astrid Holmberg (ed), <i>${book(p)}</i> (Quay Press ${p.year})`,
  },
  {
    name: 'historians, year last',
    people: p => `${joinedByAnd(p)}. `,
    article: (p, n) => `${stopped(p)} <i>${p.venue}</i> ${volume(p)}, ${p.year}, ${pages(n)}.`,
    book: p => `<i>${stopped(p)}</i> Harbour: Quay Press, ${p.year}.`,
    chapter: (p, n) =>
      `${stopped(p)} In Astrid Holmberg (ed.), <i>${book(p)}</i>. Harbour: Quay Press, ${p.year}, ${pages(n)}.`,
  },
  {
    name: 'psychologists, bold year',
    people: p => `${joined(p, vancouver)} `,
    article: (p, n) => `<b>${p.year}</b> ${stopped(p)} <i>${p.venue}</i> ${volume(p)}:${pages(n)}`,
    book: p => `<b>${p.year}</b> <i>${stopped(p)}</i> Harbour: Quay Press`,
    chapter: (p, n) =>
      `<b>${p.year}</b> ${stopped(p)} In: Holmberg A (ed) <i>${book(p)}</i>. Quay Press, Harbour, pp ${pages(n)}`,
  },
];
const containers: [string, (rows: string[]) => string][] = [
  ['items', rows => itemRows(rows)],
  ['paragraphs', paragraphRows],
  ['numbered items', rows => itemRows(rows, 'ol')],
  ['lines', rows => `<p>${rows.join('<br>\n')}</p>`],
];

/** Lists of articles, books and chapters by turns, in many styles, and the same as their owner has them, naming nobody. */
export const worksOfSeveralKinds = (papers: Paper[], set: number): Way[] =>
  styles.flatMap(({ name, people, article, book, chapter }, at) =>
    [true, false].map(isNamed => {
      const [container, put] = containers[(at + set + (isNamed ? 0 : 1)) % containers.length] ?? [
        '',
        paragraphRows,
      ];
      const kinds = [article, book, chapter];
      const rows = papers.map(
        (paper, place) =>
          (isNamed ? people(paper) : '') + (kinds[(place + set) % kinds.length] ?? article)(paper, place),
      );
      return way(`${name}${isNamed ? '' : ', own'}, in ${container}`, papers, put(rows), {
        ...(!isNamed && { people: () => [] }),
        ...((at + set) % 3 === 0 && { title: 'Jane Q. Roe' }),
        ...((at + set) % 4 === 1 && isNamed && { heading: 'Bibliography' }),
      });
    }),
  );
