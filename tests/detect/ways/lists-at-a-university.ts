import type { OtherPage } from './check-nothing';
import { itemRows, tableRows } from './write-rows';

/** Lists at a university that hold no papers. */
export const listsAtAUniversity: OtherPage[] = [
  [
    'people of an institute',
    'People',
    itemRows([
      '<b>Jane Doe</b>, Professor of Harbour History<br>Research: quays, ropes and the sea',
      '<b>Otto Lind</b>, Senior Lecturer<br>Research: gardens, hedges and paths',
      '<b>Mia Falk</b>, Postdoctoral Researcher<br>Research: counting of gulls',
      '<b>Paul Meer</b>, PhD Student<br>Research: wet bread and dry wine',
      '<b>Ann Berg</b>, Secretary<br>Office hours: 9–12',
    ]),
  ],
  [
    'jobs',
    'Vacancies',
    itemRows([
      '<a href="1">Postdoctoral Researcher in Harbour Ecology</a><br>Contact: Jane Doe, Otto Lind<br>Deadline: 3 March 2023',
      '<a href="2">PhD Position: Learning to Count Gulls</a><br>Contact: Mia Falk<br>Deadline: 5 April 2023',
      '<a href="3">Lecturer in the History of Gardens</a><br>Contact: Ann Berg<br>Deadline: 9 May 2023',
      '<a href="4">Technician for the Bread Laboratory</a><br>Contact: Paul Meer<br>Deadline: 1 June 2023',
    ]),
  ],
  [
    'public lectures in a library',
    'What’s on',
    itemRows([
      '<b>3 March, 7 pm</b><br>An Evening with the Gulls<br>Jane Doe, author of “Feathers”, talks to Otto Lind<br>Tickets £8',
      '<b>10 March, 7 pm</b><br>Bread for Beginners<br>Mia Falk shows how to knead<br>Tickets £12',
      '<b>17 March, 2 pm</b><br>A Walk Through the Old Harbour<br>with Paul Meer<br>Free',
      '<b>24 March, 7 pm</b><br>Songs of the Rope Makers<br>Ann Berg and Chen Wei<br>Tickets £10',
    ]),
  ],
  [
    'contents of a manual',
    'Manual of the Tide Clock',
    itemRows(
      [
        '<a href="1">Unpacking and Setting Up the Clock</a> 3',
        '<a href="2">Connecting the Clock to the Barometer</a> 7',
        '<a href="3">Setting the Time of High Water</a> 12',
        '<a href="4">What to Do When the Hands Stop</a> 19',
        '<a href="5">Cleaning and Care</a> 24',
        '<a href="6">Technical Data</a> 28',
      ],
      'ol',
    ),
  ],
  [
    'fees of a patent office',
    'Fees',
    tableRows(
      [
        'Filing of an application on paper | 120 | 2021',
        'Search for one invention | 300 | 2021',
        'Examination of a request with more than ten claims | 480 | 2022',
        'Renewal for the third year | 70 | 2022',
        'Appeal against a decision | 500 | 2023',
      ],
      'Service | Euro | Since',
    ),
  ],
  [
    'marks of an exam',
    'Results of the exam “Ropes and Knots”',
    tableRows(
      [
        '1012345 | Doe, J. | 1.7 | passed',
        '1012346 | Lind, O. | 2.3 | passed',
        '1012347 | Falk, M. | 5.0 | failed',
        '1012348 | Berg, A. | 1.0 | passed',
        '1012349 | Meer, P. | 3.3 | passed',
      ],
      'Number | Name | Mark | Result',
    ),
  ],
  [
    'committees',
    'Programme committee',
    itemRows([
      'Jane Doe, Harbour University, Portsea',
      'Otto Lind, Garden Institute, Quayside',
      'Mia Falk, Bakery Research Inc., Millbrook',
      'Ann Berg, Port Authority Laboratories',
      'Paul Meer, Quay Technical College',
    ]),
  ],
  [
    'projects of a research group',
    'Research projects',
    itemRows([
      '<b>Harbours in a Changing Climate</b><br>Jane Doe, Otto Lind, Mia Falk<br>Sea Council, 2020–2024',
      '<b>Counting Gulls from Space</b><br>Mia Falk, Paul Meer<br>Space Fund, 2019–2022',
      '<b>The Social Life of Bread</b><br>Ann Berg, Jane Doe<br>Grain Foundation, 2018–2021',
      '<b>Quiet Piers</b><br>Paul Meer, Chen Wei<br>City of Portsea, 2017–2018',
    ]),
  ],
  [
    'back issues of a journal',
    'Journal of Harbours: Archive',
    itemRows([
      '<a href="1">Vol. 12, No. 3 (2019): Special Issue on Wet Ropes</a><br>edited by Jane Doe and Otto Lind',
      '<a href="2">Vol. 12, No. 2 (2019): Bread and Society</a><br>edited by Mia Falk',
      '<a href="3">Vol. 12, No. 1 (2019)</a>',
      '<a href="4">Vol. 11, No. 4 (2018): Gardens</a><br>edited by Ann Berg, Paul Meer',
    ]),
  ],
  [
    'topics for theses on offer',
    'Topics for theses',
    itemRows([
      '<b>Counting gulls with two cameras</b> (supervisor: Jane Doe)',
      '<b>A web site for tide tables</b> (supervisor: Otto Lind)',
      '<b>Measuring wet ropes at home</b> (supervisor: Mia Falk)',
      '<b>Bread in the novels of the coast</b> (supervisor: Ann Berg)',
    ]),
  ],
  [
    'invited speakers of a workshop',
    'Workshop: Invited speakers',
    itemRows([
      '<b>Jane Doe</b><br>Harbour University, Portsea',
      '<b>Otto Lind</b><br>Garden Institute, Quayside',
      '<b>Mia Falk</b><br>Bakery Research Inc.',
      '<b>Paul Meer</b><br>Port Authority Labs',
    ]),
  ],
  [
    'grants',
    'Grants and funding',
    itemRows([
      '<b>Harbours in a Changing Climate</b>, Jane Doe (PI), Otto Lind (Co-I), Sea Council, 2020–2024, €450,000',
      '<b>Counting Gulls from Space</b>, Mia Falk (PI), Space Fund, 2019–2022, €210,000',
      '<b>The Social Life of Bread</b>, Ann Berg (PI), Jane Doe, Grain Foundation, 2018–2021, €98,000',
      '<b>Quiet Piers</b>, Paul Meer (PI), City of Portsea, 2017–2018, €30,000',
    ]),
  ],
  [
    'courses',
    'Courses in spring',
    tableRows(
      [
        'HAR 101 | Introduction to Harbours and Quays | Jane Doe | Mon 10–12',
        'HAR 205 | Theory of Wet Ropes | Otto Lind | Tue 14–16',
        'GAR 110 | Reading and Drawing Gardens | Mia Falk, Ann Berg | Wed 10–12',
        'BRE 300 | Seminar on Bread and Society | Paul Meer | Thu 9–11',
        'GUL 220 | Statistics for Gull Counting | Chen Wei | Fri 10–12',
      ],
      'Code | Course | Lecturer | Time',
    ),
  ],
  [
    'menu of a department that unfolds, on its page of publications',
    'Yayınlar',
    `<ul>${[
      [
        'Hakkımızda',
        'Liman Kitaplığı',
        'Telefon Rehberi',
        'Fotoğraf Galerisi',
        'Görev Yapmış Öğretim Üyeleri',
      ],
      [
        'Akademik',
        'Liman Tarihi Anabilim Dalı',
        'Türk - İslam Denizciliği Tarihi Anabilim Dalı',
        'Akademik Kadro',
      ],
      ['Öğrenci', 'Tamamlanmış Tezler', 'Yüksek Lisans Tezleri', 'Ders Programı'],
      ['Bağlantılar', 'Anlaşmalı Okullar', 'İ.Ü. Sokrates - Erasmus'],
    ]
      .map(
        ([label, ...items]) =>
          `<li class="drop"><a href="#nogo">${label}</a><ul>${items.map((item, at) => `<li${at ? '' : ' class="fly"'}><a href="${at}.html">${item}</a></li>`).join('')}</ul></li>`,
      )
      .join('')}</ul><p>Bölümümüzün yayınları yakında burada olacaktır.</p>`,
  ],
];
