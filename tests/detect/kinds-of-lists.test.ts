import { expect, test } from 'vitest';
import { detectListing } from '@/lib/detect/detect-listing';
import { readNames } from '@/lib/detect/names';
import { yearIn } from '@/lib/detect/row-text';
import type { Entry } from '@/lib/model/entry';
import { parsePage } from '../sites/parse-page';
import { all, inARow, papers, rows } from './written-papers';

const titles = papers.map(({ title }) => title);
const long = (title: string) => `${title} in Small Towns by the Sea`;

function read(page: string, name = 'papers.html'): Entry[] {
  const url = `https://harbour.example.org/${name}`;
  return detectListing(parsePage(page, url), url).entries.map(({ entry }) => entry);
}

test('accepted papers of which a table says the titles only are read', () => {
  const list = rows((paper, place) => [String(place * 3 + 1), long(paper.title)]);
  const table = list.replace('<table>', '<table><tr><th>Paper ID</th><th>Title</th></tr>');
  expect(read(`<h2>Accepted Papers</h2>${table}`).map(({ title }) => title)).toEqual(titles.map(long));
});

test('such a table that says nothing of papers is left alone', () => {
  const list = rows((paper, place) => [String(place * 3 + 1), long(paper.title)]);
  const table = list.replace('<table>', '<table><tr><th>Track</th><th>Title</th></tr>');
  expect(read(`<h2>The new record</h2>${table}`, 'record.html')).toEqual([]);
});

const references = `<h1>References</h1><dl>${inARow(
  paper =>
    `<dt>${paper.people[0]}</dt><dd>${all(paper)} (${paper.year}). ${paper.title}. ${paper.venue}. 12: 3-14.</dd>`,
)}</dl>`;

test('a page that is called nothing but "References" is a list of papers', () => {
  expect(read(`<title>References</title>${references}`).map(({ title }) => title)).toEqual(titles);
});

test('the references of a page that is called something else are none', () => {
  expect(read(`<title>On Piers and Pontoons</title>${references}`, 'piers.html')).toEqual([]);
});

test('a thesis says its author by two family names', () => {
  expect(readNames('Solis Berg, Ana. PhD (2025)')?.names).toEqual(['Ana Solis Berg']);
});

test('a magazine says its year behind the number of the issue', () => {
  expect(yearIn(['Harbour News 12/2018, S. 126-130, ISSN 0000-0000'])).toBe(2018);
});
