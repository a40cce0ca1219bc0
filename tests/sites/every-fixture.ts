import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '@/lib/model/entry';

/** What a site should read from a fixture. */
export interface Expectation {
  kind: 'listing' | 'paper' | 'none';
  entries: Entry[];
  /** How many rows each entry has, where one has several. */
  rows?: number[];
  /** The codes of the rows that are no entries. */
  skipped?: string[];
}

/** A page of invented papers in a site's real markup, `tests/sites/<site>/<case>/`. */
export interface Fixture {
  site: string;
  name: string;
  url: string;
  html: string;
  /** Undefined where nobody wrote down what it holds. */
  expected: Expectation | undefined;
}

const folder = import.meta.dirname;

/**
 * Every fixture there is: a `page.html` whose first line is a comment with its address, and the `expected.json` beside
 * it; or a `page.ts` that makes both and exports them as `html` and `expected`.
 */
export async function readFixtures(): Promise<Fixture[]> {
  const cases = readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(({ name: site }) => readdirSync(join(folder, site)).map(name => ({ site, name })));
  return Promise.all(cases.map(({ site, name }) => readFixture(site, name)));
}

async function readFixture(site: string, name: string): Promise<Fixture> {
  const path = join(folder, site, name);
  const made: { html: string; expected: Expectation } | undefined = existsSync(join(path, 'page.ts'))
    ? await import(/* @vite-ignore */ join(path, 'page.ts'))
    : undefined;
  const html = made?.html ?? readFileSync(join(path, 'page.html'), 'utf8');
  const url = /^<!-- (https?:\/\/\S+) -->/.exec(html)?.[1];
  if (!url) throw new Error(`${path}: the first line of the page must be its address: "<!-- https://… -->".`);
  const file = join(path, 'expected.json');
  const expected = made?.expected ?? (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
  return { site, name, url, html, expected };
}
