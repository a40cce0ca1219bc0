import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

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
