import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectSafely } from '@/lib/detect/read-page';
import { sites } from '@/lib/sites/index';
import type { Reading } from '@/lib/sites/reading';
import { structuralReport } from '@/lib/sites/report/structural-report';
import { arxivList, arxivListUrl } from '@/tests/pages/arxiv-list';
import { demoPapers } from '@/tests/pages/invented-papers';
import { type Fixture, readFixtures } from './every-fixture';
import { parsePage } from './parse-page';

const nothing: Reading = { kind: 'none', entries: [], skipped: [] };
const fixtures = (await readFixtures()).filter(({ site, html }) => siteNamed(site) && html.length < 10_000);

function siteNamed(id: string) {
  return sites.find(site => site.id === id);
}

function report(document: Document, url: string, id: string, reading = nothing): string {
  const site = siteNamed(id);
  if (!site) throw new Error(`No site is named ${id}.`);
  return structuralReport({ document, url, site, reading, version: '1.2.3' });
}

/** Letters that no markup and no selector has, so that each place they are found in is a leak. */
const secret = fc
  .array(fc.constantFrom('zq', 'xj', 'qk', 'vz', 'wq', 'jx'), { minLength: 3, maxLength: 6 })
  .map(parts => parts.join(''));

describe('what a report says of the page', () => {
  it('is nothing, whatever the page puts into texts, addresses, data, classes, ids and names', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.array(secret, { minLength: 5, maxLength: 9 }),
        (page, secrets) => {
          const { document, url } = fill(page, secrets);
          const text = report(document, url, page.site);
          expect(text).not.toMatch(/zq|xj|qk|vz|wq|jx/i);
          expect(text).toContain(`adapter ${page.site}`);
        },
      ),
      { numRuns: 20, endOnFailure: true },
    );
  });

  it('is no user, tag or topic that a page writes into classes only', () => {
    const row = '<li class="paper user-wilhelmina tag-beekeeping"><a href="/abs/2601.00001">One</a></li>';
    const text = report(parsePage(`<ul>${row.repeat(9)}</ul>`, arxivListUrl), arxivListUrl, 'arxiv');
    expect(text).toContain('li.paper');
    expect(text).not.toMatch(/wilhelmina|beekeeping/);
  });

  it.each(fixtures)('is no title, name or identifier: $site/$name', ({ site, url, html, expected }) => {
    const text = report(parsePage(html, url), url, site);
    for (const { title, creators = [], identifiers = [] } of expected?.entries ?? []) {
      if (title) expect(text).not.toContain(title);
      for (const creator of creators)
        if ('family' in creator) expect(text).not.toMatch(new RegExp(`\\b${escaped(creator.family)}\\b`));
      for (const identifier of identifiers) expect(text).not.toContain(identifier.replace(/^.*?:/, ''));
    }
  });
});

describe('what a report says of the structure', () => {
  const broken = parsePage(arxivList(demoPapers).replaceAll('list-title', 'headline'), arxivListUrl);

  it('is which selectors find nothing', () => {
    const text = report(broken, arxivListUrl, 'arxiv');
    expect(text).toContain('Offprint 1.2.3, adapter arxiv');
    expect(text).toMatch(/row: dl dt – 12$/m);
    expect(text).toContain('anchor: .list-title – 0 of 12 rows, 0 on the page');
    expect(text).toContain('creators: .list-authors a – 12 of 12 rows');
  });

  it('is the class that took the place of the one that is gone, once for rows alike', () => {
    const text = report(broken, arxivListUrl, 'arxiv', detectSafely(broken, arxivListUrl));
    expect(text).toContain('div.headline');
    expect(text).toMatch(/\[href: arxiv\]/);
  });

  it('is the page itself where nobody found a paper, in bounds', () => {
    const rows = '<div class="result"><p class="result-title"><b>One</b> of many</p></div>'.repeat(400);
    const text = report(parsePage(rows, arxivListUrl), arxivListUrl, 'arxiv');
    expect(text).toContain('Page\nbody');
    expect(text).toContain('div.result × ');
    expect(text.length).toBeLessThan(20_000);
  });

  it('is left out where the page cannot be looked at, and the report says so', () => {
    const document = parsePage('<p>One</p>', arxivListUrl);
    document.querySelectorAll = () => {
      throw new Error('One');
    };
    const text = report(document, arxivListUrl, 'arxiv');
    expect(text).toContain('could not be described');
    expect(text).not.toContain('One');
  });
});

/** The page with secrets in the place of everything it says, and names made of them besides those it has. */
function fill({ html, url }: Fixture, secrets: string[]): { document: Document; url: string } {
  const address = new URL(url);
  address.searchParams.set('searched', secrets[0] ?? '');
  const document = parsePage(html, url);
  let turn = 0;
  document.body.insertAdjacentHTML('beforeend', `<p>${secrets.join(' ')}</p>`);
  const next = () => secrets[turn++ % secrets.length] ?? '';
  const walker = document.createTreeWalker(document.body, 1 | 4);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node.nodeType === 3 && node.nodeValue?.trim()) {
      node.nodeValue = node.nodeValue.replace(/\p{L}+/gu, next);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      for (const { name } of element.attributes) {
        if (/^(?:title|alt|content|value|data-(?!t)|aria-label)/.test(name))
          element.setAttribute(name, next());
      }
      const href = element.getAttribute('href');
      if (href) element.setAttribute('href', `${href}${href.includes('?') ? '&' : '?'}by=${next()}`);
      if (turn % 3 === 0) element.classList.add(`user-${next()}`, `tag-${next()}-2`);
      if (turn % 5 === 0) element.id = `paper-${next()}`;
      if (turn % 7 === 0) element.setAttribute(`data-${next()}`, next());
    }
  }
  return { document, url: address.href };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
