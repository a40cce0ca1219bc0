import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkFloors } from '../corpus/check-floors.mjs';
import { root } from './ensure-installed.mjs';
import { run } from './run-steps.mjs';

/**
 * Runs the detection that ships over a corpus of saved pages, scores it with the corpus's own script and holds the
 * result against `tests/corpus/floors.json`: `node tests/commands/corpus-gate.mjs CORPUS`, after `npm test`, which
 * installs and builds. The last line is `N passed, N failed`.
 */

const corpus = resolve(process.argv[2] ?? '../shared/corpus');
const folder = mkdtempSync(join(tmpdir(), 'offprint-corpus-'));
const total = { passed: 0, failed: 0 };
try {
  const { score, pages } = runAndScore('with-sites', '');
  const { score: generic } = runAndScore('generic-only', '--generic-only');

  const floors = readJson(join(root, 'tests', 'corpus', 'floors.json'));
  console.log('');
  for (const { name, problem } of checkFloors(floors, score, pages, generic.summary)) {
    console.log(problem ? `✘ ${name}: ${problem}` : `✔ ${name}`);
    total[problem ? 'failed' : 'passed'] += 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed += 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * @param {string} name of the files
 * @param {string} flags of the corpus run
 */
function runAndScore(name, flags) {
  const extracted = join(folder, `${name}.json`);
  const scored = join(folder, `${name}-score.json`);
  if (!run(`npm run --silent corpus -- "${corpus}" --out "${extracted}" ${flags}`)) {
    throw new Error('The corpus run failed (its reason is above).');
  }
  const scorer = spawnSync(
    process.execPath,
    [join(corpus, 'score.mjs'), extracted, corpus, '--json', scored],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (scorer.status !== 0) throw new Error('The scoring failed (its reason is above).');
  return { score: readJson(scored), pages: readJson(extracted).pages };
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
