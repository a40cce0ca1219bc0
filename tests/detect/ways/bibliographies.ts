import type { Paper } from './paper';
import { type Way, way } from './way';
import { firstInverted, inFull, invertedInFull, joined, joinedByAnd } from './write-names';
import { pages, stopped, volume } from './write-parts';
import { itemRows, paragraphRows } from './write-rows';

type WriteEntry = (paper: Paper, place: number) => string;

const inverted = (paper: Paper) => joined(paper, invertedInFull, ' &amp; ');
const bookish = (paper: Paper) => firstInverted(paper).replace(/\.$/, '');
const remark = 'A readable account of small harbours and what they mean to those who live beside them.';
const press = ({ year }: Paper) => `Harbour : Quay Press, ${year}. – 240 p.`;

/** Entries that say the year, and what they are called. */
const dated: [string, WriteEntry][] = [
  [
    'people in bold, a title in italics and the venue, a line each',
    p => `<b>${inverted(p)}</b><br><i>${p.title}</i><br>${p.venue}, ${p.year}.`,
  ],
  [
    'people in bold, a quoted title and the venue, a line each',
    p => `<b>${joinedByAnd(p)}</b><br>“${p.title}”<br>${p.venue}, ${p.year}.`,
  ],
  [
    'title in italics, people, press, town, year',
    p => `<i>${p.title}</i>, ${joinedByAnd(p)}, Quay Press, London, ${p.year}.`,
  ],
  [
    'title in italics by people (press, year)',
    p => `<i>${p.title}</i> by ${joinedByAnd(p)} (Quay Press, ${p.year})`,
  ],
  [
    'title, people, press, year, without markup',
    p => `${p.title}, ${joinedByAnd(p)}, Quay Press, ${p.year}.`,
  ],
  ['a library’s card', p => `${p.title} / ${joined(p)}. – ${press(p)}`],
  [
    'a library’s card below its heading',
    (p, n) =>
      `${p.people.slice(0, 1).map(invertedInFull)}. ${p.title} / ${joined(p)}. – ${press(p)} – ISBN 123-4-56-7890${n}-0.`,
  ],
  ['people, year, title', p => `${bookish(p)}. ${p.year}. ${stopped(p)}`],
  ['people (year) title in italics', p => `${inverted(p)} (${p.year}) <i>${p.title}</i>`],
  [
    'a remark on the next line',
    p => `${bookish(p)}. <i>${p.title}</i>. Harbour: Quay Press, ${p.year}.<br>${remark}`,
  ],
  [
    'a remark in a block',
    (p, n) =>
      `${bookish(p)}. “${stopped(p)}” <i>${p.venue}</i> ${volume(p)} (${p.year}): ${pages(n)}.<blockquote>${remark}</blockquote>`,
  ],
];

const undated: [string, WriteEntry][] = [
  ['people in bold, a title on the next line', p => `<b>${inverted(p)}</b><br>${stopped(p)}`],
  [
    'people, a dash and a linked title',
    (p, n) => `${joined(p, inFull, ' &amp; ')} &mdash; <a href="../0${n}/">${p.title}</a>`,
  ],
  ['people, a colon and a linked title', (p, n) => `${joined(p)}: <a href="../0${n}/">${p.title}</a>`],
  ['a linked title, a dash and people', (p, n) => `<a href="../0${n}/">${p.title}</a> &ndash; ${joined(p)}`],
];

const headings = ['Bibliography', 'Bibliographie', 'Literature', 'Selected bibliography'];

/** What is to be read about something, as those write it who are no librarians, and some who are. */
export const bibliographies = (papers: Paper[], set: number): Way[] =>
  [...dated, ...undated].map(([name, write], at) => {
    const isItems = (at + set) % 2 === 0;
    const rows = papers.map(write);
    const heading = headings[(at + set) % headings.length] ?? 'Bibliography';
    return way(
      `${name}, in ${isItems ? 'items' : 'paragraphs'}`,
      papers,
      isItems ? itemRows(rows) : paragraphRows(rows),
      at < dated.length ? { heading } : { heading, year: false },
    );
  });
