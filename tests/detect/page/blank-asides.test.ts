import { describe, expect, it } from 'vitest';
import { readEntries } from '../ways/read-entries';

/** The titles that are read on a page of papers, each with its people and its record below. */
function titlesOf(titles: string[]): (string | undefined)[] {
  const rows = titles.map(
    (title, place) =>
      `<li><div class="title">${title}</div>Iris Lund, Otto Brandt<br><i>Quay Letters</i>, ${2020 + place}. <a href="https://doi.org/10.1234/q.${place}">doi</a></li>`,
  );
  const html = `<title>Publications</title><main><h1>Publications</h1><ul>${rows.join('')}</ul></main>`;
  return readEntries(html, 'https://harbour.example.org/publications.html').map(({ title }) => title);
}
const bare = (titles: string[]) => titles.map(title => title.replace(/<[^>]+>/g, ''));

describe('what is put aside before and behind entries', () => {
  it.each([
    [
      'words that were looked for',
      [
        '<b>Review</b> articles on lamps in long corridors',
        '<b>Review</b> panels and the ropes of small harbours',
        'Lamps in corridors: a <b>review</b> of ten years',
      ],
    ],
    [
      'years with which titles begin',
      [
        '2019 Report on the lamps of small harbours',
        '2020 Report on the ropes of small harbours',
        '2021 Report on the piers of small harbours',
      ],
    ],
    [
      'citations and prizes that titles speak of',
      [
        'Lamps in corridors and the first 100 citations',
        'Who gets the Best Paper Award',
        'Piers and ropes of which nobody speaks',
      ],
    ],
    [
      'years with which titles end',
      [
        'The herring trade of small harbours, 1870–1914',
        'Ropes and piers between two wars, 1919–39',
        'Lamps of the northern coast (1945–1989)',
        'Bakers and their apprentices in ports, 1650–1720',
      ],
    ],
    [
      'numbers with which some titles end',
      [
        'What harbours teach children aged 8–12',
        'Ropes and piers between two wars',
        'Lamps of the northern coast',
        'Bakers and their apprentices in ports',
      ],
    ],
    [
      'a new thing in the first word of a title',
      ['<b>New</b> lamps for long corridors', 'Old ropes for small harbours', 'Piers that creak in the wind'],
    ],
  ])('are not %s', (_, titles) => expect(titlesOf(titles)).toEqual(bare(titles)));
});
