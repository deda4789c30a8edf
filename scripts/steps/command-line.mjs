import { runHidden } from '../process/run-hidden.mjs';
import { commandLineProgram, root } from '../workspace.mjs';
import { commandEnvironment } from './service-environment.mjs';

/**
 * Runs one of the API's commands to its end, output hidden.
 * @param {string[]} args
 * @param {import('./database.mjs').Addresses} addresses
 * @param {AbortSignal} [signal]
 * @returns {Promise<string>} the last line that it printed
 */
export async function runCommand(args, addresses, signal) {
  const output = await runHidden(process.execPath, [commandLineProgram, ...args], { cwd: root, env: commandEnvironment(addresses), signal });
  return output.trimEnd().split('\n').at(-1) ?? '';
}
