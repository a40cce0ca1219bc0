import { expect, test } from 'vitest';
import { long, read } from './read-list';
import { all, items, listed, papers } from './written-papers';

const counts = papers.map(({ people }) => people.length);

test('the journal in italics behind "avec Jane Doe" is none of them, whatever follows it', () => {
  const behind = ['Vol. 37, n°3. 2019', 'preprint 30 mars 2021', 'n°158, 2018'];
  const venues = ['Port Politics, Cultures and Societies', 'Economie et Statistique', 'Revue Maritime'];
  const list = items(
    (paper, place) =>
      `<a href="/${place}.pdf">“${long(paper.title)}</a>“, avec ${paper.people[0]}, <em>${venues[place % 3]}</em>, ${behind[place % 3]}. doi:10.5555/q.${place}`,
  );
  expect(read(list).map(({ creators }) => creators?.length)).toEqual(papers.map(() => 1));
});

/** Three people who wrote nothing else. */
const strangers = ['Kai Osei', 'Lena Park', 'Ida Strand'];

test('whoever is named last behind "and", and nowhere else, is no venue', () => {
  const list = items((paper, place) => {
    const people = place === 2 ? strangers : paper.people;
    const others = `avec ${listed({ ...paper, people }, name => name, ' et ')}`;
    const record = `<em>${paper.venue}</em>, n° ${place + 3}/${paper.year}`;
    return `<a href="/${place}.pdf">“${long(paper.title)}”</a>, ${place === 2 ? `${record}, ${others}` : `${others}, ${record}`}.`;
  });
  expect(read(list).map(({ creators }) => creators?.length)).toEqual(counts.with(2, strangers.length));
});

test('whoever is named last with a workplace, and nowhere else, is no venue', () => {
  const list = papers.map((paper, place) => {
    const people =
      place === 2
        ? strangers.map(name => `${name} (Harbour School of Salt)`).join('; ')
        : `${all(paper, name => name, '; ')}; (Quay College)`;
    return `<h3>${long(paper.title)} [<a href="/${place}.pdf">PDF</a>]</h3><h5>${people}</h5>`;
  });
  expect(read(`<h2>Accepted Papers</h2>${list.join('')}`).map(({ creators }) => creators?.length)).toEqual(
    counts.with(2, strangers.length),
  );
});

test('what a paper is called for short in a heading of its own is nobody', () => {
  const short = ['SayQuay', 'Inner Harbour', 'Voyager', 'Salt Engine', 'LampRig', 'Outer Pier', 'Mooring'];
  const list = papers.map(
    ({ title, year }, place) =>
      `<article><h3><a href="/paper-${place}.html">${short[place]}</a></h3><p class="paper-title">${short[place]}: ${long(title)}</p><p>What it says, in a few words.</p><a href="https://arxiv.org/abs/${String(year).slice(2)}04.0169${place}">arXiv</a></article>`,
  );
  expect(read(`<h1>Twenty papers</h1>${list.join('')}`).map(({ creators }) => creators ?? [])).toEqual(
    papers.map(() => []),
  );
});

test('between blank lines people stand above the title of their own paper, also where headings part the papers', () => {
  const paper = (one: (typeof papers)[number]) =>
    `<br><u><b>${one.people[0]}</b></u>, ${one.people.slice(1).join(', ')}<br>${long(one.title)},<br>${one.venue}, Vol. ${one.year - 2000}, ${one.year}, <a href="https://doi.org/10.5555/r.${one.year}">doi:10.5555/r.${one.year}</a><br>`;
  const list = papers.map(
    (one, place) =>
      `${place % 3 === 0 ? `<h3>${one.year}</h3><h2>原著論文 <br> Journal papers</h2>` : ''}${paper(one)}`,
  );
  const page = `<section>2012年以降の業績の一覧は<a href="/all">こちら</a>をご覧ください<br>下記リストの太字は研究室の卒業生を表します<br>${list.join('')}</section>`;
  expect(read(page).map(({ title, creators }) => [title, creators?.length])).toEqual(
    papers.map((one, place) => [long(one.title), counts[place]]),
  );
});

test('where papers follow each other without blank lines, those above a title and the record below it are its own', () => {
  const both = [...papers, ...papers.map(paper => ({ ...paper, title: `Again: ${paper.title}` }))];
  const list = both.map(
    paper => `${all(paper)}<br>${long(paper.title)}<br>${paper.venue}, Vol. 12, ${paper.year}<br>`,
  );
  const found = read(`<section><h2>Papers</h2>${list.join('')}</section>`);
  expect(found.map(({ creators, issued }) => [creators?.length, issued?.year])).toEqual(
    both.map(({ people, year }) => [people.length, year]),
  );
});

