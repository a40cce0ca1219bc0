import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';

/** @typedef {{ what: string, command: string, args: string[] }} Step */

/** @type {Step} */
const download = {
  what: "Playwright's download",
  command: process.platform === 'win32' ? 'npx.cmd' : 'npx',
  args: ['playwright', 'install', 'chromium'],
};

/** @type {Step[]} */
const debian = [
  { what: 'the package lists', command: 'apt-get', args: ['update', '-qq'] },
  {
    what: "Debian's chromium",
    command: 'apt-get',
    args: ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  },
];

/**
 * Finds a Chromium, or gets one: Playwright's download first, then, as root on Debian, its package.
 *
 * @param {(line: string) => void} say where to report what takes long
 * @returns {Promise<string>} the path of the executable
 * @throws {Error} with one sentence that says what to do, when there is none and none could be had
 */
export async function provideChromium(say) {
  const found = await findChromium();
  if (found) return found;

  const attempts = isRootOnDebian() ? [[download], debian] : [[download]];
  for (const steps of attempts) {
    if (steps.every(step => run(step, say))) {
      const provided = await findChromium();
      if (provided) return provided;
    }
  }
  throw new Error(
    'No Chromium was found and none could be downloaded: install Chromium and set CHROMIUM_PATH to its executable.',
  );
}

/**
 * @param {Step} step
 * @param {(line: string) => void} say
 */
function run({ what, command, args }, say) {
  say(`No Chromium yet: trying ${what}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'ignore', env }).status === 0;
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}
