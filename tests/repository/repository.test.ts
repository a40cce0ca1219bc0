import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sites } from '@/lib/sites/index';
import { checkFloors } from './floors';
import { checkLengths, checkLockfile, checkMachineTraces, checkNames, checkTopLevel } from './house-rules';
import { listRepository, readSources } from './source-file';

const paths = listRepository();
const sources = readSources(paths);

it('imports only downwards', () => {
  expect(checkFloors(sources)).toEqual([]);
});

it('keeps the top folder as it is', () => {
  expect(checkTopLevel(paths)).toEqual([]);
});

it('names files after what they are about', () => {
  expect(checkNames(paths)).toEqual([]);
});

it('keeps files short enough to be about one thing', () => {
  expect(checkLengths(sources)).toEqual([]);
});

it('holds no path of a machine and no registry', () => {
  expect(checkMachineTraces(sources)).toEqual([]);
});

it('has a lockfile that installs everywhere', () => {
  expect(checkLockfile(readFileSync('package-lock.json', 'utf8'))).toEqual([]);
});

it('lists every site in the README', () => {
  const cells = readFileSync('README.md', 'utf8').split(/\s*\|\s*/u);
  expect(sites.map(({ name }) => name).filter(name => !cells.includes(name))).toEqual([]);
});

it('names every folder of lib in the README', () => {
  const tree = readFileSync('README.md', 'utf8');
  const folders = new Set(paths.flatMap(path => /^lib\/[^/]+\//u.exec(path) ?? []));
  expect([...folders].filter(folder => !tree.includes(`\n${folder} `))).toEqual([]);
});
