import { expect, it, vi } from 'vitest';
import { endlessPatterns } from './endless-patterns';
import { type FoundPattern, patternsOf } from './patterns-of';
import { listRepository, readSources } from './source-file';

const shipped = /^(?:lib|entrypoints|components)\/.*\.tsx?$/;

/** The patterns that modules put together from parts when they are loaded. */
async function builtPatterns(): Promise<FoundPattern[]> {
  const modules = import.meta.glob('/lib/{detect,dom,formats,model,search,sites}/**/*.ts');
  const built: FoundPattern[] = [];
  let where = '';
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct(target, given) {
        const pattern = Reflect.construct(target, given) as RegExp;
        built.push({ where, pattern });
        return pattern;
      },
    }),
  );
  for (const [path, load] of Object.entries(modules)) {
    where = `loading ${path}`;
    await load();
  }
  vi.unstubAllGlobals();
  return built;
}

it('has no pattern that never ends on a page that repeats itself', async () => {
  const written = readSources(listRepository().filter(path => shipped.test(path))).flatMap(patternsOf);
  const built = await builtPatterns();
  expect(written.length).toBeGreaterThan(500);
  expect(built.some(({ pattern }) => pattern.source.includes('(?:jan|feb|mar'))).toBe(true);
  expect(endlessPatterns([...written, ...built])).toEqual([]);
});

it('finds a pattern that never ends', () => {
  const pattern = /^(?:[A-Z][a-z]*[a-z]+,? ?)+$/;
  expect(endlessPatterns([{ where: 'planted', pattern }], 500)).toEqual([
    expect.stringContaining('planted /^(?:[A-Z][a-z]*[a-z]+,? ?)+$/ does not end on "'),
  ]);
});
