import { describe, expect, test } from 'vitest';
import { detectListing } from '@/lib/detect/detect-listing';
import type { Entry } from '@/lib/model/entry';
import { parsePage } from '../../sites/parse-page';
import { builtPages } from './built-pages';
import { family, items, papers } from './written-papers';
import { formats, moreFormats } from './written-rows';

const url = 'https://harbour.example.org/papers.html';

function read(list: string): Entry[] {
  const page = `<!doctype html><html><head><title>Papers</title></head><body><h1>Papers</h1>${list}</body></html>`;
  return detectListing(parsePage(page, url), url).entries.map(({ entry }) => entry);
}

function families({ creators }: Entry): string[] | undefined {
  return creators?.map(creator => ('family' in creator ? creator.family.toLowerCase() : creator.literal));
}

describe('a list whose rows are written', () => {
  test.each(Object.entries({ ...formats, ...moreFormats, ...builtPages }))(
    '%s is read in full',
    (_, list) => {
      expect(
        read(list).map(entry => ({ title: entry.title?.toLowerCase(), families: families(entry) })),
      ).toEqual(
        papers.map(({ title, people }) => ({
          title: title.toLowerCase(),
          families: people.map(name => family(name).toLowerCase()),
        })),
      );
    },
  );
});

test('of a list that names the first author only, the others are said to be missing', () => {
  const list = items(({ people, title, venue, year }) => `${people[0]} et al. ${title}. ${venue} (${year}).`);
  expect(
    read(list).map(({ title, creators, creatorsTruncated }) => [title, creators?.length, creatorsTruncated]),
  ).toEqual(papers.map(({ title }) => [title, 1, true]));
});

test("a list of one's own says who else wrote each paper", () => {
  const list = items(
    ({ people, title, venue, year }) =>
      `${title} (with ${people.slice(1).join(' and ')}), ${venue}, ${year}.`,
  );
  expect(read(list).map(entry => ({ title: entry.title, families: families(entry) }))).toEqual(
    papers.map(({ title, people }) => ({
      title,
      families: people.slice(1).map(name => family(name).toLowerCase()),
    })),
  );
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
    const list = `<ol>${rows.map(row => `<li>${row}</li>`).join('\n')}</ol>`;
    expect(
      read(list).map(({ title, creators, issued }) => [
        title,
        creators?.map(creator => ('literal' in creator ? creator.literal : creator.family)),
        issued?.year,
      ]),
    ).toEqual(expected);
  });
});
