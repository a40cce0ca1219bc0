import { describe, expect, test } from 'vitest';
import { parseQuery } from '@/lib/search/query/parse-query';
import type { Condition } from '@/lib/search/query/query';
import { longestQuery } from '@/lib/search/query/split-query';

const now = new Date(2026, 5, 15, 12).getTime();
const day = 86_400_000;
const met = { isNegated: false };

describe('parseQuery', () => {
  test.each<[query: string, text: string, conditions: Condition[]]>([
    ['', '', []],
    ['   ', '', []],
    ['graph attention', 'graph attention', []],
    ['graph attention ', 'graph attention ', []],
    ['author:hinton', '', [{ ...met, field: 'author', text: 'hinton' }]],
    ['Author:"Geoffrey Hinton" nets', 'nets', [{ ...met, field: 'author', text: 'Geoffrey Hinton' }]],
    ['nets author:hinton', 'nets ', [{ ...met, field: 'author', text: 'hinton' }]],
    ['title:“deep nets”', '', [{ ...met, field: 'title', text: 'deep nets' }]],
    ['venue:neurips', '', [{ ...met, field: 'venue', text: 'neurips' }]],
    ['year:2020', '', [{ ...met, field: 'year', range: { from: 2020, to: 2020 } }]],
    ['year:2020..2024', '', [{ ...met, field: 'year', range: { from: 2020, to: 2024 } }]],
    ['year:2020-2024', '', [{ ...met, field: 'year', range: { from: 2020, to: 2024 } }]],
    ['year:2020..', '', [{ ...met, field: 'year', range: { from: 2020 } }]],
    ['year:..2020', '', [{ ...met, field: 'year', range: { to: 2020 } }]],
    [
      'tag:llm -tag:done',
      '',
      [
        { ...met, field: 'tag', value: 'llm' },
        { isNegated: true, field: 'tag', value: 'done' },
      ],
    ],
    ['status:to-read', '', [{ ...met, field: 'status', status: 'to-read' }]],
    ['status:"To read"', '', [{ ...met, field: 'status', status: 'to-read' }]],
    ['list:"to cite"', '', [{ ...met, field: 'list', value: 'to cite' }]],
    [
      'has:note has:pdf',
      '',
      [
        { ...met, field: 'has', what: 'note' },
        { ...met, field: 'has', what: 'pdf' },
      ],
    ],
    ['is:starred', '', [{ ...met, field: 'is', what: 'starred' }]],
    ['added:7d', '', [{ ...met, field: 'added', range: { from: now - 7 * day } }]],
    [
      'added:2026-05',
      '',
      [
        {
          ...met,
          field: 'added',
          range: { from: new Date(2026, 4, 1).getTime(), to: new Date(2026, 5, 1).getTime() - 1 },
        },
      ],
    ],
    ['added:2025..', '', [{ ...met, field: 'added', range: { from: new Date(2025, 0, 1).getTime() } }]],
    ['site:arxiv', '', [{ ...met, field: 'site', value: 'arxiv' }]],
    ['"exact phrase" more', 'exact phrase more', [{ ...met, field: 'phrase', text: 'exact phrase' }]],
    ['-"exact phrase" more', 'more', [{ isNegated: true, field: 'phrase', text: 'exact phrase' }]],
    ['graph -survey', 'graph ', [{ isNegated: true, field: 'words', text: 'survey' }]],
    ['BERT: pre-training', 'BERT: pre-training', []],
    ['x-ray self-play', 'x-ray self-play', []],
    ['foo:bar https://example.org/a', 'foo:bar https://example.org/a', []],
    ['🙂', '', []],
    ['.*[a-z]+\\d$', '.*[a-z]+\\d$', []],
    ['a\u0000b\u0007', 'a\u0000b\u0007', []],
  ])('%s', (query, text, conditions) => {
    expect(parseQuery(query, now)).toEqual({ text, conditions, marks: [] });
  });

  test.each([
    ['author:', 0, 7, /nothing after “author:”; write it as in author:hinton/],
    ['nets year:soon', 5, 14, /“soon” is no year/],
    ['year:2020..2022..2024', 0, 21, /no range of years/],
    ['added:2026-13', 0, 13, /no age and no date/],
    ['status:done', 0, 11, /status:to-read, status:reading, status:read/],
    ['has:wings', 0, 9, /has:note or has:pdf/],
    ['is:great', 0, 8, /is:starred/],
    ['"open phrase', 0, 12, /not closed/],
    ['-', 0, 1, /no word after the minus/],
    ['""', 0, 2, /no words/],
    ['tag:"', 0, 5, /not closed/],
  ])('marks what is wrong in %s', (query, start, end, message) => {
    const [mark] = parseQuery(query, now).marks;
    expect(mark).toMatchObject({ start, end });
    expect(mark?.message).toMatch(message);
  });

  test('reads an open phrase to the end', () => {
    expect(parseQuery('"open phra', now).conditions).toEqual([
      { ...met, field: 'phrase', text: 'open phra' },
    ]);
  });

  test('leaves out what is beyond its length', () => {
    const { text, marks } = parseQuery('word '.repeat(longestQuery), now);
    expect(text.length).toBeLessThanOrEqual(longestQuery + 1);
    expect(marks.at(-1)?.message).toMatch(/Only the first/);
  });
});
