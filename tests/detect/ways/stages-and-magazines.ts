import type { OtherPage } from './check-nothing';
import { itemRows, paragraphRows } from './write-rows';

/** What theatres, stations and magazines announce: with titles and several people each, as papers have. */
export const stagesAndMagazines: OtherPage[] = [
  [
    'programme of a theatre',
    'Harbour Stage: Programme of the Season 2023/24',
    [
      'The Long Night of the Lighthouse',
      'Who Is Afraid of Wet Bread?',
      'A Garden Without Gulls',
      'Three Ropes and a Bell',
    ]
      .map(
        (title, at) =>
          `<article><h3>${title}</h3><p>Ann Berg, Otto Lind, Mia Falk</p><p>Premiere ${at + 3} October</p></article>`,
      )
      .join(''),
  ],
  [
    'programme of a radio station',
    'Quay Radio: Programme',
    itemRows([
      '<a href="1">Why Gulls Cry: A Night at the Harbour</a><br>Jane Doe, Otto Lind<br>Monday 19:30',
      '<a href="2">The History of Rope in Seven Knots</a><br>Mia Falk, Ann Berg<br>Tuesday 19:30',
      '<a href="3">Bread and Power in the Old Mills</a><br>Paul Meer, Chen Wei<br>Wednesday 20:00',
      '<a href="4">Listening to Piers Before the Storm</a><br>Jane Doe, Iris Lund<br>Thursday 19:30',
    ]),
  ],
  [
    'issue of a magazine',
    'Harbour Magazine: Issue 45',
    [
      'What Bakers Know About Weather',
      'The Last Man to Splice by Hand',
      'Gardens on Rusty Barges',
      'A Town That Moved Its Clock',
    ]
      .map(
        (title, at) =>
          `<article><h2><a href="/${at}">${title}</a></h2><p>Jane Doe and Otto Lind</p><p>On a grey morning the town wakes to the smell of tar, and nobody knows where it comes from.</p></article>`,
      )
      .join(''),
  ],
  [
    'webinars',
    'Webinars: Programme for Spring',
    itemRows([
      '<b>How to Keep Salt Out of Small Engines</b><br>Ann Berg, Otto Lind<br>12 March, 17:00',
      '<b>Planting Hedges Where the Wind Never Rests</b><br>Mia Falk, Paul Meer<br>26 March, 17:00',
      '<b>Reading Tide Tables With Your Children</b><br>Chen Wei, Jane Doe<br>9 April, 17:00',
      '<b>Insuring a Wooden Boat: Questions and Answers</b><br>Iris Lund, Bo Kern<br>23 April, 17:00',
    ]),
  ],
  [
    'reviews of records',
    'Album Reviews: Journal of Quiet Music, Vol. 12',
    paragraphRows([
      '<b>Songs for a Shallow Harbour</b><br>Jane Doe, Otto Lind<br>Pier Records, 2023',
      '<b>The Wet Rope Sessions</b><br>Ann Berg, Mia Falk, Paul Meer<br>Quay Sound, 2023',
      '<b>Waltzes for a Pontoon at Night</b><br>Chen Wei, Iris Lund<br>Mole, 2022',
      '<b>Bread, Fog and Other Weather</b><br>Bo Kern, Jane Doe<br>Quay Sound, 2022',
    ]),
  ],
  [
    'novels of a library',
    'New in our library: articles and novels',
    paragraphRows([
      '<b>The Ferryman’s Other Daughter</b><br>Ann Berg, Otto Lind<br>ISBN 978-0-00-000000-2',
      '<b>A Winter of Wet Bread</b><br>Mia Falk, Paul Meer<br>ISBN 978-0-00-000001-9',
      '<b>What the Gulls Had Seen</b><br>Chen Wei, Jane Doe<br>ISBN 978-0-00-000002-6',
      '<b>Letters from the Old Mole</b><br>Iris Lund, Bo Kern<br>ISBN 978-0-00-000003-3',
    ]),
  ],
  [
    'concerts of an orchestra',
    'Harbour Philharmonic: Programme 2024',
    itemRows([
      '<b>Symphony No. 3 in D Minor, “The Tide”</b><br>Anna Berg, Otto Lind<br>12 January',
      '<b>Concerto No. 1 for Foghorn and Strings</b><br>Mia Falk, Paul Meer<br>9 February',
      '<b>Serenade No. 5 for Winds and Ropes</b><br>Chen Wei, Jane Doe<br>1 March',
      '<b>Overture No. 2, “The Baker’s Wedding”</b><br>Iris Lund, Bo Kern<br>22 March',
    ]),
  ],
  [
    'announcements of a ministry',
    'Publications and press releases',
    `<h2>Press releases</h2>${itemRows([
      '<a href="1">Minister Anna Berg and Mayor Otto Lind open the new ferry terminal</a><br>Anna Berg, Otto Lind<br>12 January 2024',
      '<a href="2">New rules for wooden boats come into force in spring</a><br>Mia Falk, Paul Meer<br>9 February 2024',
      '<a href="3">Government supports bakeries in small ports</a><br>Chen Wei, Jane Doe<br>1 March 2024',
      '<a href="4">Harbour fees remain unchanged until next year</a><br>Iris Lund, Bo Kern<br>22 March 2024',
    ])}`,
  ],
];
