import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { importsOf } from '@/tests/repository/imports-of';

/** What the build made: its size, what is in it and what it may do. */

const built = '.output/chrome-mv3';

test('the manifest asks for what the design names and nothing more', () => {
  const manifest = JSON.parse(read('manifest.json'));
  expect(manifest.permissions.toSorted()).toEqual([
    'activeTab',
    'alarms',
    'contextMenus',
    'downloads',
    'offscreen',
    'scripting',
    'storage',
    'unlimitedStorage',
  ]);
  expect(manifest.optional_permissions).toBeUndefined();
  expect(manifest.optional_host_permissions, 'asked for one host at a time').toEqual(['*://*/*']);
  for (const pattern of manifest.host_permissions ?? []) {
    expect(pattern, 'a named host').toMatch(/^(?:https?|\*):\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\//u);
  }
});

test('extension pages may load and reach only themselves', () => {
  const policy: string = JSON.parse(read('manifest.json')).content_security_policy.extension_pages;
  const directives = new Map(policy.split(';').map(part => splitDirective(part.trim())));
  expect(directives.get('default-src')).toBe("'none'");
  expect(directives.get('connect-src')).toBe("'self'");
  expect(directives.get('script-src')).toBe("'self'");
  for (const sources of directives.values()) expect(sources).not.toMatch(/https?:|\*|'unsafe-eval'/u);
});

test('the content script is at most 20 kB and brings neither zod, Dexie nor React', () => {
  const path = 'content-scripts/listing.js';
  expect(sizeOf([path])).toBeLessThanOrEqual(20_000);
  expect(librariesIn([path])).toEqual([]);
});

test('the card is at most 30 kB and brings neither zod, Dexie nor React', () => {
  const path = 'card.js';
  expect(sizeOf([path])).toBeLessThanOrEqual(30_000);
  expect(librariesIn([path])).toEqual([]);
});

test('the popup loads at most 125 kB before its first paint, and no zod', () => {
  const files = loadedBy('popup.html');
  expect(sizeOf(files)).toBeLessThanOrEqual(125_000);
  expect(librariesIn(files)).not.toContain('zod');
});

test('the load event of the popup’s page waits for no module', () => {
  const html = read('popup.html');
  expect(html).not.toContain('type="module"');
  expect(html.match(/<script[^>]*>/gu)).toEqual(['<script async src="/start.js">']);
  expect(html).toMatch(/<link rel="modulepreload" data-start [^>]*href="\/chunks\/popup-[^"]+\.js">/u);
});

function read(path: string): string {
  return readFileSync(join(built, path), 'utf8');
}

/** Bytes of the files, each compressed by itself as a store's package and a server would. */
function sizeOf(files: string[]): number {
  return files.reduce((sum, path) => sum + gzipSync(read(path)).length, 0);
}

/** Scripts and styles that a page names, and every chunk these import at once: what stands before the first paint. */
function loadedBy(page: string): string[] {
  const html = read(page);
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/gu)].map(([, path = '']) => path);
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    if (!path.endsWith('.js')) return;
    for (const { target, lazy } of importsOf({ path, text: read(path) })) {
      if (!lazy) visit(`${target}.js`);
    }
  };
  for (const path of named) visit(path.startsWith('.') ? join(dirname(page), path) : path);
  return [...found];
}

/** Libraries by names that survive minification, because they are properties or texts. */
const traces = {
  zod: /\b_zod\b|ZodError/u,
  dexie: /DexieError|"Dexie/u,
  react: /react\.(?:element|transitional)/u,
};

function librariesIn(files: string[]): string[] {
  const text = files.map(read).join('\n');
  return Object.entries(traces)
    .filter(([, trace]) => trace.test(text))
    .map(([library]) => library);
}

function splitDirective(part: string): [string, string] {
  const [name = '', ...sources] = part.split(/\s+/u);
  return [name, sources.join(' ')];
}
