import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface SeedPaper {
  title: string;
  abstract: string;
}

/** The real papers of ../shared, which is not part of the project; none where it is not there. */
export async function loadSeedPapers(): Promise<SeedPaper[]> {
  const file = resolve('../shared/search-bench/papers.mjs');
  if (!existsSync(file)) return [];
  const { loadSeeds } = (await import(pathToFileURL(file).href)) as { loadSeeds: () => SeedPaper[] };
  return loadSeeds();
}
