import { describe, expect, it } from 'vitest';
import { sites } from '@/lib/sites/index';
import { matchesPattern } from '@/lib/sites/match-pattern';

describe('a match pattern', () => {
  it.each([
    ['*://example.org/*', 'http://example.org/a?b=c', true],
    ['*://example.org/*', 'ftp://example.org/', false],
    ['https://example.org/*', 'http://example.org/', false],
    ['*://example.org/*', 'https://www.example.org/', false],
    ['*://example.org/*', 'https://example.org.evil.test/', false],
    ['*://example.org/*', 'https://evil.test/example.org/', false],
    ['*://*.example.org/*', 'https://example.org/', true],
    ['*://*.example.org/*', 'https://a.b.example.org/', true],
    ['*://*.example.org/*', 'https://notexample.org/', false],
    ['*://example.org/papers/*', 'https://example.org/papers/x', true],
    ['*://example.org/papers/*', 'https://example.org/papers', false],
    ['*://example.org/papers?q=*', 'https://example.org/papers?q=x', true],
    ['*://example.org/*.html', 'https://example.org/a/b.html#c', true],
    ['*://example.org/a*a', 'https://example.org/a', false],
    ['*://example.org/a*b*c', 'https://example.org/axbyc', true],
    ['*://example.org/a*b*c', 'https://example.org/acb', false],
    ['*://example.org/a.c*', 'https://example.org/abc', false],
    ['*://*/*', 'https://anything.test/', true],
  ])('%s on %s: %s', (pattern, url, expected) =>
    expect(matchesPattern(pattern, new URL(url))).toBe(expected),
  );

  it.each(['example.org', 'ftp://example.org/*', 'https://example.org', 'https://ex*.org/*', 'https:///*'])(
    '%s is none: an error of the site that has it',
    pattern =>
      expect(() => matchesPattern(pattern, new URL('https://example.org/'))).toThrow(`not "${pattern}"`),
  );

  it('of every site is one', () => {
    for (const pattern of sites.flatMap(site => site.matches)) {
      expect(() => matchesPattern(pattern, new URL('https://example.org/'))).not.toThrow();
    }
  });
});
