import { expect, it } from 'vitest';
import { matchRanges, queryWords } from '@/lib/search/match-ranges';

/** The text with its matches in brackets. */
function marked(text: string, query: string): string {
  const ranges = matchRanges(text, queryWords(query));
  return ranges.reduceRight(
    (line, [start, end]) => `${line.slice(0, start)}[${line.slice(start, end)}]${line.slice(end)}`,
    text,
  );
}

it.each([
  ['Attention Is All You Need', 'atten', '[Atten]tion Is All You Need'],
  ['Attention Is All You Need', 'NEED attention', '[Attention] Is All You [Need]'],
  ['Attention Is All You Need', 'attetnion', '[Attention] Is All You Need'],
  ['Graph networks', 'grpah', '[Graph] networks'],
  ['Multitask learning', 'task', 'Multi[task] learning'],
  // Two letters inside a word are chance.
  ['Relational learning', 'at', 'Relational learning'],
  ['Méthodes d’été', 'methodes ete', '[Méthodes] d’[été]'],
  ['Die Straße', 'strasse', 'Die [Straße]'],
  ['大语言模型的检索', '语言', '大[语言]模型的检索'],
  ['Nothing here', 'something', 'Nothing here'],
  ['$O(n)$ <b>', '<b> ()', '$O(n)$ <[b]>'],
  ['Anything', '', 'Anything'],
])('marks in %j for %j: %j', (text, query, expected) => {
  expect(marked(text, query)).toBe(expected);
});

it('marks the words that a query looks for in rows, and not those of its other conditions', () => {
  expect(queryWords('status:to-read author:"Ada Okonkwo" tag:llm "deep nets" -survey title:graph')).toEqual([
    'ada',
    'okonkwo',
    'deep',
    'nets',
    'graph',
  ]);
});
