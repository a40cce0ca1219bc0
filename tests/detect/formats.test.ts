import { describe, expect, test } from 'vitest';
import { detectListing } from '@/lib/detect/detect-listing';
import { parsePage } from '../sites/parse-page';

interface Paper {
  title: string;
  people: string[];
  venue: string;
  year: number;
}

const papers: Paper[] = [
  ['Lanterns for Shallow Harbours', 'Jane Doe, Richard Roe', 'Journal of Harbours', 2019],
  ['A Theory of Wet Ropes', 'Ann Berg, Otto Lindqvist, Mia Falk', 'Rope Letters', 2018],
  ['Counting Gulls With One Eye Closed', 'Chen Wei, Maria Souza', 'Gull Transactions', 2017],
  ['Mapping Tides: How to Listen to Water', 'Ann Berg, Jane Doe', 'Journal of Harbours', 2016],
  ['Why Piers Creak at Night', 'Paul Meer, Chen Wei', 'Wood Science Notes', 2015],
  ['Learning to Read Waves From Afar', 'Mia Falk, Otto Lindqvist', 'Rope Letters', 2014],
  ['Boats That Know Their Way Home', 'Maria Souza, Jane Doe, Ann Berg', 'Boat Letters', 2012],
].map(([title, people, venue, year]) => ({
  title: String(title),
  people: String(people).split(', '),
  venue: String(venue),
  year: Number(year),
}));

const given = (name: string) => name.split(' ')[0] ?? '';
const family = (name: string) => name.split(' ')[1] ?? '';
const initial = (name: string) => given(name).charAt(0);
const all = ({ people }: Paper, write = (name: string) => name, between = ', ') =>
  people.map(write).join(between);
const listed = ({ people }: Paper, write = (name: string) => name, last = ' and ') =>
  [people.slice(0, -1).map(write).join(', '), ...people.slice(-1).map(write)].join(last);
const initials = (name: string) => `${initial(name)}. ${family(name)}`;
const inverted = (name: string) => `${family(name)}, ${initial(name)}.`;
const invertedInFull = (name: string) => `${family(name)}, ${given(name)}`;
const capitalsFirst = (name: string) => `${family(name).toUpperCase()} ${given(name)}`;
const vancouver = (name: string) => `${family(name)} ${initial(name)}`;
const items = (write: (paper: Paper, place: number) => string) =>
  `<ul>${papers.map((paper, place) => `<li>${write(paper, place)}</li>`).join('\n')}</ul>`;
const rows = (write: (paper: Paper, place: number) => string[]) =>
  `<table>${papers
    .map(
      (paper, place) =>
        `<tr>${write(paper, place)
          .map(text => `<td>${text}</td>`)
          .join('')}</tr>`,
    )
    .join('\n')}</table>`;

