import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/**
 * Runs one of Node's programs to its end.
 * @param {string} path relative to this folder
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [additions] to the environment
 * @returns {Promise<string>} what it printed
 */
export async function runProgram(path, args, additions = {}) {
  const program = fileURLToPath(new URL(path, import.meta.url));
  const { stdout } = await execute(process.execPath, [program, ...args], { env: { ...process.env, ...additions }, maxBuffer: 2 ** 26 });
  return stdout;
}
