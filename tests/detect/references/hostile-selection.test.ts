import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readReferences, referencesInText } from '@/lib/detect/references/read-references';
import { entrySchema } from '@/lib/model/entry';
import type { Reading } from '@/lib/sites/reading';

const url = 'https://hostile.example/mail';

function expectClean({ entries, kind }: Reading): void {
  expect(kind).toBe(entries.length > 0 ? 'listing' : 'none');
  expect(entries.length).toBeLessThanOrEqual(2000);
  const names = entries.flatMap(({ entry }) => entry.identifiers ?? []);
  expect(new Set(names).size).toBe(names.length);
  for (const { entry, rows } of entries) {
    expect(entrySchema.safeParse(entry).error).toBeUndefined();
    for (const { element, anchor } of rows) expect(element.contains(anchor)).toBe(true);
  }
}

function wholeOf(html: string): Range {
  const { document } = new JSDOM(`<!doctype html><body>${html}</body>`, { url }).window;
  const range = document.createRange();
  range.selectNodeContents(document.body);
  return range;
}

const word = fc.constantFrom(
  'Ferreira, A.,',
  '“A study of slow clocks,”',
  '(2023).',
  'arXiv:2401.00001',
  'arXiv:2401.00002v2,',
  'https://doi.org/10.9999/x(1)',
  '10.9999/y\u0000z',
  'PMID: 12',
  '[12]',
  '\n',
  '\n\n',
  '\u202e',
  '\ud800',
  'x'.repeat(3000),
  ';',
  '&amp;',
);
const inline = fc.oneof(
  word,
  word.map(text => `<a href="https://arxiv.org/abs/2401.00001">${text}</a>`),
  word.map(text => `<a href="https://doi.org/10.9999/%ff${text}">${text}</a>`),
  word.map(text => `<b>${text}<br></b>`),
);
const block = fc
  .tuple(fc.constantFrom('p', 'li', 'td', 'pre', 'div', 'span', 'dd'), fc.array(inline, { maxLength: 8 }))
  .map(([tag, parts]) => `<${tag}>${parts.join(' ')}</${tag}>`);

it('reads any selection into clean entries, each paper once', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), blocks => {
      expectClean(readReferences(wholeOf(blocks.join('')), url));
    }),
    { numRuns: 100 },
  );
});

it('reads any text into clean entries, each paper once', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), words =>
      expectClean(referencesInText(words.join(' '), url)),
    ),
    { numRuns: 300 },
  );
});

it.each([
  ['links', '<a href="https://doi.org/10.9999/x">x</a> ', 1500],
  ['different links', '', 1500],
  ['elements in elements', '<div>', 1500],
  ['text', 'clocks, arXiv and 10.9999/ ', 30_000],
  ['table cells', '<td>1', 1500],
])('does bounded work on a selection of very many %s', (_, unit, count) => {
  const html = unit
    ? unit.repeat(count)
    : Array.from(
        { length: count },
        (_, n) => `<p><a href="https://doi.org/10.9999/${n}">A study of ${n}</a>`,
      ).join('');
  expectClean(readReferences(wholeOf(html), url));
});

it.each([
  ['A. Ferreira, '],
  ['[1] '],
  ['(((('],
  ['“'],
  ['Title: \n'],
  ['@article{'],
  ['doi:10.9999/x '],
  ['arXiv:2401.00001; '],
])('does bounded work on a megabyte of %j', unit =>
  expectClean(
    referencesInText(`arXiv:2401.00009 ${unit.repeat(1_000_000 / unit.length)} doi:10.9999/z`, url),
  ),
);
