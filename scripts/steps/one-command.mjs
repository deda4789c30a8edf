import { spawn } from 'node:child_process';

import { aborted, interruption } from '../process/interruption.mjs';
import { openProgress } from '../progress.mjs';
import { commandLineProgram } from '../workspace.mjs';
import { runCommand } from './command-line.mjs';
import { openDatabase } from './database.mjs';
import { loadEnvironmentFile } from './environment-file.mjs';
import { prepare } from './prepare.mjs';
import { commandEnvironment } from './service-environment.mjs';

/**
 * Runs one of the API's commands on the database, which is started for it unless it runs already.
 * Whatever is said on the way goes to stderr: stdout is the command's alone. The process ends with the command's exit code.
 * @param {string} name
 */
export async function runOneCommand(name) {
  const progress = openProgress(process.stderr);
  /** @type {import('./database.mjs').Database | undefined} */
  let database;
  const signal = interruption(() => database?.kill());
  loadEnvironmentFile();
  try {
    await prepare(progress, signal);
    await progress.step('Database', async (say) => {
      database = await openDatabase(say);
      return database.note;
    });
    const { addresses } = /** @type {import('./database.mjs').Database} */ (database);
    await progress.step('Migrations', () => runCommand(['migrate'], addresses, signal));
    progress.line();
    process.exitCode = await run([name, ...process.argv.slice(2)], addresses, signal);
  } catch (error) {
    if (!signal.aborted) progress.failure(error);
    process.exitCode = signal.aborted ? 130 : 1;
  }
  await database?.stop();
  process.exit();
}

/**
 * @param {string[]} args
 * @param {import('./database.mjs').Addresses} addresses
 * @param {AbortSignal} signal
 * @returns {Promise<number>} the exit code
 */
async function run(args, addresses, signal) {
  // npm moves to the checkout; the command stands where the user stands, so that the paths that were typed are right.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const child = spawn(process.execPath, [commandLineProgram, ...args], { cwd, env: commandEnvironment(addresses), stdio: 'inherit' });
  void aborted(signal).then(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 130));
  });
}
