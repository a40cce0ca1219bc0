import { expect, it } from 'vitest';
import { detectInSteps, detectListing } from '@/lib/detect/detect-listing';
import { parseName } from '@/lib/model/name';
import { parsePage } from '../sites/parse-page';

const address = 'https://harbour.example.org/theses.html';
const theses = [
  ['Rope Burns in Port Towns', 'Ann Berg', 'Otto Lind'],
  ['Counting Gulls from Moving Ferries', 'Mia Falk', 'Paul Meer'],
  ['Slow Bread and Fast Tides', 'Chen Wei', 'Maria Souza'],
  ['Lamp Oil as a Currency of Islands', 'Iris Lund', 'Bo Kern'],
  ['The Weight of Wet Nets', 'Ruth Amsel', 'Tom Brandt'],
];

it('reads the authors of a table whose columns changed, whenever a reading of it was given up', () => {
  const rows = theses.map(
    ([title, one, other]) => `<tr><td>${title}</td><td>${one}</td><td>${other}</td><td>2021</td></tr>`,
  );
  const html = `<title>Dissertations</title><body><h1>Dissertations</h1><table><tr><th>Title</th><th>Author</th><th>Advisor</th><th>Year</th></tr>${rows.join('')}</table>`;
  let isDone = false;
  for (let steps = 1; !isDone; steps++) {
    const document = parsePage(html, address);
    const givenUp = detectInSteps(document, address);
    for (let step = 0; step < steps; step++) isDone = givenUp.next().done === true;
    const [, author, advisor] = document.querySelectorAll('th');
    author?.replaceChildren('Advisor');
    advisor?.replaceChildren('Author');

    const read = detectListing(document, address).entries.map(({ entry }) => entry.creators);
    expect(read, `given up after ${steps} steps`).toEqual(theses.map(([, , name = '']) => [parseName(name)]));
  }
});
