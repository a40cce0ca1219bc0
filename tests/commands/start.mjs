import { parseArgs } from 'node:util';
import { provideChromium } from '../browser/provide-chromium.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { run } from './run-steps.mjs';

/**
 * `npm start`: a real browser with Offprint on a demo listing, or, without a display, a tour that leaves pictures and
 * an exported list in `demo-output/`. `npm start -- PAGE.html --url URL` opens a saved page as if it were at URL.
 */

try {
  const { values, positionals } = parseArgs({ options: { url: { type: 'string' } }, allowPositionals: true });
  const [page] = positionals;
  if (positionals.length > 1 || (page === undefined) !== (values.url === undefined)) {
    throw new Error('Usage: npm start, or npm start -- PAGE.html --url https://example.org/where/it/was');
  }
  ensureInstalled(console.log);
  const chromium = await provideChromium(console.log);
  if (!run('wxt build')) throw new Error('The build failed (its reason is above).');
  const command = page
    ? `tsx tests/commands/show-page.ts ${quote(page)} ${quote(values.url ?? '')}`
    : `tsx tests/commands/${hasDisplay() ? 'open-demo' : 'tour'}.ts`;
  const env = { CHROMIUM_PATH: chromium, OFFPRINT_VISIBLE: hasDisplay() ? '1' : '' };
  if (!run(command, env)) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Whether a window can be seen: always on macOS and Windows, on others where a display server is named. */
function hasDisplay() {
  if (process.env.CI) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** @param {string} argument of a shell's command line */
function quote(argument) {
  return process.platform === 'win32'
    ? `"${argument.replaceAll('"', '')}"`
    : `'${argument.replaceAll("'", `'\\''`)}'`;
}
