import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { isAlive, processIdentity } from '../process/process-identity.mjs';
import { ProgramFailure } from '../process/run-hidden.mjs';
import { signalGroup } from '../process/signal-group.mjs';
import { apiProgram, root, stateFolder } from '../workspace.mjs';

const startPatience = 60_000;
const stopPatience = 10_000;

/** Where the API's log goes while `npm start` runs it. */
const apiLog = join(stateFolder, 'api.log');
export const apiLogName = relative(root, apiLog);

/**
 * @typedef {{ process: import('../process/process-identity.mjs').ProcessRecord, ended: Promise<Error> }} Api
 *   ended: when the API ends without being asked to, with the reason
 */

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Api}
 */
export function startApi(environment) {
  const output = openSync(apiLog, 'w', 0o600);
  // A process group of its own: the terminal's Ctrl-C comes to us, and we stop things in order.
  const child = spawn(process.execPath, [apiProgram], { cwd: root, env: environment, stdio: ['ignore', output, output], detached: true });
  closeSync(output);
  const ended = new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', (code, signal) => resolve(new ProgramFailure('The API', String(signal ?? code), lastLines(apiLog))));
  });
  const pid = child.pid ?? 0;
  return { process: { pid, identity: processIdentity(pid) ?? '' }, ended };
}

/**
 * @param {Api} api
 * @param {string} address
 * @param {AbortSignal} signal
 * @throws when it ends, or does not answer in time
 */
export async function untilHealthy(api, address, signal) {
  /** @type {Error | undefined} */
  let failure;
  void api.ended.then((error) => (failure = error));
  for (const patience = Date.now() + startPatience; Date.now() < patience; await sleep(50)) {
    signal.throwIfAborted();
    if (failure) throw failure;
    if (await isHealthy(address)) return;
  }
  throw new ProgramFailure('The API', `no answer within ${startPatience / 1000} s`, lastLines(apiLog));
}

/** @param {import('../process/process-identity.mjs').ProcessRecord} api */
export async function stopApi(api) {
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGKILL'])) {
    if (isAlive(api)) signalGroup(api.pid, signal);
    for (const patience = Date.now() + stopPatience; Date.now() < patience; await sleep(10)) {
      if (!isAlive(api)) return;
    }
  }
}

/** @param {string} address */
async function isHealthy(address) {
  try {
    const { ok } = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(5_000) });
    return ok;
  } catch {
    return false;
  }
}

/** @param {string} file */
function lastLines(file) {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-40).join('\n');
}
