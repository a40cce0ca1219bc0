import { expect, it, vi } from 'vitest';
import { endlessPatterns } from './endless-patterns';
import { type FoundPattern, patternsOf } from './patterns-of';
import { listRepository, readSources } from './source-file';

const shipped = /^(?:lib|entrypoints|components)\/.*\.tsx?$/;

/** The patterns that modules put together from parts when they are loaded, with where each of them is made. */
async function builtPatterns(): Promise<FoundPattern[]> {
  const modules = import.meta.glob('/lib/{detect,dom,formats,model,search,sites}/**/*.ts');
  const built: FoundPattern[] = [];
  const note = (pattern: RegExp) => {
    const where = new Error().stack?.split('\n').find(line => /\/lib\/\w+\//.test(line));
    if (where) built.push({ where: where.replace(/^.*(?=\/lib\/)/, ''), pattern });
    return pattern;
  };
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct: (target, given) => note(Reflect.construct(target, given) as RegExp),
      apply: (target, self, given) => note(Reflect.apply(target, self, given) as RegExp),
    }),
  );
  try {
    for (const load of Object.values(modules)) await load();
  } finally {
    vi.unstubAllGlobals();
  }
  return built;
}

it('has no pattern that never ends on a page that repeats itself', async () => {
  const written = readSources(listRepository().filter(path => shipped.test(path))).flatMap(patternsOf);
  const built = await builtPatterns();
  expect(written.length).toBeGreaterThan(500);
  expect(built.length).toBeGreaterThan(20);
  expect(endlessPatterns([...written, ...built])).toEqual([]);
});

it.each([
  /^(?:[A-Z][a-z]*[a-z]+,? ?)+$/,
  /In: (?:[A-Z][a-z]*[a-z]+,? ?)+\d/,
  /^(?:[A-Z][a-z]+(?:-[A-Z]?[a-z]+)*-?)+$/,
])('finds that %s never ends', pattern => {
  expect(endlessPatterns([{ where: 'planted', pattern }], 500)).toEqual([
    expect.stringContaining(`planted ${pattern} does not end on "`),
  ]);
});
