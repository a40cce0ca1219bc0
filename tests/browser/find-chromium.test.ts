import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { findChromium } from './find-chromium.mjs';

const folder = mkdtempSync(join(tmpdir(), 'offprint-find-'));

afterEach(() => {
  vi.unstubAllEnvs();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Makes a program that only tells its version. */
function program(name: string, version: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho "${version}"\n`);
  chmodSync(path, 0o755);
  return path;
}

it('takes the Chromium that CHROMIUM_PATH names', async () => {
  const path = program('browser', 'Chromium 156.0');
  vi.stubEnv('CHROMIUM_PATH', path);
  expect(await findChromium()).toBe(path);
});

it.each([
  ['a file that is not there', () => join(folder, 'none'), 'no executable file'],
  ['branded Chrome', () => program('chrome', 'Google Chrome 141.0'), 'does not load extensions'],
  ['a program without a version', () => program('other', ''), 'does not tell its version'],
])('says what is wrong with %s', async (_what, path, problem) => {
  vi.stubEnv('CHROMIUM_PATH', path());
  await expect(findChromium()).rejects.toThrow(problem);
});

it('passes over an installed script that is no browser', async () => {
  const path = program('chromium', 'Install it with snap');
  vi.stubEnv('CHROMIUM_PATH', '');
  vi.stubEnv('PATH', folder);
  expect(await findChromium()).not.toBe(path);
});
