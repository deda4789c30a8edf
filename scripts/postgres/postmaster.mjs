import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { processCommand, processIdentity } from '../process/process-identity.mjs';

/**
 * A running server. `ready` is false while it starts, recovers or shuts down.
 * @typedef {{ pid: number, port: number, ready: boolean }} Postmaster
 */

/**
 * Reads the file in which PostgreSQL's main process says who and where it is.
 * @param {string} data
 * @returns {Postmaster | undefined} undefined when no server runs on this data, whatever the file says
 */
export function findPostmaster(data) {
  const lines = readPidFile(data);
  const pid = Number(lines[0]);
  if (!pid || !runsOn(pid, data)) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/**
 * After a kill -9 the file stays. PostgreSQL itself sees that, unless the number now belongs to a zombie or to another program:
 * then it believes that a server is running, and the file must go before it starts.
 * @param {string} data
 */
export async function clearStalePidFile(data) {
  const pid = Number(readPidFile(data)[0]);
  if (!pid) return;
  await waitForLeftoverProcesses(data);
  if (isUsed(pid) && !runsOn(pid, data)) rmSync(join(data, 'postmaster.pid'), { force: true });
}

/** @param {string} data */
function readPidFile(data) {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * @param {number} pid
 * @param {string} data
 */
function runsOn(pid, data) {
  // The data folder is among the arguments that `startServer` gives.
  return processIdentity(pid) !== undefined && processCommand(pid).includes(`-D ${data} `);
}

/** @param {number} pid */
function isUsed(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * The processes that served connections outlive a killed main process for a moment. A second server must not meet them on the same data.
 * @param {string} data
 */
async function waitForLeftoverProcesses(data) {
  const patience = Date.now() + 10_000;
  for (let left = processesIn(data); left.length > 0; left = processesIn(data)) {
    if (Date.now() > patience) throw new Error(`Processes of an earlier PostgreSQL still use ${data}: ${left.join(', ')}. End them and start again.`);
    await sleep(50);
  }
}

/**
 * @param {string} folder
 * @returns {number[]} the processes that work in the folder, as a server's processes do; none where there is no /proc (PostgreSQL's own check must do)
 */
function processesIn(folder) {
  if (!existsSync('/proc/self/cwd')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => workingFolder(pid) === folder)
    .map(Number);
}

/** @param {string} pid */
function workingFolder(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}
