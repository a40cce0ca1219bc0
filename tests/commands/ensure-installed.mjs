import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. Written for a bare clone: nothing in this file may need an installed package. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Installs the dependencies when they are missing or are not those of the lockfile, and has WXT write the TypeScript
 * configuration that ours extends where there is none yet: nothing here is read without it.
 *
 * @param {(line: string) => void} say where to report what takes long
 * @throws {Error} when npm cannot install them or WXT cannot write it
 */
export function ensureInstalled(say) {
  if (!isInstalled()) {
    say('Installing dependencies (npm ci)');
    if (!succeeds('npm ci --include=dev --no-audit --no-fund --loglevel=error'))
      throw new Error('npm ci failed (its reason is above). Check the network, then try again.');
  }
  if (!existsSync(join(root, '.wxt', 'tsconfig.json')) && !succeeds('npx wxt prepare'))
    throw new Error(
      'wxt prepare failed (its reason is above): .wxt/tsconfig.json is missing. Run npx wxt prepare.',
    );
}

/** @param {string} command a command line; what it prints as errors is shown */
function succeeds(command) {
  return spawnSync(command, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: true }).status === 0;
}

/**
 * Compares versions, not dates: a switch of branches touches the lockfile and changes nothing.
 * npm writes the second lockfile when an installation is complete.
 */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf(join('node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

/**
 * @param {string} lockfile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockfile) {
  const path = join(root, lockfile);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}
