import { join } from 'node:path';

import { ProgramFailure, runHidden } from '../process/run-hidden.mjs';
import { toolEnvironment } from '../process/tool-environment.mjs';
import { root } from '../workspace.mjs';

/**
 * Runs a tool that is right or wrong as a whole.
 * @param {string[]} command a program of node_modules/.bin and its arguments
 * @param {AbortSignal} signal
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runCheck([program, ...args], signal) {
  return asTally(() => runHidden(join(root, 'node_modules/.bin', program), args, { cwd: root, env: toolEnvironment(), signal }));
}

/**
 * @param {() => Promise<unknown>} work
 * @returns {Promise<import('./tally.mjs').Tally>} one check passed, or failed with what the tool said
 */
export async function asTally(work) {
  try {
    await work();
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    if (error.name === 'Interrupted') throw error;
    return { passed: 0, failed: 1, skipped: 0, output: error instanceof ProgramFailure ? error.output : error.message };
  }
}
