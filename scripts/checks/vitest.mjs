import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

import { toolEnvironment } from '../process/tool-environment.mjs';
import { root, workspaceFolders } from '../workspace.mjs';
import { runTests } from './run-tests.mjs';

/**
 * Runs Vitest for the packages and apps that a choice admits.
 * @param {(folder: string) => boolean} chosen
 * @param {import('./steps.mjs').Surroundings} surroundings
 */
export async function runVitest(chosen, { filter, databaseUrl, signal }) {
  const projects = workspaceFolders().filter((folder) => chosen(folder) && existsSync(join(root, folder, 'vitest.config.mjs')));
  const files = filter === undefined ? [] : specFiles(projects).filter((path) => new RegExp(filter).test(path));
  if (filter !== undefined && files.length === 0) return { passed: 0, failed: 0, skipped: 0 };
  return runTests({
    program: process.execPath,
    args: (results) => [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      ...projects.map((folder) => `--project=${basename(folder)}`),
      '--reporter=default',
      '--silent=passed-only',
      '--reporter=json',
      `--outputFile.json=${results}`,
      ...files,
    ],
    environment: toolEnvironment({ CI: 'true', NO_COLOR: '1', DATABASE_URL: databaseUrl, TEST_DATABASE_URL: databaseUrl }),
    cwd: root,
    signal,
    read(results) {
      const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(results);
      // A file that cannot even be loaded has no tests to count; it is one failure.
      const unloadable = testResults.filter(isUnloadable).length;
      return { passed: numPassedTests, failed: numFailedTests + unloadable, skipped: numPendingTests + numTodoTests };
    },
  });
}

/** @param {string[]} folders @returns {string[]} their files with tests, relative to the checkout */
function specFiles(folders) {
  return folders
    .flatMap((folder) => [`${folder}/src`, `${folder}/test`])
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`))
    .filter((path) => /\.spec\.tsx?$/.test(path));
}

/** @param {{ status: string, assertionResults: { status: string }[] }} file */
function isUnloadable({ status, assertionResults }) {
  return status === 'failed' && assertionResults.every((test) => test.status !== 'failed');
}
