import { expect, it } from 'vitest';
import { checkLengths, checkLockfile, checkMachineTraces, checkNames, checkTopLevel } from './house-rules';

it('refuses a new entry in the top folder', () => {
  expect(checkTopLevel(['lib/model/paper.ts', 'src/index.ts', 'README.md', 'notes.txt'])).toEqual([
    'src is not of the house',
    'notes.txt is not of the house',
  ]);
});

it('refuses names that say nothing, of files and of folders', () => {
  expect(
    checkNames(['lib/model/paper.ts', 'lib/utils/text.ts', 'tests/helpers.ts', 'lib/model/types.ts']),
  ).toHaveLength(3);
});

it('refuses names that are not kebab-case in what ships', () => {
  expect(
    checkNames(['components/PaperRow.tsx', 'components/paper-row.tsx', 'entrypoints/in-page/index.ts']),
  ).toEqual(['components/PaperRow.tsx: "PaperRow" is not kebab-case']);
});

it('refuses a file of more than 300 lines in what ships', () => {
  const lines = (count: number) => `${'x\n'.repeat(count)}`;
  expect(checkLengths([{ path: 'lib/model/paper.ts', text: lines(300) }])).toEqual([]);
  expect(checkLengths([{ path: 'lib/model/paper.ts', text: lines(301) }])).toHaveLength(1);
  expect(checkLengths([{ path: 'tests/e2e/story.spec.ts', text: lines(301) }])).toEqual([]);
});

it('refuses paths of one machine and addresses of a registry', () => {
  const check = (text: string) => checkMachineTraces([{ path: 'README.md', text }]);
  const path = ['', 'home', 'ada'].join('/');
  expect(check(`see ${path}/notes`)).toEqual([`README.md:1 holds "${path}"`]);
  expect(check(`a\nfrom https://registry.${'npmjs'}.org/dexie`)).toHaveLength(1);
  expect(check(`https://example.org${path}/notes and ../shared/corpus`)).toEqual([]);
});

it('refuses a lockfile with download addresses or without some platform', () => {
  const lockfile = (packages: object) => JSON.stringify({ packages });
  expect(
    checkLockfile(
      lockfile({
        'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0', 'a-mac': '1.0.0' } },
        'node_modules/a-linux': {},
        'node_modules/a/node_modules/a-mac': {},
      }),
    ),
  ).toEqual([]);
  expect(
    checkLockfile(lockfile({ 'node_modules/a': { optionalDependencies: { 'a-mac': '1.0.0' } } })),
  ).toHaveLength(1);
  expect(
    checkLockfile(lockfile({ 'node_modules/a': { resolved: 'https://example.org/a.tgz' } })),
  ).toHaveLength(1);
});
