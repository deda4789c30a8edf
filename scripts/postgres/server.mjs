import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { processIdentity } from '../process/process-identity.mjs';
import { programEnvironment } from './cluster.mjs';
import { clearStalePidFile, findPostmaster } from './postmaster.mjs';

/** Reachable from this machine only, over TCP only: the path of a socket has a length limit that a checkout's path may break. */
const network = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC'];

/** For tests: nothing needs to outlive the machine's next crash. */
const forgetful = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'wal_level=minimal', 'max_wal_senders=0', 'max_connections=200'];

const startPatience = 60_000;
const stopPatience = 30_000;

/**
 * @param {import('./home.mjs').Home} home
 * @param {{ port: number, log: string, durable: boolean }} options log: a file, written anew
 * @returns {Promise<import('./postmaster.mjs').Postmaster>} once it answers
 */
export async function startServer({ data, account, programs }, { port, log, durable }) {
  await clearStalePidFile(data);
  const settings = [`port=${port}`, ...network, ...(durable ? [] : forgetful)].flatMap((setting) => ['-c', setting]);
  const output = openSync(log, 'w', 0o600);
  const child = spawn(join(programs, 'bin/postgres'), ['-D', data, ...settings], {
    ...account,
    cwd: '/',
    env: programEnvironment,
    stdio: ['ignore', output, output],
    // A process group of its own: the terminal's Ctrl-C must not reach it before the API has finished with it.
    detached: true,
  });
  closeSync(output);
  child.unref();
  /** @type {Error | undefined} */
  let failure;
  child.once('error', (error) => (failure = error));
  for (const patience = Date.now() + startPatience; Date.now() < patience; await sleep(20)) {
    if (failure) throw failure;
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`PostgreSQL did not start\n${readFileSync(log, 'utf8').trimEnd()}`);
    const postmaster = findPostmaster(data);
    if (postmaster?.ready && postmaster.pid === child.pid) return postmaster;
  }
  child.kill('SIGKILL');
  throw new Error(`PostgreSQL did not answer within ${startPatience / 1000} s; see ${log}`);
}

/**
 * Waits for a server that somebody else starts, or that recovers after a crash.
 * @param {string} data
 * @returns {Promise<import('./postmaster.mjs').Postmaster | undefined>} undefined when none is running (any more)
 */
export async function runningServer(data) {
  for (const patience = Date.now() + startPatience; Date.now() < patience; await sleep(20)) {
    const postmaster = findPostmaster(data);
    if (!postmaster || postmaster.ready) return postmaster;
  }
  throw new Error(`PostgreSQL on ${data} does not become ready`);
}

/**
 * @param {number} pid
 * @param {{ durable: boolean }} options when not durable, without writing what is still in memory
 */
export async function stopServer(pid, { durable }) {
  const identity = processIdentity(pid);
  /** @type {NodeJS.Signals[]} */
  const signals = durable ? ['SIGINT', 'SIGQUIT', 'SIGKILL'] : ['SIGQUIT', 'SIGKILL'];
  // "Fast" closes the connections and writes everything, "immediate" leaves that to the next start's recovery.
  for (const signal of signals) {
    signalProcess(pid, signal);
    for (const patience = Date.now() + stopPatience; Date.now() < patience; await sleep(10)) {
      if (processIdentity(pid) !== identity || identity === undefined) return;
    }
  }
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
export function signalProcess(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
