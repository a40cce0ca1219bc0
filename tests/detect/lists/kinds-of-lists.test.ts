import { expect, test } from 'vitest';
import { long, read, titles } from './read-list';
import { all, inARow, inverted, items, papers, rows } from './written-papers';

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

test('a title in quotation marks is a paper without people of its own among those that have some', () => {
  const list = items(
    (paper, place) => `<strong>“${long(paper.title)}.”</strong>${place === 2 ? '' : ` With ${all(paper)}.`}`,
  );
  expect(read(list).map(({ title }) => title)).toEqual(titles.map(long));
});

test('what numbers the titles of a programme is no part of them', () => {
  const list = items((paper, place) => `<b>P${place + 10} ${long(paper.title)}</b><br>${all(paper)}`);
  expect(read(`<h2>Accepted Posters</h2>${list}`).map(({ title }) => title)).toEqual(titles.map(long));
});

test('a title that begins with a number keeps it where the others have none', () => {
  const list = items(
    (paper, place) => `<b>${place === 1 ? 'H5 ' : ''}${long(paper.title)}</b><br>${all(paper)}`,
  );
  expect(read(`<h2>Accepted Posters</h2>${list}`)[1]?.title).toBe(`H5 ${long(titles[1] ?? '')}`);
});

test('a year in bold between a title and its people is no part of either', () => {
  const list = items(
    (paper, place) =>
      `<a href="${place}.pdf">${long(paper.title)}</a> <b>${paper.year}</b> ${all(paper)} <i>${paper.venue}</i>`,
  );
  expect(read(list).map(({ creators, issued }) => [creators?.length, issued?.year])).toEqual(
    papers.map(({ people, year }) => [people.length, year]),
  );
});

