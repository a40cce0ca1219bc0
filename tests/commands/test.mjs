import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from '../browser/find-firefox.mjs';
import { provideChromium } from '../browser/provide-chromium.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { runSteps } from './run-steps.mjs';

/** `npm test`: the one gate. Its last line is `N passed, N failed`; it fails when anything did. */

const reports = mkdtempSync(join(tmpdir(), 'offprint-reports-'));
let total = { passed: 0, failed: 1 };
try {
  ensureInstalled(console.log);
  const chromium = await provideChromium(console.log);
  console.log(`Chromium: ${chromium}`);
  total = runSteps(steps(chromium, findFirefox()));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
} finally {
  rmSync(reports, { recursive: true, force: true });
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * @param {string} chromium path of the executable
 * @param {string | undefined} firefox path of the executable, where one is installed
 * @returns {import('./run-steps.mjs').Step[]}
 */
function steps(chromium, firefox) {
  const unitReport = join(reports, 'unit.json');
  return [
    { name: 'format and lint', command: 'biome check --error-on-warnings .', again: 'npm run test:lint' },
    { name: 'prepare', command: 'wxt prepare', again: 'npx wxt prepare' },
    { name: 'types', command: 'tsc --noEmit', again: 'npm run test:types' },
    {
      name: 'unit tests',
      command: `vitest run --reporter=default --reporter=json --outputFile.json="${unitReport}"`,
      again: 'npm run test:unit',
      counts: () => vitestCounts(unitReport),
    },
    { name: 'build', command: 'wxt build', again: 'npm run build' },
    endToEnd('end-to-end in Chromium', 'chromium', { CHROMIUM_PATH: chromium }),
    ...(firefox
      ? [
          {
            name: 'build for Firefox',
            command: 'wxt build --browser firefox --mv3',
            again: 'npm run build:firefox',
          },
          endToEnd('end-to-end in Firefox', 'firefox', { FIREFOX_PATH: firefox }),
        ]
      : []),
  ];
}

/**
 * @param {string} name
 * @param {string} project of playwright.config.ts
 * @param {Record<string, string>} env
 * @returns {import('./run-steps.mjs').Step}
 */
function endToEnd(name, project, env) {
  const report = join(reports, `${project}.json`);
  return {
    name,
    command: `playwright test --project=${project} --reporter=list,json`,
    again: `npx playwright test --project=${project}`,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    counts: () => playwrightCounts(report),
  };
}

/** @param {string} report */
function vitestCounts(report) {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}

/** @param {string} report */
function playwrightCounts(report) {
  const { stats } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
