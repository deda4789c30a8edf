import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { toolEnvironment } from '../process/tool-environment.mjs';
import { root, workspaceFolders } from '../workspace.mjs';
import { runTests } from './run-tests.mjs';

/**
 * Runs Jest for the packages and apps that a choice admits.
 * @param {(folder: string) => boolean} chosen
 * @param {import('./steps.mjs').Surroundings} surroundings
 */
export function runJest(chosen, { filter, databaseUrl, signal }) {
  const projects = workspaceFolders().filter((folder) => chosen(folder) && existsSync(join(root, folder, 'jest.config.mjs')));
  return runTests({
    program: process.execPath,
    args: (results) => [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      join(root, 'node_modules/jest/bin/jest.js'),
      '--ci',
      // One for each processor: left to itself, Jest leaves one of them idle.
      '--maxWorkers=100%',
      // A machine that is busy with something else is slow, not wrong.
      '--testTimeout=30000',
      '--json',
      `--outputFile=${results}`,
      ...(filter ? ['--passWithNoTests', `--testPathPatterns=${filter}`] : []),
      '--projects',
      ...projects,
    ],
    environment: toolEnvironment({ CI: 'true', FORCE_COLOR: '0', DATABASE_URL: databaseUrl, TEST_DATABASE_URL: databaseUrl }),
    cwd: root,
    signal,
    read(results) {
      const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = JSON.parse(results);
      // A file that cannot even be loaded has no tests to count; it is one failure.
      return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests + numTodoTests };
    },
  });
}