test('the state of a paper in parentheses before its title is no part of it', () => {
  const states = ['(To appear) ', '(In progress) ', '(Under review) ', ''];
  const list = items(
    (paper, place) => `<b>${states[place % 4]}${long(paper.title)}</b><br>${all(paper)}<br>${paper.venue}`,
  );
  expect(read(list).map(({ title }) => title)).toEqual(titles.map(long));
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

test('accepted papers of which a list says the titles only are read', () => {
  const list = items(paper => long(paper.title));
  expect(read(list, 'accepted-papers.html').map(({ title }) => title)).toEqual(titles.map(long));
  expect(read(`<h2>Accepted Papers</h2>${list}`, 'index.html').map(({ title }) => title)).toEqual(
    titles.map(long),
  );
});

test.each([
  ['where the page says nothing of accepted papers', items(paper => long(paper.title)), 'index.html'],
  [
    'where the items are sentences',
    items(paper => `All authors of ${paper.title} must register in time.`),
    'accepted-papers.html',
  ],
])('such a list is left alone %s', (_, list, name) => {
  expect(read(list, name)).toEqual([]);
});

test("a page of publications is none of an article's references, whatever its markup calls them", () => {
  const list = inARow(
    (paper, place) =>
      `<div class="csl-entry"><div class="csl-left-margin">[${place + 1}] </div><div>${all(paper)}, <span>“${paper.title}.”</span> ${paper.venue} ${paper.year}.</div></div>`,
  );
  const page = `<div id="refs" class="references csl-bib-body">${list}</div>`;
  expect(read(`<title>publications</title>${page}`).map(({ title }) => title)).toEqual(titles);
  expect(read(`<title>On Piers and Pontoons</title>${page}`, 'piers.html')).toEqual([]);
});

test('a DOI that only a badge of the row says is its identifier', () => {
  const list = items(
    (paper, place) =>
      `<h4><a href="${place}.html">${paper.title}</a></h4><p>${all(paper)}</p><div class="badge" data-doi="10.5555/H${place}"></div>`,
  );
  expect(read(list).map(({ identifiers }) => identifiers)).toEqual(
    papers.map((_, place) => [`doi:10.5555/h${place}`]),
  );
});

test('a year before the names is the row’s', () => {
  const list = items(
    paper => `<a>${paper.year} - ${all(paper)}. ${paper.title}. <i>${paper.venue}</i>, 9.</a>`,
  );
  expect(read(list).map(({ issued }) => issued?.year)).toEqual(papers.map(({ year }) => year));
});

test('a question keeps its mark, and its answer, before a venue in italics', () => {
  const questions = papers.map(paper => ({ ...paper, title: paper.title.replace(/:.*|$/, '?') }));
  const list = (title: (text: string) => string) =>
    `<ul>${questions.map(paper => `<li>${all(paper, inverted)} (${paper.year}). ${title(paper.title)} <i>${paper.venue}</i>, 9, 3–14.</li>`).join('')}</ul>`;
  expect(read(list(text => text)).map(({ title }) => title)).toEqual(questions.map(({ title }) => title));
  expect(read(list(text => `${text} Evidence from twelve ports`)).map(({ title }) => title)).toEqual(
    questions.map(({ title }) => `${title} Evidence from twelve ports`),
  );
  expect(read(list(text => `${text} Evidence from twelve ports.`)).map(({ title }) => title)).toEqual(
    questions.map(({ title }) => `${title} Evidence from twelve ports`),
  );
});

test('a title that an editor cut into two bold parts is one, a title and a name in bold are two', () => {
  const cut = (title: string) => title.replace(/(?<=^\S+ \S+) /, ' </strong><strong>');
  const list = items(
    paper => `${all(paper)}. <strong>${paper.year % 2 ? cut(paper.title) : paper.title}</strong>`,
  );
  expect(read(list).map(({ title }) => title)).toEqual(titles);
  const names = inARow(
    paper =>
      `<div><strong>${paper.title}.</strong> <strong>${paper.people[0]}</strong>, ${paper.people.slice(1).join(', ')}. <em>${paper.venue}</em>, ${paper.year}.</div>`,
  );
  expect(read(names).map(({ title }) => title)).toEqual(titles);
});

test('accepted Japanese talks are read without the marks around them', () => {
  const list = `<ol>${papers.map(({ year }, place) => `<li>【口頭】第${place + 3}港湾の観光データ活用に関する研究，山田太郎，鈴木花子，情報文化学会第${place + 20}回全国大会（${year}.11.7-10）</li>`).join('')}</ol>`;
  expect(
    read(`<h3>業績</h3>${list}`).map(({ title, creators, issued }) => [
      title,
      creators?.length,
      issued?.year,
    ]),
  ).toEqual(papers.map(({ year }, place) => [`第${place + 3}港湾の観光データ活用に関する研究`, 2, year]));
});

test('staff and projects of an institute are no papers', () => {
  const staff = papers.map(
    ({ people }) => `<li><b>${people[0]}</b>, Professor of Harbours<br>Research: quays and ropes</li>`,
  );
  const projects = papers.map(
    ({ title, people, year }) =>
      `<li><b>${title}</b><br>${people.join(', ')}<br>Sea Council, ${year}–${year + 3}</li>`,
  );
  expect(read(`<h1>People</h1><ul>${staff.join('')}</ul>`, 'people.html')).toEqual([]);
  expect(read(`<h1>Research projects</h1><ul>${projects.join('')}</ul>`, 'projects.html')).toEqual([]);
});

test('patents, grants and talks of a CV are no papers, though they are written alike', () => {
  const list = items(paper => `${all(paper)}. “${paper.title}.” <i>${paper.venue}</i>, ${paper.year}.`);
  const others = (kind: string) =>
    `<ul>${papers.map(({ people, year }) => `<li>${people.join(', ')}. “${kind} for Harbours and Piers in the North.” <i>Harbour Office</i>, ${year}.</li>`).join('')}</ul>`;
  const page = `<h2>Patents</h2>${others('A Device')}<h2>Publications</h2><h3>2020 and before</h3>${list}<h2>Invited talks</h2>${others('A Talk')}`;
  expect(read(page).map(({ title }) => title)).toEqual(titles);
});

test('entries of several lists come in the order of the page', () => {
  const [first, second] = [papers.slice(0, 3), papers.slice(3)];
  const links = first.map(paper => `<li><a href="x">${paper.title}</a><br>${all(paper)}, ${paper.year}</li>`);
  const cells = second.map(
    paper => `<tr><td>${paper.title}</td><td>${all(paper)}</td><td>${paper.year}</td></tr>`,
  );
  const page = `<h2>Journal papers</h2><ul>${links.join('')}</ul><h2>Conference papers</h2><table>${cells.join('')}</table>`;
  expect(read(page).map(({ title }) => title)).toEqual(titles);
});

test('an award beside a title and a venue behind the people, in badges, are neither', () => {
  const list = inARow(
    (paper, place) =>
      `<div class="card"><h5><a href="${place}.html">${paper.title}</a>${place === 2 ? ' <span class="badge">Best Paper Award</span>' : ''}</h5><p>${all(paper)} <span class="badge">CoRB ${paper.year}</span></p></div>`,
  );
  const entries = read(list);
  expect(entries.map(({ title }) => title)).toEqual(titles);
  expect(entries.map(({ creators }) => creators?.length)).toEqual(papers.map(({ people }) => people.length));
});

test('a venue that is linked before the title is not the paper, whose file is', () => {
  const list = items(
    (paper, place) =>
      `[<a href="https://venue${place}.example.org/">VEN</a>] ${all(paper)} "${paper.title}", ${paper.venue}, ${paper.year} (<a href="${place}.pdf">PDF</a> | <a href="${place}s.pdf">Slides</a>)`,
  );
  expect(read(`<h1>Publications</h1>${list}`).map(({ url }) => url)).toEqual(
    papers.map((_, place) => `https://harbour.example.org/${place}.pdf`),
  );
});

test('headings that begin like "Articles" may be titles, also where each paper is about panels', () => {
  const about = ['Articles of Faith', 'A Panel of Bakers', 'Panel Data on Bread', 'The Panel by the Quay'];
  const list = inARow(
    (paper, place) =>
      `<div><h3>${about[place % 4]} ${place}</h3><p>${all(paper)}. ${paper.venue}, ${paper.year}</p></div>`,
  );
  expect(read(`<h1>Publications</h1>${list}`).map(({ title }) => title)).toEqual(
    papers.map((_, place) => `${about[place % 4]} ${place}`),
  );
});

test('people in brackets behind a title, and a link in the brackets, are no part of it', () => {
  const list = items(
    (paper, place) =>
      `<b>2024-0${place + 3}-15</b> ${long(paper.title)} (${all(paper)}; <a href="https://arxiv.org/abs/2407.1234${place}">to appear</a> in ${paper.venue} ${paper.year})`,
  );
  const found = read(list);
  expect(found.map(({ title }) => title)).toEqual(titles.map(long));
  expect(found.map(({ creators }) => creators?.length)).toEqual(papers.map(({ people }) => people.length));
});

test.each([
  ['', '题名', '作者', '来源', '发表时间'],
  ['No.', 'タイトル', '著者', '掲載誌', '年'],
  ['#', 'Paper Title', 'Author', 'Source', 'Date'],
])(
  'one author each in a table of results is read by what stands above its columns: %s %s, %s, %s',
  (...heads) => {
    const list = rows((paper, place) => [
      String(place + 51),
      `<a href="detail?id=${place}">${long(paper.title)}</a>`,
      paper.people[0] ?? '',
      `<a href="source?id=${place}">${paper.venue}</a>`,
      `${paper.year}-11-21`,
    ]);
    const head = heads.map(text => `<td align="center">${text}</td>`).join('');
    const found = read(list.replace('<table>', `<table><tr>${head}</tr>`), 'brief.aspx');
    expect(found.map(({ title }) => title)).toEqual(titles.map(long));
    expect(found.map(({ creators }) => creators?.length)).toEqual(papers.map(() => 1));
  },
);

test('one name each in such a table of something else is nobody’s paper', () => {
  const list = rows((paper, place) => [
    String(place + 51),
    `<a href="detail?id=${place}">${long(paper.title)}</a>`,
    paper.people[0] ?? '',
    paper.venue,
    `${paper.year}-11-21`,
  ]);
  const head = ['No.', 'Title', 'Seller', 'Town', 'Date'].map(text => `<td>${text}</td>`).join('');
  expect(read(list.replace('<table>', `<table><tr>${head}</tr>`), 'brief.aspx')).toEqual([]);
});

test('a title without quotation marks, alone in its section, is read beside linked ones that have them', () => {
  const link = (title: string) => `<a href="/${title.length}"><strong>${title}</strong></a>`;
  const section = (name: string, list: string) => `<div class="section"><h2>${name}</h2>${list}</div>`;
  const [book, ...articles] = papers.map(paper => ({ ...paper, title: long(paper.title) }));
  const list = articles.map(
    paper =>
      `<li>Zusammen mit ${all(paper)}: ${link(`„${paper.title}“`)}, in: <em>${paper.venue}</em>, 3. [Peer Reviewed]</li>`,
  );
  const page = `<h1>Publikationen</h1>${section('Aufsätze', `<ul>${list.join('')}</ul>`)}${section(
    'Herausgeberschaften',
    `<ul><li>${link(book?.title ?? '')}, Berg, A. und Lind, B. (Hrsg.) 2024. Berlin: Kai.</li></ul>`,
  )}`;
  expect(read(page).map(({ title }) => title)).toEqual([...articles.map(({ title }) => title), book?.title]);
});

test.each([
  ['---, and Hugh Magnus, eds., ', ['Berg', 'Magnus']],
  ['---, ed., ', ['Berg']],
  ['Lind, O. M., and Hugh Magnus, eds., ', ['Lind', 'Magnus']],
])('a book that somebody edited is read among articles in quotation marks: %s', (people, families) => {
  const articles = papers.map(
    (paper, place) =>
      `<p>${place > 0 ? '---' : 'A. M. Berg'}, '${paper.title}', in <em>${paper.venue}</em>, ed. by A. N. Moss (Quay, ${paper.year}), pp. 12-2${place}.</p>`,
  );
  const found = read(`${articles.join('')}<p>${people}<em>A Companion to Harbours</em> (Quay, 2009).</p>`);
  const book = found.at(-1);
  expect(book?.title).toBe('A Companion to Harbours');
  expect(book?.creators?.map(creator => ('family' in creator ? creator.family : creator.literal))).toEqual(
    families,
  );
});

test.each(['Bibliography', 'Literaturliste', 'Список литературы', 'Kaynakça', '文献目録'])(
  'books that a page called %s names their authors of are read, and elsewhere nothing',
  heading => {
    const list = items(paper => `${paper.people[0]}, <i>${long(paper.title)}</i>`);
    const page = (title: string) => `<title>${title} | Harbour</title><h1>${title}</h1>${list}`;
    expect(read(page(heading), 'page7.html').map(({ title }) => title)).toEqual(titles.map(long));
    expect(read(page('Town news'), 'page7.html')).toEqual([]);
  },
);

test('papers stay, though each has a part that is headed like a section of something else', () => {
  const list = papers.map(
    (paper, place) =>
      `<h4><a href="/${place}">${long(paper.title)}</a></h4><p>${all(paper)}</p><p>${paper.venue}, ${paper.year}</p><p>What it says.</p><p>Whom it helps.</p><h3>Software</h3><p>In a box.</p><p>On the shelf.</p><p>By the door.</p>`,
  );
  expect(read(`<h1>Publications</h1>${list.join('')}`)).toHaveLength(papers.length);
});
