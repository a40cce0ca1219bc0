import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserContext, chromium } from '@playwright/test';
import { provideChromium } from '../browser/provide-chromium.mjs';
import { servePages } from '../browser/serve-pages';
import { bundleDetection } from '../corpus/bundle-detection';
import type { ExtractedPage } from '../corpus/read-in-page';

/**
 * Runs the detection that ships over saved pages, each loaded in a real browser at the address that it came from, its
 * own scripts blocked:
 *
 *   npm run corpus -- DIR --out FILE [--generic-only] [--only PREFIX]
 *   npm run corpus -- PAGE.html … [--url URL] [--generic-only] [--explain]
 *
 * DIR holds `site/name.html` beside `site/name.truth.json`, whose `url` says where the page was; the file that is
 * written is what the corpus's scorer reads.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    url: { type: 'string' },
    only: { type: 'string', default: '' },
    'generic-only': { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
  },
});

interface SavedPage {
  file: string;
  path: string;
  url: string;
}

function pagesOf(path: string): SavedPage[] {
  const full = resolve(path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) {
    const url = options.url ?? truthUrl(full) ?? `https://saved.example/${basename(full)}`;
    return [{ file: `${basename(dirname(full))}/${basename(full)}`, path: full, url }];
  }
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.html') && name.startsWith(options.only))
    .sort()
    .flatMap(name => {
      const page = join(full, name);
      const url = truthUrl(page);
      return url ? [{ file: relative(full, page), path: page, url }] : [];
    });
}

function truthUrl(page: string): string | undefined {
  const truth = page.replace(/\.html$/, '.truth.json');
  return existsSync(truth) ? JSON.parse(readFileSync(truth, 'utf8')).url : undefined;
}

/**
 * A saved page as its server sent it: most sites say UTF-8 in a header, which a file does not keep. What is no UTF-8
 * goes as bytes, and its own `meta charset` counts.
 */
function readPage(path: string): string | Buffer {
  const bytes = readFileSync(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

async function extract(context: BrowserContext, script: string): Promise<ExtractedPage> {
  const page = context.pages()[0] ?? (await context.newPage());
  const call = `${script};offprintCorpus.readInPage(${JSON.stringify({
    scan: true,
    genericOnly: options['generic-only'],
    explain: isPrinted,
  })})`;
  return page.evaluate(call);
}

function print(page: ExtractedPage & { file: string }): void {
  console.log(`\n${page.file}: ${page.kind} (${page.site ?? 'no site'}), ${page.entries.length} entries`);
  for (const reason of page.reasons) console.log(`  ${reason}`);
  for (const { code, detail } of page.skipped) console.log(`  skipped ${code}: ${detail}`);
  for (const entry of page.entries) console.log(`  ${JSON.stringify(entry).slice(0, 600)}`);
}

const isPrinted = options.explain || !options.out;
const pages = positionals.flatMap(pagesOf);
if (pages.length === 0) {
  console.error(
    `npm run corpus -- DIR --out FILE: no saved page was found in ${positionals.join(', ') || 'no DIR'}.`,
  );
  process.exit(2);
}
const executablePath = await provideChromium(console.log);
const script = await bundleDetection();
const browser = await chromium.launch({ executablePath });
const results: (ExtractedPage & { file: string })[] = [];
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const web = await servePages(context);
  const tab = await context.newPage();
  for (const { file, path, url } of pages) {
    web.serve(url, readPage(path));
    await tab.goto(url, { waitUntil: 'domcontentloaded' });
    const page = { file, ...(await extract(context, script)) };
    results.push(page);
    if (isPrinted) print(page);
  }
} finally {
  await browser.close();
}
if (options.out) writeFileSync(options.out, JSON.stringify({ pages: results }, null, 1));
console.log(
  `\n${results.length} pages ${options['generic-only'] ? 'by the generic detector alone' : 'with the sites'}; detection took ${timesOf('cold', page => page.milliseconds)}; ${timesOf('read again', page => page.again)}`,
);

/** Median and worst of a time, and how many pages keep the budget: 10 ms for 50 entries, 100 ms for 2,000. */
function timesOf(when: string, time: (page: ExtractedPage) => number): string {
  const sorted = results.toSorted((some, other) => time(some) - time(other));
  const [middle, worst] = [sorted[sorted.length >> 1], sorted.at(-1)];
  const kept = results.filter(page => time(page) <= budget(page.entries.length)).length;
  return `${when} ${middle && time(middle).toFixed(1)} ms (median), ${worst && time(worst).toFixed(1)} ms (worst, ${worst?.file}), within the budget on ${kept}`;
}

function budget(entries: number): number {
  return 10 + (Math.max(0, entries - 50) * 90) / 1950;
}
