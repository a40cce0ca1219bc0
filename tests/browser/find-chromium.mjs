import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which distributions install Chromium, and where macOS keeps it. */
const names = ['chromium', 'chromium-browser'];
const macPath = '/Applications/Chromium.app/Contents/MacOS/Chromium';

/**
 * Finds a Chromium that loads unpacked extensions: the one `CHROMIUM_PATH` names, Playwright's own, an installed one.
 *
 * Branded Chrome is not looked for: from version 137 on it ignores `--load-extension`
 * (https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY).
 *
 * @returns {Promise<string | undefined>} the path of the executable
 * @throws {Error} when `CHROMIUM_PATH` is set to something that cannot be used
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return checkNamed(named);
  const candidates = [await playwrightsOwn(), ...installed(), macPath];
  return candidates.find(path => path !== undefined && isExecutable(path) && isChromium(version(path)));
}

/** @param {string} path */
function checkNamed(path) {
  if (!isExecutable(path)) {
    throw new Error(`CHROMIUM_PATH names no executable file (${path}). Correct it, or unset it.`);
  }
  const found = version(path);
  if (!isChromium(found)) {
    const what = found || 'a program that does not tell its version';
    throw new Error(
      `CHROMIUM_PATH names ${what} (${path}), which does not load extensions from the command line. Name a Chromium, or unset it.`,
    );
  }
  return path;
}

/** @returns {Promise<string | undefined>} */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  try {
    return chromium.executablePath();
  } catch {
    // Playwright has no browser for this platform.
    return undefined;
  }
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap(name => folders.map(folder => join(folder, name)));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Asks the program itself: Ubuntu's `chromium-browser`, for one, may be a script that only says to install a snap.
 *
 * @param {string} path
 */
function version(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 ? stdout.trim() : '';
}

/** @param {string} text what `--version` printed */
function isChromium(text) {
  return /^(?:Chromium|Google Chrome for Testing|HeadlessChrome) /u.test(text);
}
