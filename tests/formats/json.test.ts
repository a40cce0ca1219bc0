import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBackup } from '@/lib/formats/backup-header';
import { backupSlices } from '@/lib/formats/backup-slices';
import type { ExportedList, ExportedPaper, ParsedFile } from '@/lib/formats/format';
import { json } from '@/lib/formats/json';
import { parseBackup } from '@/lib/formats/parse-backup';
import { hostilePaper, paper, serialized } from './papers';

const complete: ExportedPaper = {
  paper: paper({
    title: 'Half a pair: \ud83d',
    originalTitle: '未知城市的地图',
    identifiers: ['doi:10.1000/map'],
    tags: ['llm', 'Größe'],
    status: 'read',
    starredAt: 5,
    note: 'Two\nlines',
    lastOpenedAt: 7,
    deletedAt: 9,
    edited: ['title'],
    creatorsTruncated: true,
  }),
  citationKey: 'okafor2021folding',
  identities: ['doi:10.1000/map', 'title:folding maps|okafor'],
  sightings: [{ site: 'arxiv', listingUrl: 'https://arxiv.org/list/cs.CL/new', position: 3, seenAt: 11 }],
};
const list: ExportedList = {
  name: 'Thesis',
  createdAt: 1,
  updatedAt: 2,
  papers: [{ identity: 'doi:10.1000/map', addedAt: 3 }],
};

async function parse(text: string): Promise<ParsedFile> {
  return (await json.parse?.(text)) as ParsedFile;
}

function withoutId({ paper: { id: _, ...rest }, ...around }: ExportedPaper) {
  return { paper: rest, ...around };
}

describe('a backup', () => {
  it('gives everything back', async () => {
    const text = await serialized(json, [complete, { ...complete, paper: paper() }], { lists: [list] });
    expect(await parse(text)).toEqual({
      papers: [withoutId(complete), withoutId({ ...complete, paper: paper() })],
      lists: [list],
      problems: [],
    });
  });

  it('gives everything back, whatever the papers hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostilePaper), async papers => {
        const records = papers.map(each => ({ paper: each, identities: [], sightings: [] }));
        const { papers: parsed, problems } = await parse(await serialized(json, records));
        // Addresses longer than the library takes are the one thing that it would not have saved.
        expect(problems).toEqual([]);
        expect(parsed).toEqual(records.map(withoutId));
      }),
    );
  });

  it('of an empty library is a file with no papers', async () => {
    expect(await parse(await serialized(json, []))).toEqual({ papers: [], lists: [], problems: [] });
  });

  it('holds one record a line', async () => {
    const text = await serialized(json, [complete, complete], { lists: [list, list] });
    expect(text.split('\n').filter(line => line.startsWith('{"paper"'))).toHaveLength(2);
    expect(text.split('\n').filter(line => line.startsWith('{"name"'))).toHaveLength(2);
  });
});

describe('a damaged backup', () => {
  it('loses the damaged records only, and says which and why', async () => {
    const text = await serialized(json, [complete], { lists: [list] });
    const file = JSON.parse(text);
    const good = file.papers[0];
    file.papers = [
      { ...good, paper: { ...good.paper, title: 'Bad link', url: 'javascript:alert(1)' } },
      good,
      { ...good, identities: ['nonsense'] },
      null,
      17,
    ];
    file.lists.push({ name: '' }, { name: 'No papers' });
    const { papers, lists, problems } = await parse(JSON.stringify(file));
    expect(papers).toHaveLength(1);
    expect(lists).toHaveLength(1);
    expect(problems.map(problem => problem.record)).toEqual([
      'Paper 1 (Bad link)',
      'Paper 3 (Half a pair: \ud83d)',
      'Paper 4',
      'Paper 5',
      'List 2',
      'List “No papers”',
    ]);
    expect(problems[0]?.reason).toMatch(/^url is not valid \(.+\)\.$/);
    expect(problems[1]?.reason).toMatch(/^identities\.0 is not valid/);
  });

  it('may hold properties that this version does not know', async () => {
    const file = JSON.parse(await serialized(json, [complete]));
    file.papers[0].paper.mood = 'curious';
    file.papers[0].attachments = [];
    file.mood = 'curious';
    expect(await parse(JSON.stringify(file))).toMatchObject({ papers: [withoutId(complete)], problems: [] });
  });

  it.each([
    ['{"format":"offprint-backup","ver', /not JSON, or it is cut off/],
    ['[]', /not an Offprint backup/],
    ['null', /not an Offprint backup/],
    ['{"format":"offprint-backup","version":"1"}', /no version that exists \("1"\)/],
    [
      '{"format":"offprint-backup","version":2,"papers":[]}',
      /newer Offprint \(file version 2; .* Update Offprint/,
    ],
    ['{"format":"offprint-backup","version":1}', /no list of papers/],
  ])('%s is refused with a sentence', async (text, reason) => {
    const { papers, problems } = await parse(text);
    expect(papers).toEqual([]);
    expect(problems[0]?.reason).toMatch(reason);
  });
});

describe('slices of a backup', () => {
  it('hold every record once, in order, papers before lists', () => {
    const papers = Array.from({ length: 450 }, (_, index) =>
      withoutId({ ...complete, paper: paper({ title: `P${index}` }) }),
    );
    const long = {
      ...list,
      papers: Array.from({ length: 4500 }, () => ({ identity: 'doi:10.1000/map', addedAt: 1 })),
    };
    const slices = [...backupSlices({ papers, lists: [long, list] })];
    expect(slices.map(slice => [slice.firstPaper, slice.papers.length, slice.lists.length])).toEqual([
      [1, 200, 0],
      [201, 200, 0],
      [401, 50, 0],
      [451, 0, 1],
      [451, 0, 1],
      [451, 0, 1],
      [451, 0, 1],
    ]);
    expect(slices.flatMap(slice => slice.papers)).toEqual(papers);
    const parsed = slices.map(slice => parseBackup(slice));
    expect(parsed.flatMap(each => each.problems)).toEqual([]);
    expect(parsed.flatMap(each => each.lists.map(part => [part.name, part.papers.length]))).toEqual([
      ['Thesis', 2000],
      ['Thesis', 2000],
      ['Thesis', 500],
      ['Thesis', 1],
    ]);
  });

  it('stay small where papers are large', () => {
    const papers = Array.from({ length: 10 }, () => ({ paper: paper({ note: 'x'.repeat(900_000) }) }));
    expect([...backupSlices({ papers, lists: [] })].map(slice => slice.papers.length)).toEqual([3, 3, 3, 1]);
  });

  it('number their papers as the file does', () => {
    const slices = [...backupSlices({ papers: [...Array(201).fill(withoutId(complete)), null], lists: [] })];
    expect(parseBackup(slices[1]).problems[0]?.record).toBe('Paper 202');
  });

  it('are made of a file whose header is understood', () => {
    expect(openBackup({ format: 'offprint-backup', version: 1, papers: [1], lists: [2] })).toEqual({
      ok: true,
      backup: { papers: [1], lists: [2] },
    });
  });
});
