import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['firefox', 'firefox-esr', 'firefox-developer-edition'];
const macPath = '/Applications/Firefox.app/Contents/MacOS/firefox';

/**
 * Finds an installed Firefox: the one `FIREFOX_PATH` names, or one on the path.
 *
 * @returns {string | undefined} the path of the executable; absent where none is installed
 */
export function findFirefox() {
  if (process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap(name => folders.map(folder => join(folder, name)));
  return [...candidates, macPath].find(isExecutable);
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
