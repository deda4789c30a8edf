import { runHidden } from '../process/run-hidden.mjs';
import { commandLineProgram, root } from '../workspace.mjs';
import { serviceEnvironment } from './service-environment.mjs';

/**
 * Runs one of the API's commands to its end, output hidden.
 * @param {string[]} args
 * @param {string} databaseUrl
 * @param {AbortSignal} [signal]
 * @returns {Promise<string>} the last line that it printed
 */
export async function runCommand(args, databaseUrl, signal) {
  const output = await runHidden(process.execPath, [commandLineProgram, ...args], { cwd: root, env: serviceEnvironment(databaseUrl), signal });
  return output.trimEnd().split('\n').at(-1) ?? '';
}
