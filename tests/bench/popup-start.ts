import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { Offprint } from '@/tests/browser/launch-offprint';
import { type Figure, median } from './figures';

declare global {
  interface Window {
    firstRow: Promise<number>;
  }
}

/**
 * A copy of the built extension with one more page, `empty.html`: React, one row, nothing else. It is what the popup's
 * start is measured against.
 *
 * @returns the copy's folder, and how to remove it
 */
export async function copyWithEmptyPopup(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'offprint-bench-'));
  await cp('.output/chrome-mv3', folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: resolve('tests/bench/empty-popup.ts'), formats: ['es'], fileName: () => 'empty.js' },
    },
  });
  await writeFile(
    join(folder, 'empty.html'),
    '<!doctype html><meta charset="utf-8"><div id="screen"></div><script type="module" src="/empty.js"></script>',
  );
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** From the start of the document to the first painted rows, turn by turn with the empty popup. */
export async function popupStart(offprint: Offprint, runs: number): Promise<Figure> {
  const page = await offprint.context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
  await page.addInitScript(timeFirstRow);
  const times = { popup: [] as number[], empty: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    for (const name of ['popup', 'empty'] as const)
      times[name].push(await timeStart(page, offprint.url(`${name}.html`)));
  }
  await page.close();
  const ours = median(times.popup);
  const empty = median(times.empty);
  return {
    what: 'popup: document start to first rows',
    measured: `${(ours / empty).toFixed(2)} × (${ours.toFixed(0)} ms)`,
    budget: '≤ 1.5 × an empty React popup',
    peer: `empty React popup ${empty.toFixed(0)} ms`,
    within: ours <= 1.5 * empty,
  };
}

async function timeStart(page: Page, url: string): Promise<number> {
  await page.goto(url);
  return page.evaluate(() => window.firstRow);
}

/** Runs before the page's own scripts. */
function timeFirstRow(): void {
  window.firstRow = new Promise(resolve => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[role="row"]')) return;
      observer.disconnect();
      // A task after the next frame's callbacks: the frame is painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined);
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}
