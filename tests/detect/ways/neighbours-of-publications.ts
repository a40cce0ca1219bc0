import type { OtherPage } from './check-nothing';
import { itemRows, paragraphRows, tableRows } from './write-rows';

/** What stands beside the publications of people and laboratories. */
export const neighboursOfPublications: OtherPage[] = [
  [
    'teaching page by terms',
    'Teaching',
    `<h3>Spring 2024</h3>${itemRows(['Introduction to Harbour Ecology (with Otto Brandt), undergraduate', 'Statistics for Gardeners, graduate', 'Seminar: Bread and Society (with Iris Lund)'])}<h3>Fall 2023</h3>${itemRows(['Field Course on the Western Quay (with Mei Lin and Jorge Paz)', 'Reading Tide Tables, undergraduate', 'Writing for Botanists'])}`,
  ],
  [
    'syllabus: lectures with dates and slides',
    'CS 345: Robots in the Kitchen, Spring 2024',
    tableRows(
      [
        'Mar 4 | Introduction and History of Ovens | <a href="l1.pdf">slides</a> | ',
        'Mar 6 | Forward Kinematics of a Kneading Arm | <a href="l2.pdf">slides</a> | HW 1 out',
        'Mar 11 | Control: PID and Beyond | <a href="l3.pdf">slides</a> | ',
        'Mar 13 | Guest Lecture: Jonas Albrecht (Quay Labs) | <a href="l4.pdf">slides</a> | HW 1 due',
        'Mar 18 | Learning from Demonstration | <a href="l5.pdf">slides</a> | ',
        'Mar 20 | Midterm Review | | ',
      ],
      'Date | Topic | Materials | Homework',
    ),
  ],
  [
    'syllabus: numbered lectures with lecturers',
    'Lectures',
    itemRows(
      [
        'Lecture 1: What Is a Harbour? (Jane Doe)',
        'Lecture 2: Ropes, Knots and Friction (Otto Brandt)',
        'Lecture 3: The Economics of Bread (Iris Lund)',
        'Lecture 4: Gardens as Systems (Jane Doe)',
        'Lecture 5: How to Count Gulls (Mei Lin)',
        'Lecture 6: Summary and Questions (Jane Doe)',
      ],
      'ol',
    ),
  ],
  [
    'students with titles of their projects',
    'Students',
    itemRows([
      '<b>Iris Lund</b> (PhD student, since 2021): hedges and wind in small ports',
      '<b>Otto Brandt</b> (PhD student, since 2020): learning to knead from video',
      '<b>Mei Lin</b> (MSc 2022): tide tables on telephones; now at Quay Labs',
      '<b>Jorge Paz</b> (BSc 2023): why piers creak',
      '<b>Anna Wolf</b> (MSc 2021): a map of benches; now a baker',
    ]),
  ],
  [
    'grants with investigators and years',
    'Funding',
    paragraphRows([
      'Sea Council, “Hedges and Bees in Small Ports”, 2022–2025. PI: Jane Doe. €450,000.',
      'Grain Foundation, “The Social Life of Bread”, 2019–2021. PI: Iris Lund, Co-PI: Jane Doe. €98,000.',
      'City of Portsea, “Quiet Piers”, 2017–2018. PI: Jane Doe, Otto Brandt. €12,000.',
      'Space Fund, “Counting Gulls from Space”, 2016–2019. PI: Mei Lin. €210,000.',
    ]),
  ],
  [
    'talks by one person',
    'Talks',
    itemRows([
      '<b>Bees at the Waterfront</b>, Garden Institute, Quayside, 12 March 2024. <a href="t1.pdf">Slides</a>',
      '<b>What Gulls Want</b>, keynote at the Seventh Shorebird Meeting, Millbrook, 3 June 2023. <a href="t2.pdf">Slides</a>',
      '<b>Salt in the Soil</b>, seminar, Port College, 22 November 2022',
      '<b>Pontoons as Reefs?</b>, Marine Garden Days, Portsea, 5 May 2021. <a href="t4.pdf">Slides</a>',
      '<b>Lichens for Everybody</b>, public lecture, City Library, 9 October 2019',
    ]),
  ],
  [
    'press articles about the laboratory',
    'In the media',
    itemRows([
      '<a href="1">The Scientist Who Counts Gulls at Breakfast</a>, Harbour Times, 12 March 2024',
      '<a href="2">Why Your Tomatoes Taste of Salt</a>, The Bread Post, 3 September 2023',
      '<a href="3">Interview with Jane Doe on Quay Radio</a>, 7 May 2023',
      '<a href="4">Bees Love Hedges, Study Finds</a>, Garden Weekly, 2 February 2023',
      '<a href="5">Beetles in the Harbour: A Hidden World</a>, Portsea Daily, 30 June 2018',
    ]),
  ],
  [
    'press articles with journalists',
    'Press',
    paragraphRows([
      '“The Scientist Who Counts Gulls at Breakfast”, by Iris Lund, <i>Harbour Times</i>, 12 March 2024',
      '“Why Your Tomatoes Taste of Salt”, by Otto Brandt, <i>The Bread Post</i>, 3 September 2023',
      '“Bees Love Hedges, Study Finds”, by Mei Lin, <i>Garden Weekly</i>, 2 February 2023',
      '“Beetles in the Harbour”, by Jorge Paz, <i>Portsea Daily</i>, 30 June 2018',
    ]),
  ],
  [
    'software of a laboratory',
    'Software',
    itemRows([
      '<a href="https://github.com/x/tidekit"><b>tidekit</b></a>: an R package for tide tables. Developed by Jane Doe and Otto Brandt. Version 1.2 (2023).',
      '<a href="https://github.com/x/gullcount"><b>gullcount</b></a>: a Python tool that counts gulls. Developed by Mei Lin. Version 0.9 (2022).',
      '<a href="https://github.com/x/ropesim"><b>ropesim</b></a>: simulation of wet ropes. Developed by Jorge Paz. Version 2.0 (2021).',
      '<a href="https://github.com/x/hedge"><b>hedge</b></a>: planning of hedges. Developed by Iris Lund. Version 0.1 (2020).',
    ]),
  ],
  [
    'organisation of a conference',
    'Organisation',
    `<h3>General Chairs</h3>${itemRows(['Jane Doe, Harbour University', 'Otto Brandt, Quay Labs'])}<h3>Programme Chairs</h3>${itemRows(['Mei Lin, Garden Institute', 'Jorge Paz, Port College'])}<h3>Publicity</h3>${itemRows(['Iris Lund, Harbour University', 'Anna Wolf, Quay College', 'Samir Haddad, Old Mill University'])}<h3>Steering Committee</h3>${itemRows(['Lea Roth, Harbour University (2019–)', 'Bart van den Heuvel, Port Labs (2020–)', 'Chiara Greco, Garden Institute (2021–)'])}`,
  ],
  [
    'call for papers with topics and dates',
    'Call for Papers',
    `<p>We invite original papers on all aspects of harbours and bread. Topics include, but are not limited to:</p>${itemRows(['Learning and planning for kitchen robots', 'Human factors in bakeries and gardens', 'Ropes, knots and other flexible objects', 'Datasets and benchmarks for harbours', 'Ethics, law and policy of small ports', 'Mapping and navigation in marinas'])}<h3>Important dates</h3>${itemRows(['Abstract deadline: 3 March 2024', 'Paper deadline: 10 March 2024', 'Notification: 5 May 2024', 'Camera-ready: 1 June 2024'])}`,
  ],
  [
    'blog posts with authors, dates and teasers',
    'Blog',
    [
      'How We Taught a Robot to Knead',
      'Five Lessons from a Wet Summer',
      'Opening Our Gull Data',
      'Notes from the Shorebird Meeting',
      'A Day with the Pier Inspectors',
    ]
      .map(
        (title, place) =>
          `<article><h2><a href="/blog/${place}">${title}</a></h2><p class="meta">By <a href="/a">${['Jane Doe', 'Otto Brandt', 'Mei Lin', 'Iris Lund', 'Jorge Paz'][place]}</a> on March ${place + 3}, 2024 · ${place + 4} min read</p><p>It all began with a bucket of flour and a very small motor. Read on to learn what happened next.</p><a href="/blog/${place}">Read more</a></article>`,
      )
      .join('\n'),
  ],
  [
    'index of a documentation',
    'tidekit documentation',
    `<h2>User guide</h2>${itemRows(['<a href="1">Installing tidekit and its dependencies</a>', '<a href="2">Reading tide tables from files</a>', '<a href="3">Interpolating between high and low water</a>', '<a href="4">Plotting a month of tides</a>'])}<h2>Developer guide</h2>${itemRows(['<a href="5">How to write a new reader</a>', '<a href="6">Testing with recorded tides</a>', '<a href="7">Release checklist for maintainers</a>'])}`,
  ],
  [
    'catalogue of a museum with makers and years',
    'Prints and drawings',
    tableRows(
      [
        '<a href="1">The Rope Walk at Evening</a> | Ann Berg | 1911 | Etching | 1962.31',
        '<a href="2">View of the Harbour from the Garden</a> | Mia Falk | 1902 | Watercolour | 1940.7',
        '<a href="3">Baker Carrying Loaves in Rain</a> | Unknown | c. 1850 | Lithograph | 1931.9',
        '<a href="4">Study of Three Gulls</a> | Otto Lind | 1888 | Pencil | 1923.4',
        '<a href="5">Low Tide with Two Boats</a> | Paul Meer | 1920 | Etching | 1971.2',
      ],
      'Title | Artist | Date | Medium | Accession no.',
    ),
  ],
  [
    'discography with labels and numbers',
    'Discography',
    itemRows([
      '<i>Songs for a Shallow Harbour</i> (with Otto Lind, piano), Pier Records PR 1023, 2019',
      '<i>The Baker’s Quartets, Vol. 2</i> (Quay Quartet), Mole Classics MC 88, 2017',
      '<i>Gulls at Night: Chamber Works</i> (with Mia Falk, viola), Pier Records PR 981, 2015',
      '<i>Bread and Fog</i> (solo), Quay Sound QS 12, 2011',
    ]),
  ],
  [
    'patents only',
    'Patents',
    itemRows(
      [
        'J. Doe and O. Brandt, “Device for drying ropes,” US Patent 10,123,456, issued Mar. 3, 2020.',
        'J. Doe, “Trap for harbour beetles,” US Patent Application 2018/0123456, filed 2018.',
        'O. Brandt, J. Doe and M. Lin, “Tide gauge with bell,” US Patent 9,876,543, issued Jun. 5, 2017.',
        'M. Lin, “Oven door with two windows,” EP 1 234 567 B1, granted 2015.',
      ],
      'ol',
    ),
  ],
  [
    'job advertisements',
    'Open positions',
    [
      'Postdoc in Garden Robotics',
      'PhD Student: Learning to Count Gulls from Space',
      'Research Engineer for Oven Sensors',
      'Student Assistant: Labelling of Ropes',
    ]
      .map(
        (title, place) =>
          `<div class="job"><h3><a href="/jobs/${place}">${title}</a></h3><p>Supervisors: ${['Jane Doe, Otto Brandt', 'Mei Lin', 'Jorge Paz, Iris Lund', 'Jane Doe'][place]}</p><p>Starting date: October 2024. Apply by 3 June 2024.</p></div>`,
      )
      .join('\n'),
  ],
  [
    'data sets without authors',
    'Datasets',
    tableRows(
      [
        '<a href="1">Gulls in the City: 12,000 Labelled Photographs</a> | 3.4 GB | CC BY | 2023',
        '<a href="2">Sound of Wooden Piers at Night</a> | 1.1 GB | CC0 | 2022',
        '<a href="3">Tide Heights for Forty Small Ports, 1950–2020</a> | 12 MB | CC BY | 2021',
        '<a href="4">Dough Deformation in Slow Motion</a> | 45 GB | CC BY-NC | 2020',
        '<a href="5">Harbour Hedges Survey</a> | 2 MB | CC0 | 2019',
      ],
      'Name | Size | Licence | Year',
    ),
  ],
  [
    'events of an institute with speakers',
    'Events',
    [
      'Harbour Day 2024',
      'Public Lecture: Why Do Gulls Steal?',
      'Workshop on Wet Ropes',
      'Open Garden at the Institute',
      'Book Launch: The Bread Question',
    ]
      .map(
        (title, place) =>
          `<div class="event"><div class="date">${place + 3} June 2024, 18:00</div><h4><a href="/e/${place}">${title}</a></h4><div>with ${['Jane Doe', 'Mei Lin and Otto Brandt', 'Jorge Paz, Iris Lund', 'Anna Wolf', 'Jane Doe'][place]}</div><div>Room ${place + 12}, Main Building</div></div>`,
      )
      .join('\n'),
  ],
  [
    'CV without publications',
    'Curriculum Vitae',
    `<h3>Education</h3>${itemRows(['2012–2016: PhD, Harbour University. Thesis: On the Drying of Ropes. Advisors: Agnes Holt, Bart van den Heuvel', '2010–2012: MSc, Quay College', '2007–2010: BSc, University of Millbrook'])}<h3>Experience</h3>${itemRows(['2021– Associate Professor, Harbour University', '2018–2021 Assistant Professor, Garden Institute', '2016–2018 Postdoctoral Fellow, Port Labs'])}<h3>Awards</h3>${itemRows(['2023 Early Career Award of the Shorebird Society', '2019 Teaching Prize, with Otto Brandt', '2016 Best Thesis Prize'])}<h3>Service</h3>${itemRows(['Associate Editor, Journal of Hedge Ecology, 2022–', 'Programme committee: ICHB 2023, CoRB 2022', 'Reviewer for Lichen Notes and Marine Gardens'])}`,
  ],
  [
    'research topics with pictures',
    'Research',
    ['Hedges and Bees by the Shore', 'Learning to Knead', 'Quiet Piers', 'Maps that Last for Years']
      .map(
        (title, place) =>
          `<div class="topic"><img src="${place}.jpg"><h3>${title}</h3><p>Together with ${['Nora Lindqvist and Peter Hollis', 'Jonas Albrecht', 'Hans von Berg, Richard Roe', 'Sung-Min Cho'][place]} we ask how things by the water last. Funded by the Sea Council, 2020–2024.</p></div>`,
      )
      .join('\n'),
  ],
  [
    'alumni with theses and where they are now',
    'Alumni',
    tableRows(
      [
        'Iris Lund | PhD 2021 | Hedges and Wind in Small Ports | Quay Labs',
        'Otto Brandt | PhD 2020 | Learning to Knead from Video | Assistant Professor, Port College',
        'Mei Lin | MSc 2022 | Tide Tables on Telephones | Old Mill Software',
        'Anna Wolf | MSc 2021 | A Map of Benches | Bakery Wolf',
      ],
      'Name | Degree | Project | Now',
    ),
  ],
];
