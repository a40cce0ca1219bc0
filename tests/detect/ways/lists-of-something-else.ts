import type { OtherPage } from './check-nothing';
import { itemRows, paragraphRows, tableRows } from './write-rows';

/** Lists in a town, of things that have titles and people too. */
export const listsOfSomethingElse: OtherPage[] = [
  [
    'workshops that a conference accepted',
    'Accepted Workshops',
    ['Ropes and Knots', 'Small Harbours', 'Bread in Space']
      .map(
        (topic, at) =>
          `<div><h4>${topic}: ${at + 2}nd International Workshop</h4><p><b>Organizers</b>: Ann Berg (Harbour University), Otto Lind (Quay College), Mia Falk (Harbour University)</p><p>This workshop brings together people who work on the subject. We present recent results and discuss what is still open, in short talks and over bread.</p></div>`,
      )
      .join(''),
  ],
  [
    'history of a program, in preformatted text',
    'Changes',
    `<pre>${[2019, 2020, 2021, 2022]
      .map(
        year =>
          `Version 1.${year - 2018} (March ${year})\n\n  * Ann Berg, Otto Lind: the ropes are dried before they are coiled.\n  * Mia Falk: mended the count of knots in long hawsers, see issue 12.\n\n`,
      )
      .join('')}</pre>`,
  ],
  [
    'a standard with its references, in preformatted text',
    'The Rope Protocol',
    `<pre>1.  Introduction\n\n   Ropes MUST be dried before they are coiled, as told in [WET-ROPES], which was\n   revised in 2014.\n\nBerg &amp; Lind               Standards Track                    [Page 1]\n</pre><pre>5.  References\n\n${[
      ['WET-ROPES', 'Berg, A.', 'How to Dry Wet Ropes in Harbours', 2012],
      ['KNOTS', 'Lind, O., Ed. and M. Falk', 'Knots and Their Names in Small Ports', 2014],
      ['QUAY', 'Falk, M.', 'A Common Notation for Quays and Piers', 2013],
      ['GULLS', 'Berg, A. and O. Lind', 'Gulls Considered Harmful to Bread', 2011],
      ['TIDES', 'Moss, C.', 'Tide Tables in Plain Text Notation', 2010],
    ]
      .map(
        ([key, people, title, year]) =>
          `   [${key}]  ${people}, "${title}", HFC 12, DOI 10.5555/HFC${year},\n              March ${year}.\n\n`,
      )
      .join('')}Berg &amp; Lind               Standards Track                    [Page 2]\n</pre>`,
  ],
  [
    'letters of a mailing list, in preformatted text',
    'Harbour mailing list',
    `<pre>${[2019, 2020, 2021, 2022]
      .map(
        year =>
          `From: Ann Berg\nDate: Mon, 3 Mar ${year}\nSubject: Re: who takes the ropes to the quay on Sunday\n\nDear all,\nI can take them, but somebody should bring bread. Otto Lind and Mia Falk have\nthe keys of the shed.\n\nAnn\n\n`,
      )
      .join('')}</pre>`,
  ],
  [
    'menu of a Chinese portal',
    '港口论文库',
    itemRows(
      [
        ['港口学会专区', '首页', '论文检索', '期刊导航', '学位导航', '会议导航'],
        ['面包师协会专区'],
        ['港口知识数据库', '期刊评价', '作者空间', '机构空间', '视频数据库'],
      ].map(texts => texts.map(text => `<a href="#${text}">${text}</a>`).join('<br>')),
    ),
  ],
  [
    'shop of teapots',
    'Our teapots',
    itemRows([
      '<a href="1">Blue Harbour Teapot, Large</a><br>by Ann Berg Ceramics<br>£34.00 Add to basket',
      '<a href="2">Green Garden Teapot</a><br>by Otto Lind<br>£29.00 Add to basket',
      '<a href="3">The Baker’s Teapot</a><br>by Mia Falk<br>£44.00 Add to basket',
      '<a href="4">Teapot for Two Gulls</a><br>by Otto Lind<br>£31.00 Sold out',
      '<a href="5">Fog Teapot with Lid</a><br>by Jane Doe<br>£38.00 Add to basket',
    ]),
  ],
  [
    'menu of a restaurant',
    'Dinner menu',
    paragraphRows([
      '<b>Roast Leeks with Harbour Butter</b><br>Smoked hazelnut, rye crumb, lemon 12',
      '<b>Sea Bass on Wet Rope Potatoes</b><br>Samphire, dill, brown shrimp 24',
      '<b>The Gardener’s Plate</b><br>Everything from the beds today 18',
      '<b>Bread and Dripping</b><br>Sourdough, beef, salt 6',
      '<b>Burnt Cream for Two</b><br>Vanilla, plum, thyme 11',
    ]),
  ],
  [
    'results of a rowing race',
    'Results: Harbour Regatta 2019',
    tableRows(
      [
        '1 | Jane Doe, Ann Berg | Quay Rowing Club | 7:12.3',
        '2 | Otto Lind, Mia Falk | Pier Boat Club | 7:14.8',
        '3 | Paul Meer, Chen Wei | Garden Sculls | 7:20.1',
        '4 | Maria Souza, Richard Roe | Bakers’ Rowers | 7:31.0',
        '5 | Iris Lund, Bo Kern | Old Mill | 7:40.7',
      ],
      'Place | Crew | Club | Time',
    ),
  ],
  [
    'discography',
    'Discography',
    paragraphRows([
      '<b>2019</b> – <i>Songs for a Shallow Harbour</i> – with Jane Doe and Otto Lind (Pier Records)',
      '<b>2017</b> – <i>Gulls at Night</i> – with Mia Falk (Pier Records)',
      '<b>2014</b> – <i>The Wet Rope Sessions</i> – with Ann Berg, Paul Meer (Quay Sound)',
      '<b>2011</b> – <i>Bread and Fog</i> – solo (Quay Sound)',
      '<b>2008</b> – <i>Waltz for a Pontoon</i> – with Chen Wei (Mole)',
    ]),
  ],
  [
    'tracks of an album',
    'Songs for a Shallow Harbour',
    itemRows(
      [
        'Morning Comes to the Quay (Jane Doe, Otto Lind) 3:45',
        'Why Does the Pier Creak? (Mia Falk) 4:02',
        'Bread for the Ferryman (Jane Doe) 2:58',
        'A Gull, a Rope, a Bell (Otto Lind, Ann Berg) 5:21',
        'Home Before the Tide (Jane Doe, Mia Falk) 3:33',
      ],
      'ol',
    ),
  ],
  [
    'releases of software',
    'Release notes',
    paragraphRows([
      '<b>Version 2.4.1</b> (March 3, 2023)<br>Fixed a crash when counting gulls with one camera. Thanks to Jane Doe and Otto Lind.',
      '<b>Version 2.4.0</b> (February 1, 2023)<br>New command for measuring ropes. Thanks to Mia Falk.',
      '<b>Version 2.3.2</b> (January 12, 2023)<br>Faster reading of tide tables. Thanks to Ann Berg, Paul Meer.',
      '<b>Version 2.3.1</b> (December 3, 2022)<br>Corrected the colours of the garden map. Thanks to Chen Wei.',
    ]),
  ],
  [
    'recipes',
    'Recipes',
    itemRows([
      '<a href="1">Rye Bread with Caraway and Beer</a><br>by Jane Doe · 90 min · 24 comments',
      '<a href="2">The Fisherman’s Soup</a><br>by Otto Lind · 45 min · 12 comments',
      '<a href="3">Plum Cake for a Rainy Harbour</a><br>by Mia Falk · 70 min · 3 comments',
      '<a href="4">Pickled Herring in Seven Days</a><br>by Ann Berg · 20 min · 41 comments',
      '<a href="5">Green Beans from the Garden</a><br>by Paul Meer · 15 min · 9 comments',
    ]),
  ],
  [
    'films at a cinema',
    'Films in March',
    paragraphRows([
      '<b>The Last Ferry to Portsea</b><br>Jane Doe, UK 2019, 104 min',
      '<b>Bread and Other Lies</b><br>Otto Lind, Sweden 2021, 92 min',
      '<b>Gulls Over the Mole</b><br>Mia Falk, Denmark 2020, 118 min',
      '<b>A Garden in November</b><br>Chen Wei, China 2018, 97 min',
      '<b>Why We Row</b><br>Maria Souza, Brazil 2022, 88 min',
    ]),
  ],
  [
    'gallery of photographs',
    'Photographs',
    itemRows([
      '<img src="1.jpg" alt=""><br><i>Fog over the Old Quay</i><br>Photo: Jane Doe, 2019',
      '<img src="2.jpg" alt=""><br><i>Bakers at Four in the Morning</i><br>Photo: Otto Lind, 2018',
      '<img src="3.jpg" alt=""><br><i>Hedge with Two Sparrows</i><br>Photo: Mia Falk, 2020',
      '<img src="4.jpg" alt=""><br><i>Rope, Salt, Hand</i><br>Photo: Ann Berg, 2017',
      '<img src="5.jpg" alt=""><br><i>Low Tide at the Garden Wall</i><br>Photo: Paul Meer, 2021',
    ]),
  ],
  [
    'questions and answers',
    'Frequently asked questions',
    `<dl>${['How do I rent a boat in the harbour?', 'Where can I leave my bicycle?', 'Do I need a permit to fish from the pier?', 'Is the bakery open on Sundays?', 'Who waters the gardens in August?'].map(question => `<dt>${question}</dt><dd>Please ask Jane Doe or Otto Lind at the office, Monday to Friday from 9 to 12. They know the rules of 2019 and of 2021.</dd>`).join('\n')}</dl>`,
  ],
  [
    'news with bylines',
    'News',
    itemRows([
      '<h3><a href="1">Council Votes to Repair the Old Pier</a></h3>Jane Doe, 3 March 2023<p>The council voted on Tuesday to repair the pier before the summer.</p>',
      '<h3><a href="2">Bakery Wins Prize for Dark Bread</a></h3>Otto Lind, 2 March 2023<p>A small bakery by the water won.</p>',
      '<h3><a href="3">Gulls Return Earlier Than Before</a></h3>Mia Falk and Ann Berg, 1 March 2023<p>The first gulls came in February.</p>',
      '<h3><a href="4">What the New Tide Tables Mean for You</a></h3>Paul Meer, 27 February 2023<p>Sailors will have to rise earlier.</p>',
    ]),
  ],
  [
    'threads of a forum',
    'Harbour forum',
    tableRows(
      [
        '<a href="1">How to dry a wet rope in winter?</a> | janedoe | 12 replies | Today',
        '<a href="2">Gull on the roof, what now</a> | otto_l | 34 replies | Yesterday',
        '<a href="3">Sharing my plan for a small greenhouse</a> | Mia Falk | 5 replies | 3 March',
        '<a href="4">Sourdough keeps collapsing on the boat</a> | Ann Berg | 56 replies | 1 March',
        '<a href="5">Looking for an old map of the quay</a> | Paul Meer | 2 replies | 27 Feb',
      ],
      'Topic | Author | Replies | Last post',
    ),
  ],
  [
    'genealogy',
    'The Berg family',
    itemRows([
      '<b>Johan Berg</b>, b. 1802 Portsea, d. 1871; m. Anna Lind 1825',
      '<b>Karl Berg</b>, b. 1827 Portsea, d. 1899; m. Maria Falk, Elsa Meer',
      '<b>Otto Berg</b>, b. 1854 Quayside, d. 1920; m. Ida Roe 1880',
      '<b>Jane Berg</b>, b. 1882 Quayside, d. 1961; m. Paul Doe 1905',
      '<b>Ann Doe</b>, b. 1907 Harbour Town, d. 1990',
    ]),
  ],
  [
    'calendar of a court',
    'Hearings in March 2023',
    tableRows(
      [
        '3 March 2023, 10:00 | Doe v. Harbour Authority | Lind J, Falk J | Court 1',
        '6 March 2023, 9:30 | In re Estate of Berg | Meer J | Court 2',
        '7 March 2023, 14:00 | Quay Bakery Ltd v. Roe and Souza | Lind J | Court 1',
        '9 March 2023, 10:00 | The City v. Garden Club | Kern J, Falk J | Court 3',
        '10 March 2023, 11:00 | Wei v. Rope Works | Meer J | Court 2',
      ],
      'Date | Case | Judges | Room',
    ),
  ],
  [
    'reviews of kettles',
    'Customer reviews',
    paragraphRows([
      '<b>Boils fast and looks good on the boat</b><br>Jane D., March 2023 ★★★★★<br>We have used it for a year and it still works well.',
      '<b>Lid broke after two weeks</b><br>Otto Lind, February 2023 ★★<br>I would not buy it again, although the colour is nice.',
      '<b>A kettle for the whole harbour</b><br>Mia Falk, January 2023 ★★★★<br>My neighbours all have one now.',
      '<b>Too loud in the morning</b><br>Ann Berg, January 2023 ★★★<br>It whistles even when it is off.',
    ]),
  ],
  [
    'phone book',
    'Telephone numbers',
    tableRows([
      'Berg, Ann | Secretary | 4-1201',
      'Doe, Jane | Harbour History | 4-1202',
      'Falk, Mia | Counting of Gulls | 4-1203',
      'Lind, Otto | Gardens and Paths | 4-1204',
      'Meer, Paul | Wet Bread Laboratory | 4-1205',
      'Roe, Richard | Library | 4-1206',
    ]),
  ],
  [
    'quotes',
    'Quotes about the sea',
    paragraphRows([
      '“The harbour is a book that nobody finishes.” — Jane Doe',
      '“Whoever counts gulls has no time to complain.” — Otto Lind',
      '“A wet rope remembers every hand.” — Mia Falk',
      '“Bread is the only clock in this town.” — Ann Berg, <i>Letters</i> (1919)',
      '“Nobody owns the fog.” — Paul Meer',
    ]),
  ],
  [
    'poems',
    'Poems',
    itemRows([
      '<a href="1">To a Gull at the Window</a> – Jane Doe',
      '<a href="2">The Baker’s Complaint</a> – Otto Lind',
      '<a href="3">On Leaving the Harbour at Dawn</a> – Mia Falk',
      '<a href="4">Seven Knots</a> – Ann Berg',
      '<a href="5">Garden in the Rain, with Father</a> – Paul Meer',
      '<a href="6">Low Water</a> – Jane Doe',
    ]),
  ],
  [
    'episodes of a podcast',
    'Episodes',
    paragraphRows([
      '<b>#45 Why Gulls Steal Our Bread</b><br>with Jane Doe and Otto Lind<br>March 3, 2023 · 54 min',
      '<b>#44 The Secret Life of Ropes</b><br>with Mia Falk<br>February 17, 2023 · 48 min',
      '<b>#43 Gardening on a Boat</b><br>with Ann Berg<br>February 3, 2023 · 61 min',
      '<b>#42 What Is a Harbour For?</b><br>with Paul Meer and Chen Wei<br>January 20, 2023 · 57 min',
    ]),
  ],
  [
    'objects of a museum',
    'Collection',
    itemRows([
      '<a href="1"><b>Model of a Fishing Boat</b></a><br>Jane Doe, c. 1890<br>Wood, linen, paint. Inv. 1923.12',
      '<a href="2"><b>Bread Stamp with a Gull</b></a><br>Otto Lind, 1854<br>Carved pear wood. Inv. 1931.4',
      '<a href="3"><b>View of the Harbour from the Garden</b></a><br>Mia Falk, 1902<br>Oil on canvas. Inv. 1940.7',
      '<a href="4"><b>Anchor Chain, Fragment</b></a><br>Unknown maker, 17th century<br>Iron. Inv. 1950.2',
      '<a href="5"><b>The Rope Walk at Evening</b></a><br>Ann Berg, 1911<br>Etching. Inv. 1962.31',
    ]),
  ],
  [
    'plays of a theatre',
    'Season 2023',
    paragraphRows([
      '<b>The Harbour Master’s Daughter</b><br>by Jane Doe<br>Directed by Otto Lind<br>3–19 March',
      '<b>A Loaf of Winter</b><br>by Mia Falk<br>Directed by Ann Berg<br>1–20 April',
      '<b>Much Ado About Ropes</b><br>by Paul Meer<br>Directed by Chen Wei<br>5–21 May',
      '<b>Nobody Waters the Lilies</b><br>by Maria Souza<br>Directed by Jane Doe<br>2–18 June',
    ]),
  ],
  [
    'blog posts in a list',
    'Blog',
    itemRows([
      '2023-03-03 » <a href="1">How I Taught My Boat to Count Gulls</a>',
      '2023-02-11 » <a href="2">Three Reasons to Bake at Night</a>',
      '2023-01-20 » <a href="3">A Short Guide to Wet Ropes</a>',
      '2022-12-02 » <a href="4">What I Learned from a Small Garden</a>',
      '2022-11-15 » <a href="5">The Best Benches of the Harbour</a>',
    ]),
  ],
  [
    'members of a committee in a table',
    'The 14th Workshop on Bread: Committees',
    `<p>Call for Papers</p><h3>Program Committee</h3><table>${[
      ['Ann Berg', 'Otto Lindqvist', 'Wei Zhang', 'Mia Falk', 'Marie-Claire de Marneville'],
      ['Jonas Albrecht', 'Rohan Kapoor', 'Tal Ben-David', 'Nina Kowalczyk', 'Pablo Paulo Ribeiro de Faria'],
      ['Maria Souza', 'Hyun-Woo Park', 'Yifan Chen', 'Arjun Mehta', 'Ricardo Eckart de Castro'],
    ]
      .flat()
      .map(name => `<tr><td class="member">*${name}</td></tr>`)
      .join('')}</table>`,
  ],
  [
    'two programs to download',
    '記録プログラム',
    '<h2>港湾記録プログラム</h2><p>起動すると、<b>記録中</b>、<b>記録終了</b>の二つの状態があり、自由に行き来できます。最初は記録中になっています。</p><p>記録中、記録終了</p><p>港の明かりを数え、紙に書き出すための小さなプログラムです。文字を一つずつ読み、画面に表示し、終了するまで待ちます。何もしなければ次の日まで待ち続けることになります。</p><h2>罫線表示プログラム</h2><p>表示中、表示終了</p><p>罫線を表示するための小さなプログラムです。文字を一つずつ読み、画面に表示し、終了するまで待ちます。何もしなければ次の日まで待ち続けることになります。vol. 3, 2019</p>',
  ],
];
