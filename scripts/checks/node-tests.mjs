import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

import { toolEnvironment } from '../process/tool-environment.mjs';
import { root } from '../workspace.mjs';
import { runTests } from './run-tests.mjs';

/**
 * Runs the tests of these scripts, with Node's own runner.
 * @param {import('./steps.mjs').Surroundings} surroundings
 */
export function runNodeTests({ filter = '', databaseUrl, signal }) {
  const files = readdirSync(join(root, 'scripts/test')).filter((name) => name.endsWith('.test.mjs') && name.includes(filter));
  return runTests({
    program: process.execPath,
    args: (results) => [
      '--test',
      // One for each processor, as in the other steps: left to itself, Node leaves one of them idle.
      `--test-concurrency=${availableParallelism()}`,
      '--test-reporter=tap',
      `--test-reporter-destination=${results}`,
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      ...files.map((name) => join('scripts/test', name)),
    ],
    environment: toolEnvironment({ FORCE_COLOR: '0', TEST_DATABASE_URL: databaseUrl, NODE_OPTIONS: '' }),
    cwd: root,
    signal,
    read: (results) => ({ passed: count(results, 'pass'), failed: count(results, 'fail') + count(results, 'cancelled'), skipped: count(results, 'skipped') + count(results, 'todo') }),
  });
}

/**
 * @param {string} tap
 * @param {string} name
 * @returns {number} as the closing lines say
 */
function count(tap, name) {
  return Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
}
