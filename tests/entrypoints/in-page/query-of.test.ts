import { expect, it } from 'vitest';
import { queryOf } from '@/entrypoints/in-page/query-of';

it.each([
  ['https://huggingface.co/papers?q=state+space', 'state space'],
  ['https://arxiv.org/search/?query=%20gravity%20&searchtype=all', 'gravity'],
  ['https://arxiv.org/list/cs.CL/new', undefined],
  ['https://example.org/?q=', undefined],
])('reads what was searched for in %s', (url, query) => {
  expect(queryOf(url)).toBe(query);
});
