import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, root } from './ensure-installed.mjs';

/**
 * `npm run corpus | search-eval | bench`: the command of that name in this folder, with the arguments that follow, also
 * from a bare clone. Exits as the command does.
 */

const [name, ...args] = process.argv.slice(2);
try {
  ensureInstalled(console.log);
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'tests', 'commands', `${name}.ts`), ...args],
    { cwd: root, stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
