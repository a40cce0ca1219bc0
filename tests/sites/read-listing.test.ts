import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entrySchema } from '@/lib/model/entry';
import { type RowCache, readListing } from '@/lib/sites/read-listing';
import { defineSite } from '@/lib/sites/site';
import { parsePage } from './parse-page';

const url = 'https://example.org/volume/1';
const site = defineSite({
  id: 'example',
  name: 'Example',
  matches: ['https://example.org/*'],
  listings: [
    {
      row: 'li',
      title: '.title',
      url: 'a',
      pdfUrl: '.pdf',
      creators: '.by',
      issued: '.date',
      abstract: '.abstract',
      keywords: '.topic',
    },
  ],
});

const read = (html: string, cache?: RowCache) => readListing(site, parsePage(html, url), url, cache);
const titles = (html: string) => read(html).entries.map(({ entry }) => entry.title);

describe('reading a listing', () => {
  it('says none where nothing is listed', () => {
    expect(read('<p>Nothing here</p>')).toEqual({ kind: 'none', site: 'example', entries: [], skipped: [] });
  });

  it('makes one entry of rows with one address, each with its button', () => {
    const { entries } = read(
      '<li><a class="title" href="/p/1">A Title of Some Length</a></li><li><a class="title" href="/p/1">A Title of Some</a><i class="by">Ann Roe</i></li>',
    );
    expect(entries).toHaveLength(1);
    expect(entries[0]?.rows).toHaveLength(2);
    expect(entries[0]?.entry).toEqual({
      title: 'A Title of Some Length',
      url: 'https://example.org/p/1',
      creators: [{ family: 'Roe', given: 'Ann' }],
    });
  });

  it('keeps rows apart that identify different papers', () => {
    expect(
      titles(
        '<li><a class="title" href="https://doi.org/10.1/a">Twins</a></li><li><a class="title" href="https://doi.org/10.1/b">Twins</a></li>'.replaceAll(
          '10.1/',
          '10.1000/',
        ),
      ),
    ).toEqual(['Twins', 'Twins']);
  });

  it('gives papers that share an address one of their own each', () => {
    const { entries } = read(
      '<li><a href="/session">S</a><b class="title">First Talk</b></li><li><a href="/session">S</a><b class="title">Second-Hand Talk</b></li>',
    );
    expect(entries.map(({ entry }) => entry.url)).toEqual([
      'https://example.org/session#:~:text=First%20Talk',
      'https://example.org/session#:~:text=Second%2DHand%20Talk',
    ]);
  });

  it('keeps papers apart that share an address, whose titles begin alike and whose authors differ', () => {
    expect(
      titles(
        '<li><a href="/session">S</a><b class="title">Learning to Sail</b><i class="by">Ann Roe</i></li><li><a href="/session">S</a><b class="title">Learning to Sail with Noisy Winds</b><i class="by">Bo Poe</i></li>',
      ),
    ).toEqual(['Learning to Sail', 'Learning to Sail with Noisy Winds']);
  });

  it('fills the gaps of one row from another, and says of its own authors only what is true of them', () => {
    const { entries } = read(
      '<li><a class="title" href="https://doi.org/10.5555/a">A Title</a><i class="by">Ann Roe, Bo Poe</i></li><li><a class="title" href="https://doi.org/10.5555/a">A Title</a><i class="by">Ann Roe et al.</i><a class="pdf" href="https://arxiv.org/pdf/2611.90001">PDF</a></li>',
    );
    expect(entries[0]?.entry.creators).toHaveLength(2);
    expect(entries[0]?.entry.creatorsTruncated).toBeUndefined();
    expect(entries[0]?.entry.identifiers).toEqual(['doi:10.5555/a', 'arxiv:2611.90001']);
  });

  it('takes only the shown one of two copies as a row', () => {
    const { entries } = read(
      '<style>.narrow { display: none }</style><ul class="narrow"><li><a class="title" href="/p/1">Copied</a></li></ul><ul><li id="shown"><a class="title" href="/p/1">Copied</a></li></ul>',
    );
    expect(entries.map(({ rows }) => rows.map(({ element }) => element.id))).toEqual([['shown']]);
  });

  it('skips rows without title and identity, and front matter, with a code', () => {
    const { entries, skipped } = read(
      '<li>Nothing</li><li><b class="title">Front Matter</b></li><li><b class="title">Front Matter</b><i class="by">Ann Roe</i></li>',
    );
    expect(entries.map(({ entry }) => entry.title)).toEqual(['Front Matter']);
    expect(skipped.map(({ code }) => code)).toEqual(['no-title-and-identity', 'front-matter']);
  });

  it.each(['Full Issue', 'Entire Volume.', 'Back Cover'])('skips %s', title => {
    expect(read(`<li><b class="title">${title}</b></li>`).entries).toEqual([]);
  });

  it.each(['Front Matter, Table of Contents, Preface', 'Lamps 2026, Volume 3, Complete Volume'])(
    'skips %s, whoever edited it',
    title => {
      expect(read(`<li><b class="title">${title}</b><i class="by">Ann Roe</i></li>`).entries).toEqual([]);
    },
  );

  it('needs no title where a link identifies the paper', () => {
    expect(
      read('<li><a href="https://arxiv.org/abs/2611.90001">PDF</a></li>').entries[0]?.entry.identifiers,
    ).toEqual(['arxiv:2611.90001']);
  });

  it('goes on after a row that throws', () => {
    const page = parsePage('<li><b class="title">Bad</b></li><li><b class="title">Good</b></li>', url);
    const bad = page.querySelector('li');
    Object.defineProperty(bad, 'querySelector', {
      get() {
        throw new Error('a trap of the page');
      },
    });
    const { entries, skipped } = readListing(site, page, url);
    expect(entries.map(({ entry }) => entry.title)).toEqual(['Good']);
    expect(skipped).toEqual([{ code: 'unreadable', detail: 'Error: a trap of the page' }]);
  });

  it('reads again only the rows that were taken out of the cache', () => {
    const cache: RowCache = new WeakMap();
    const page = parsePage('<li><b class="title">One</b></li><li><b class="title">Two</b></li>', url);
    const [first, second] = page.querySelectorAll('li');
    const now = () => readListing(site, page, url, cache).entries.map(({ entry }) => entry.title);
    expect(now()).toEqual(['One', 'Two']);
    for (const title of page.querySelectorAll('.title')) title.textContent += '!';
    if (first) cache.delete(first);
    expect(now()).toEqual(['One!', 'Two']);
    second?.remove();
    expect(now()).toEqual(['One!']);
  });

  it('reads a row again that gained a sibling', () => {
    const pairs = defineSite({ ...site, listings: [{ row: 'dt', tail: 'dd', url: 'a', title: '.title' }] });
    const cache: RowCache = new WeakMap();
    const page = parsePage('<dl><dt><a href="https://arxiv.org/abs/2611.90001">1</a></dt></dl>', url);
    expect(readListing(pairs, page, url, cache).entries[0]?.entry.title).toBeUndefined();
    page.querySelector('dl')?.insertAdjacentHTML('beforeend', '<dd class="title">Late</dd>');
    expect(readListing(pairs, page, url, cache).entries[0]?.entry.title).toBe('Late');
  });

  it('goes on where it ended when the time was short', () => {
    const cache: RowCache = new WeakMap();
    const page = parsePage('<li><b class="title">A Title</b></li>'.repeat(120), url);
    const found = () => {
      const { entries, unread } = readListing(site, page, url, cache, 0);
      return [entries.length, unread];
    };
    expect([found(), found(), found()]).toEqual([
      [50, 70],
      [100, 20],
      [120, undefined],
    ]);
  });

  it('survives a page that puts an element in the place of a method', () => {
    const page = parsePage('<li><b class="title">A</b></li>', url);
    Object.defineProperty(page, 'querySelectorAll', { value: page.body });
    expect(readListing(site, page, url).kind).toBe('none');
  });

  it('does not follow links that are not of the web', () => {
    const { entries } = read(
      '<li><a class="title" href="javascript:alert(1)">A</a></li><li><a class="title" href="data:text/html,x">B</a></li>',
    );
    expect(entries.map(({ entry }) => entry)).toEqual([{ title: 'A' }, { title: 'B' }]);
  });

  it('resolves links against the base of the page', () => {
    expect(read('<base href="/deep/"><li><a class="title" href="x">A</a></li>').entries[0]?.entry.url).toBe(
      'https://example.org/deep/x',
    );
  });

  it('yields what the background accepts, whatever a page holds', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '\u0000',
        '\ud800',
        'a\udc00b',
        '\u202eright',
        'https://[',
        'javascript:x',
        ' ',
        '10.1000/x',
        'x'.repeat(5000),
        '2024-13-45',
        '😀'.repeat(2500),
      ),
    );
    const row = fc.record({
      title: text,
      href: text,
      pdf: text,
      by: text,
      date: text,
      abstract: text,
      topic: text,
    });
    const page = parsePage('<ul></ul>', url);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 3 }), rows => {
        page.querySelector('ul')?.replaceChildren();
        for (const fields of rows) {
          const element = page.createElement('li');
          for (const [name, value] of Object.entries(fields)) {
            const child = element.appendChild(page.createElement('a'));
            child.className = name;
            child.textContent = value;
            if (name === 'href' || name === 'pdf') child.setAttribute('href', value);
          }
          page.querySelector('ul')?.append(element);
        }
        for (const { entry } of readListing(site, page, url).entries) {
          expect(entrySchema.safeParse(entry).error).toBeUndefined();
        }
      }),
      { numRuns: 50 },
    );
  });

  it('does a bounded amount of work', () => {
    const page = parsePage(`<li><b class="title">${'<i></i>word '.repeat(15_000)}</b></li>`, url);
    expect(readListing(site, page, url).entries[0]?.entry.title?.length).toBeLessThanOrEqual(2000);
  });
});