/** How people write a list of papers. */
const formats: Record<string, string> = {
  'title (names)': items(paper => `${paper.title} (${all(paper)})`),
  'title. (initials)': items(paper => `${paper.title}. (${all(paper, initials)})`),
  'title [names]': items(paper => `${paper.title} [${all(paper)}]`),
  'title / names': items(paper => `${paper.title} / ${all(paper)}`),
  'names / title': items(paper => `${all(paper)} / ${paper.title}`),
  'names | title | venue': items(paper => `${all(paper)} | ${paper.title} | ${paper.venue}`),
  'title - names (year)': items(paper => `${paper.title} - ${all(paper)} (${paper.year})`),
  'title; name; name': items(paper => `${paper.title}; ${all(paper, undefined, '; ')}`),
  'title, names, venue, year': items(paper => `${paper.title}, ${all(paper)}, ${paper.venue}, ${paper.year}`),
  'title. names. venue. year': items(
    paper => `${paper.title}. ${all(paper)}. ${paper.venue}. ${paper.year}.`,
  ),
  'names: title. venue': items(paper => `${listed(paper)}: ${paper.title}. ${paper.venue}, ${paper.year}`),
  'bold names, title, venue in italics': items(
    paper => `<b>${all(paper)}</b> ${paper.title} <i>${paper.venue}</i> ${paper.year}`,
  ),
  'title, line break, by names': items(paper => `${paper.title}<br>by ${all(paper)}`),
  'paper number: title — names': items(
    (paper, place) => `Paper ${place + 12}: ${paper.title} — ${all(paper)}`,
  ),
  'kind of talk before the title': items(paper => `[Oral] ${paper.title} - ${all(paper)}`),
  'number, title, names with places': items(
    (paper, place) => `#${place + 3} ${paper.title}<br>${all(paper, name => `${name} (Example University)`)}`,
  ),
  'linked title (names), venue': items(
    (paper, place) => `<a href="${place}.html">${paper.title}</a> (${all(paper)}), ${paper.venue}`,
  ),
  'title in capitals': items(paper => `${paper.title.toUpperCase()}<br>${all(paper)}`),
  'table: year, title, names': rows(paper => [String(paper.year), paper.title, all(paper)]),
  'table: number, names, title': rows((paper, place) => [String(place + 1), all(paper), paper.title]),
  'quoted title first': items(paper => `"${paper.title}", ${listed(paper)}, ${paper.venue} ${paper.year}`),
  'APA style': items(
    paper => `${all(paper, inverted)} (${paper.year}). ${paper.title}. <i>${paper.venue}</i>, 12, 3–14.`,
  ),
  'MLA style': items(
    paper => `${listed(paper)}. "${paper.title}." <i>${paper.venue}</i> 12 (${paper.year}): 3–14.`,
  ),
  'IEEE style': items(
    paper => `${all(paper, initials)}, "${paper.title}," <i>${paper.venue}</i>, vol. 12, ${paper.year}.`,
  ),
  'ACM style': items(
    paper => `${listed(paper)}. ${paper.year}. ${paper.title}. In ${paper.venue}. ACM, 3–14.`,
  ),
  'LNCS style': items(
    paper => `${all(paper, inverted)}: ${paper.title}. In: ${paper.venue}. pp. 3–14 (${paper.year})`,
  ),
  'Harvard style': items(
    paper => `${listed(paper, inverted)}, ${paper.year}. ${paper.title}. ${paper.venue}, 12(3), pp.3-14.`,
  ),
  'Vancouver style': items(
    paper => `${all(paper, vancouver)}. ${paper.title}. ${paper.venue}. ${paper.year};12(3):3-14.`,
  ),
  'style of Nature': items(
    paper =>
      `${listed(paper, inverted, ' & ')} ${paper.title}. <i>${paper.venue}</i> <b>12</b>, 3–14 (${paper.year}).`,
  ),
  'style of chemists': items(
    paper => `${all(paper, inverted, '; ')} ${paper.title}. <i>${paper.venue}</i> <b>${paper.year}</b>, 12.`,
  ),
  'style of physicists': items(
    paper => `${listed(paper, initials)}, ${paper.title}, Phys. Rev. X 12, 3456 (${paper.year}).`,
  ),
  'German style': items(
    paper =>
      `${all(paper, invertedInFull, ' / ')}: ${paper.title}. In: ${paper.venue} 3 (${paper.year}), S. 3–14.`,
  ),
  'French style': items(
    paper =>
      `${all(paper, capitalsFirst)}, « ${paper.title} », <i>${paper.venue}</i>, n° 3, ${paper.year}, p. 3-14.`,
  ),
  'Spanish style': items(
    paper => `${all(paper, inverted, ' y ')} (${paper.year}): «${paper.title}», ${paper.venue}, 3, pp. 3-14.`,
  ),
};

describe('a list whose rows are written', () => {
  test.each(Object.entries(formats))('%s is read in full', (_, list) => {
    const url = 'https://harbour.example.org/papers.html';
    const page = `<!doctype html><html><head><title>Papers</title></head><body><h1>Papers</h1>${list}</body></html>`;
    const read = detectListing(parsePage(page, url), url).entries.map(({ entry }) => ({
      title: entry.title?.toLowerCase(),
      families: entry.creators?.map(creator =>
        'family' in creator ? creator.family.toLowerCase() : creator.literal,
      ),
    }));
    expect(read).toEqual(
      papers.map(({ title, people }) => ({
        title: title.toLowerCase(),
        families: people.map(name => family(name).toLowerCase()),
      })),
    );
  });
});

