import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './ensure-installed.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * One step of a gate.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string} command a command line; the project's own tools are on its path
 * @property {string} again what to run to see only this step again
 * @property {Record<string, string>} [env]
 * @property {() => Counts} [counts] what it counted, read after it ran; without it a step is one check
 */

/**
 * Runs steps one after the other and stops at the first that fails: its output is the last thing to be read.
 * What a failed step did not count is one failure.
 *
 * @param {Step[]} steps
 * @returns {Counts}
 */
export function runSteps(steps) {
  const total = { passed: 0, failed: 0 };
  for (const step of steps) {
    console.log(`\n▶ ${step.name}`);
    const start = performance.now();
    const succeeded = run(step.command, step.env);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const { passed, failed } = counted(step, succeeded);
    total.passed += passed;
    total.failed += failed;
    console.log(`${succeeded ? '✔' : '✘'} ${step.name}: ${passed} passed, ${failed} failed (${seconds} s)`);
    if (!succeeded) {
      console.log(`\nStopped: ${step.name} failed. To run it alone: ${step.again}`);
      break;
    }
  }
  return total;
}

/**
 * @param {Step} step
 * @param {boolean} succeeded
 * @returns {Counts}
 */
function counted(step, succeeded) {
  const counts = step.counts ? readCounts(step.counts) : { passed: Number(succeeded), failed: 0 };
  return { passed: counts.passed, failed: succeeded ? counts.failed : Math.max(1, counts.failed) };
}

/** @param {() => Counts} counts throws when the step ended before it wrote its report */
function readCounts(counts) {
  try {
    return counts();
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/**
 * @param {string} command a command line; the project's own tools are on its path
 * @param {Record<string, string>} [env]
 * @returns {boolean} whether it succeeded
 */
export function run(command, env) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const { status } = spawnSync(command, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env, PATH: path },
    shell: true,
  });
  return status === 0;
}