test('who presents a paper in a journal club did not write it, where those who did stand behind "Paper:"', () => {
  const list = papers.map(
    (paper, place) =>
      `<p><b>May ${place + 3}, ${paper.year}</b><br>Presenter: ${strangers[place % 3]}<br>Paper:${all(paper)} <em>et al.</em><br>${long(paper.title)}.<br>(${paper.year}) <em>${paper.venue} 610, 713-721.</em> <a href="https://doi.org/10.5555/j.${place}">doi:10.5555/j.${place}</a></p>`,
  );
  expect(read(`<h2>Journal Club</h2>${list.join('')}`).map(({ creators }) => creators?.length)).toEqual(
    counts,
  );
});

test('the owner of a list, alone and dated in each row, is the author', () => {
  const list = items((paper, place) => {
    const state = place === 3 ? '(Under Review)' : `(${paper.year})`;
    return `<strong>${long(paper.title)}</strong><br>Ida-Marie Strand ${state} | <em>Harbour Linguistics ${place + 20}</em>, 101-108.`;
  });
  expect(read(list).map(({ creators }) => creators)).toEqual(
    papers.map(() => [{ family: 'Strand', given: 'Ida-Marie' }]),
  );
});

test('in Japanese a name and a wide space stand before the title of a thesis', () => {
  const theses = [
    ['海野 晃弘', '港の灯台における光の時間変化に関する研究'],
    ['浜田 樹', '桟橋のきしみ音を用いた潮位の予測'],
    ['岸 直輝', '波の観測による船の到着時刻の推定'],
    ['磯村 顕秀', '綱の濡れ方の違いが結び目に与える影響'],
    ['沖 博', '夜の港におけるカモメの群れの数え方の新しい提案'],
  ];
  const list = theses.map(([name, title]) => `<h2>　　${name}　${title}</h2>`);
  const page = `<h1>卒業論文・修士論文</h1><section><h3>2018年度　卒業生</h3><h2>　修士論文　</h2>${list.join('')}</section>`;
  expect(read(page).map(({ title }) => title)).toEqual(theses.map(([, title]) => title));
});

test('candidates above a column are the authors of theses', () => {
  const list = papers.map(
    ({ title, people, year }) =>
      `<tr><td>${people[0]}</td><td>${title}</td><td>${year}/${year - 1999}</td></tr>`,
  );
  const page = `<h1>Tesi di laurea</h1><table><tr><th>Candidato</th><th>Titolo</th><th>A.A.</th></tr>${list.join('')}</table>`;
  expect(read(page, 'tesi.html').map(({ creators }) => creators?.length)).toEqual(papers.map(() => 1));
});

test('a page of talks alone is left alone, with their abstracts and those who spoke', () => {
  const list = papers.map(
    (paper, place) =>
      `<tr><td>${place + 3}.11.2023</td><td><p>Vortrag: <i>${long(paper.title)}</i> (mit ${listed(paper, name => name, ' und ')})</p><p>Kolloquium in Millbrook, <a href="/${place}.pdf">Abstract</a></p></td></tr>`,
  );
  expect(read(`<h1>Vorträge</h1><table>${list.join('')}</table>`, 'vortraege.html')).toEqual([]);
});

test('the talks of a conference are papers, and so is what a list calls lectures with proceedings', () => {
  const list = items(
    (paper, place) =>
      `<a href="/${place}">${long(paper.title)}</a><br>${all(paper)} <a href="/${place}.pdf">PDF</a>`,
  );
  const menu =
    '<ul><li><a href="/cfp">Call for Papers</a></li><li><a href="/pc">Program Committee</a></li></ul>';
  expect(read(`${menu}<h1>Talks</h1>${list}`, 'talks.html')).toHaveLength(papers.length);
  const lectures = `<h1>Conférences internationales avec actes</h1>${list}`;
  expect(read(lectures, 'conferences.html')).toHaveLength(papers.length);
});

test('behind two initials a title begins, if those before have them behind the family name as well', () => {
  const people = ['Moss K.V.', 'Falk A. A.'];
  const list = papers.map(
    ({ title, venue, year }, place) =>
      `<p>${people.join(', ')} ${place === 1 ? 'Ropes, Lamps' : title} and the Harbours of Small Towns. ${venue}, ${year}. V. 4, N ${place}. Pp. 693-706.</p>`,
  );
  const found = read(`<h1>Publications</h1>${list.join('')}`);
  expect(found[1]?.title).toBe('Ropes, Lamps and the Harbours of Small Towns');
  expect(found.map(({ creators }) => creators?.length)).toEqual(papers.map(() => 2));
});