/** A language's ways, each with what it says: title, people and year. */
const eastAsian: [string, string[], [string, string[], number][]][] = [
  [
    'Chinese, with commas alone',
    [
      '张伟，李娜，渔港灯塔阴影的测量方法，港口研究，2019，12(3)：3-14',
      '王芳，张伟，湿绳理论及其应用，绳索学报，2018，5(1)：20-31',
      '李娜，刘洋，闭一只眼数海鸥，鸥类研讨会论文集，2017：55-60',
      '刘洋，王芳，听潮绘图的一个实验，港口研究，2016，9(2)：101-110',
    ],
    [
      ['渔港灯塔阴影的测量方法', ['张伟', '李娜'], 2019],
      ['湿绳理论及其应用', ['王芳', '张伟'], 2018],
      ['闭一只眼数海鸥', ['李娜', '刘洋'], 2017],
      ['听潮绘图的一个实验', ['刘洋', '王芳'], 2016],
    ],
  ],
  [
    'Chinese, with full stops',
    [
      '张伟, 李娜. 渔港灯塔阴影的测量方法. 港口研究, 2019, 12(3): 3-14.',
      '王芳, 张伟. 湿绳理论及其应用. 绳索学报, 2018, 5(1): 20-31.',
      '李娜, 刘洋. 闭一只眼数海鸥. 鸥类研讨会论文集, 2017: 55-60.',
    ],
    [
      ['渔港灯塔阴影的测量方法', ['张伟', '李娜'], 2019],
      ['湿绳理论及其应用', ['王芳', '张伟'], 2018],
      ['闭一只眼数海鸥', ['李娜', '刘洋'], 2017],
    ],
  ],
  [
    'Chinese, with the marks of books',
    [
      '张伟、李娜：《渔港灯塔阴影的测量方法》，《港口研究》2019年第3期。',
      '王芳、张伟：《湿绳理论及其应用》，《绳索学报》2018年第1期。',
      '刘洋、王芳：《听潮绘图的一个实验》，《港口研究》2016年第9期。',
    ],
    [
      ['渔港灯塔阴影的测量方法', ['张伟', '李娜'], 2019],
      ['湿绳理论及其应用', ['王芳', '张伟'], 2018],
      ['听潮绘图的一个实验', ['刘洋', '王芳'], 2016],
    ],
  ],
  [
    'Korean, with quotation marks',
    [
      '김철수, 이영희, "등대 그림자의 측정", 항만연구, 12(3), 3-14, 2019.',
      '박민수, 김철수, "젖은 밧줄의 이론", 밧줄학회지, 5(1), 20-31, 2018.',
      '이영희, 박민수, "갈매기 세는 방법", 조류학회지, 7(2), 55-60, 2017.',
    ],
    [
      ['등대 그림자의 측정', ['김철수', '이영희'], 2019],
      ['젖은 밧줄의 이론', ['박민수', '김철수'], 2018],
      ['갈매기 세는 방법', ['이영희', '박민수'], 2017],
    ],
  ],
  [
    'Korean, with the year behind the people',
    [
      '김철수, 이영희 (2019). 등대 그림자의 측정. 항만연구, 12(3), 3-14.',
      '박민수, 김철수 (2018). 젖은 밧줄의 이론. 밧줄학회지, 5(1), 20-31.',
      '이영희, 박민수 (2017). 갈매기 세는 방법. 조류학회지, 7(2), 55-60.',
    ],
    [
      ['등대 그림자의 측정', ['김철수', '이영희'], 2019],
      ['젖은 밧줄의 이론', ['박민수', '김철수'], 2018],
      ['갈매기 세는 방법', ['이영희', '박민수'], 2017],
    ],
  ],
  [
    'Japanese, with a colon',
    [
      '山田太郎, 鈴木花子: 灯台の影の測定方法, 港湾研究, Vol.12, No.3, pp.3-14 (2019)',
      '佐藤一郎, 山田太郎: 濡れた綱の理論とその応用, 綱学会誌, Vol.5, pp.20-31 (2018)',
      '鈴木花子, 佐藤一郎: 片目で鴎を数える方法, 鳥類学会論文集, pp.55-60 (2017)',
    ],
    [
      ['灯台の影の測定方法', ['山田太郎', '鈴木花子'], 2019],
      ['濡れた綱の理論とその応用', ['佐藤一郎', '山田太郎'], 2018],
      ['片目で鴎を数える方法', ['鈴木花子', '佐藤一郎'], 2017],
    ],
  ],
  [
    'Japanese, with quotation marks',
    [
      '山田太郎，鈴木花子："灯台の影の測定方法"，港湾研究，Vol.12，No.3，pp.3-14，2019年．',
      '佐藤一郎，山田太郎："濡れた綱の理論"，綱学会誌，Vol.5，pp.20-31，2018年．',
      '鈴木花子，佐藤一郎："片目で鴎を数える方法"，鳥類学会論文集，pp.55-60，2017年．',
    ],
    [
      ['灯台の影の測定方法', ['山田太郎', '鈴木花子'], 2019],
      ['濡れた綱の理論', ['佐藤一郎', '山田太郎'], 2018],
      ['片目で鴎を数える方法', ['鈴木花子', '佐藤一郎'], 2017],
    ],
  ],
];

describe('a list whose rows are', () => {
  test.each(eastAsian)('%s is read in full', (_, rows, expected) => {
    const url = 'https://harbour.example.org/papers.html';
    const list = rows.map(row => `<li>${row}</li>`).join('\n');
    const page = `<!doctype html><html><head><title>Papers</title></head><body><h1>Papers</h1><ol>${list}</ol></body></html>`;
    const read = detectListing(parsePage(page, url), url).entries.map(({ entry }) => [
      entry.title,
      entry.creators?.map(creator => ('literal' in creator ? creator.literal : creator.family)),
      entry.issued?.year,
    ]);
    expect(read).toEqual(expected);
  });
});
