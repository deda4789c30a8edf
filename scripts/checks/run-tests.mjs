import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ProgramFailure, runHidden } from '../process/run-hidden.mjs';

/**
 * Runs a test runner that writes its results to a file.
 * @param {object} run
 * @param {string} run.program
 * @param {(results: string) => string[]} run.args the arguments, given the file for the results
 * @param {NodeJS.ProcessEnv} run.environment
 * @param {string} run.cwd
 * @param {AbortSignal} run.signal
 * @param {(results: string) => import('./tally.mjs').Tally} run.read reads the file's content
 * @param {(results: string) => NodeJS.ProcessEnv} [run.addToEnvironment] given the file for the results
 * @returns {Promise<import('./tally.mjs').Tally>} with a failure more when the runner failed but no test did
 */
export async function runTests({ program, args, environment, cwd, signal, read, addToEnvironment = () => ({}) }) {
  const folder = mkdtempSync(join(tmpdir(), 'medspill-results-'));
  const results = join(folder, 'results');
  try {
    const env = { ...environment, ...addToEnvironment(results) };
    const failure = await runHidden(program, args(results), { cwd, env, signal }).then(() => undefined, notInterrupted);
    const tally = existsSync(results) ? read(readFileSync(results, 'utf8')) : { passed: 0, failed: 0, skipped: 0 };
    if (!failure) return tally;
    const output = failure instanceof ProgramFailure ? failure.output : failure.message;
    return { ...tally, failed: Math.max(tally.failed, 1), output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {Error} error */
function notInterrupted(error) {
  if (error.name === 'Interrupted') throw error;
  return error;
}
