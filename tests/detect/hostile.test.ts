import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { detectListing } from '@/lib/detect/detect-listing';
import { entrySchema } from '@/lib/model/entry';

const url = 'https://hostile.example/publications/2024';

function documentOf(body: string): Document {
  return new JSDOM(`<!doctype html><title>Accepted papers</title><body>${body}</body>`, { url }).window
    .document;
}

/** Every entry passes the schema that the background applies. */
function expectClean(document: Document): void {
  for (const { entry, rows } of detectListing(document, url).entries) {
    expect(entrySchema.safeParse(entry).error).toBeUndefined();
    for (const { element, anchor } of rows) expect(element.contains(anchor)).toBe(true);
  }
}

const words = [
  'Ana Ferreira',
  'Bo Lindqvist,',
  'and',
  'A Study of Slow Clocks',
  '2019',
  '10.9999/x(1)2',
  'arXiv:2401.00001',
];
const nasty = [
  '\u202e',
  '\u0000',
  '\ud800',
  'א ב ג',
  'مقال',
  '{\\"u}',
  '“',
  '((((',
  'x'.repeat(3000),
  '., ;:',
  '漢字の題名',
];
const text = fc.array(fc.constantFrom(...words, ...nasty), { maxLength: 8 }).map(parts => parts.join(' '));
const tag = fc.constantFrom(
  'li',
  'p',
  'div',
  'td',
  'a',
  'b',
  'i',
  'span',
  'dt',
  'dd',
  'h3',
  'ul',
  'tr',
  'nav',
  'pre',
);
const attribute = fc.constantFrom(
  '',
  ' class="title"',
  ' href="javascript:alert(1)"',
  ' href="p.pdf"',
  ' hidden',
  ' href="http://[bad"',
);
const node: fc.Arbitrary<string> = fc.letrec<{ node: string }>(tie => ({
  node: fc.oneof(
    { maxDepth: 5 },
    text,
    fc
      .tuple(tag, attribute, fc.array(tie('node'), { maxLength: 5 }))
      .map(([name, extra, inner]) => `<${name}${extra}>${inner.join('')}</${name}>`),
  ),
})).node;

it('reads any page into valid entries', () => {
  fc.assert(
    fc.property(
      fc.array(node, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 5 }),
      (nodes, times) => {
        expectClean(documentOf(nodes.join('').repeat(times)));
      },
    ),
    { numRuns: 60, seed: 7 },
  );
});

it('leaves script links and endless rows out of clean entries', () => {
  const rows = Array.from(
    { length: 5 },
    (_, index) =>
      `<li><a href="javascript:void(0)">A Study of Slow Clocks, Part ${'Nine '.repeat(index)}</a><br>Ana Ferreira, Bo Lindqvist, ${'Chidi Okonkwo, '.repeat(4000)}<p>${'Prose that goes on about towns and their clocks. '.repeat(3000)}</p></li>`,
  );
  const document = documentOf(`<ul>${rows.join('')}</ul>`);
  expectClean(document);
  expect(detectListing(document, url).entries[0]?.entry.url).toBeUndefined();
});

it('does bounded work on a page of fifty thousand links', () => {
  const links = Array.from(
    { length: 50_000 },
    (_, index) => `<a href="/l/${index}">Link number ${index} of the list</a> `,
  );
  expect(detectListing(documentOf(`<div>${links.join('')}</div>`), url).kind).toBe('none');
});

it('looks at the first thousands of lines of a log only', () => {
  const log = Array.from(
    { length: 6000 },
    (_, line) => `A. Ferreira, B. Lindqvist, A study of clock ${line}, Clock Letters 12 (2019), 3-9\n\n`,
  );
  const { entries } = detectListing(documentOf(`<pre>${log.join('')}</pre>`), url);
  expect(entries.length).toBeGreaterThan(1000);
  expect(entries.length).toBeLessThan(3000);
});

it('survives deep nesting', () => {
  const document = documentOf('');
  let at: Element = document.body;
  for (let depth = 0; depth < 1500; depth += 1) at = at.appendChild(document.createElement('div'));
  at.textContent = 'A Study of Slow Clocks';
  expect(detectListing(document, url).kind).toBe('none');
});

/** Pages on which work that looks back, or down, from everywhere would not end before the test's time is over. */
const endless: [what: string, body: string][] = [
  [
    'articles within articles',
    `${'<div itemscope itemtype="https://schema.org/ScholarlyArticle"><b itemprop="name">A Study of Slow Clocks</b>'.repeat(900)}`,
  ],
  [
    'properties within properties',
    `<div itemscope itemtype="https://schema.org/ScholarlyArticle">${'<b itemprop="name"><i itemprop="author">'.repeat(700)}Ana Ferreira`,
  ],
  ['line breaks within elements', `<p>${'<b>a study of<br>'.repeat(800)}</p>`],
  ['names in one line', `<p>${'Ana Ferreira · '.repeat(6000)}</p>`.repeat(3)],
  ['names and dots', `<li>${'Ferreira A. Lindqvist B. '.repeat(4000)}</li>`.repeat(3)],
  ['initials', `<li>${'A. B. C. '.repeat(8000)}</li>`.repeat(3)],
  ['commas', `<li>A Study${', '.repeat(30_000)}</li>`.repeat(3)],
  ['parentheses', `<li>Ana Ferreira ${'('.repeat(30_000)}</li>`.repeat(3)],
  ['quotation marks', `<li>${'“A Study of Slow Clocks'.repeat(4000)}</li>`.repeat(3)],
  ['capitals', `<li>${'FERREIRA ANA '.repeat(6000)}</li>`.repeat(3)],
  ['capital letters', `<li>${'FERREIRA'.repeat(1000)}</li>`.repeat(3)],
  ['names in capitals with hyphens', `<li>${'FERREIRA-'.repeat(1000)}</li>`.repeat(3)],
  ['links behind links', `<a href="p">${'A Study of Slow Clocks '.repeat(4)}</a> `.repeat(5000)],
  ['initials before dots', `<li>Ferreira, ${'A.-b. '.repeat(9000)}</li>`.repeat(3)],
  ['family names alone', `<li>${'Ferreira, '.repeat(30)}and Lindqvist (in Millbrook)</li>`.repeat(3)],
  ['spaces between letters', `<li>${'A &nbsp; '.repeat(10_000)}</li>`.repeat(3)],
];

it.each(endless)('does bounded work on endless %s', (_, body) => {
  expectClean(documentOf(body));
});
