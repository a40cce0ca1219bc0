import { expect, it } from 'vitest';
import { importsOf } from './imports-of';
import { listRepository, readSources } from './source-file';

it('declares every schema with the zod that never evaluates code', () => {
  const shipped = listRepository().filter(path => /^(?:lib|components|entrypoints)\/.*\.tsx?$/u.test(path));
  const direct = readSources(shipped).filter(file =>
    importsOf(file).some(({ target, typeOnly }) => /^zod(?:\/|$)/u.test(target) && !typeOnly),
  );
  expect(direct.map(({ path }) => path)).toEqual(['lib/model/jitless-zod.ts']);
});
