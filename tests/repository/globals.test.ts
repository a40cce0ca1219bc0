import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'offprint-lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lints files in a folder that has the project's rules and nothing else. */
function lint(files: Record<string, string>): string {
  for (const name of ['biome.json', '.gitignore']) copyFileSync(name, join(folder, name));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { stderr } = spawnSync(resolve('node_modules/.bin/biome'), ['lint', '--colors=off', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return stderr;
}

it('keeps the globals of the page and the browser out of what reads pages', () => {
  const planted = 'export const read = () => [document, location, browser];\n';
  const problems = lint({
    'lib/sites/planted.ts': planted,
    'lib/detect/planted.ts': planted,
    'lib/dom/given.ts': 'export const rows = (document: Document) => document.links;\n',
    'components/allowed.ts': planted,
  });
  for (const path of ['lib/sites/planted.ts', 'lib/detect/planted.ts']) {
    for (const column of [28, 38, 48]) {
      expect(problems).toContain(`${path}:1:${column} lint/style/noRestrictedGlobals`);
    }
  }
  expect(problems).not.toContain('given.ts');
  expect(problems).not.toContain('allowed.ts');
});
