import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { nextFreePort } from '../process/free-port.mjs';
import { isAlive } from '../process/process-identity.mjs';

const root = join(import.meta.dirname, '../..');
const { Client } = createRequire(join(root, 'apps/api/package.json'))('pg');

/**
 * A checkout's state, apart from the developer's own, with `npm start` and the like run on it.
 * @returns {Promise<Launchpad>}
 */
export async function openLaunchpad() {
  const folder = mkdtempSync(join(tmpdir(), 'medspill-start-'));
  chmodSync(folder, 0o711);
  // Below those that systems give to connections going out: the next ones stay free until the service listens.
  const port = await nextFreePort(10_000 + randomInt(15_000));
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  const environment = { ...process.env, MEDSPILL_STATE_FOLDER: folder, PORT: String(port), DATABASE_OWNER_URL: '', DATABASE_URL: '' };

  return {
    folder,
    port,
    launch(script, args = [], additions = {}) {
      // Its own process group, as a terminal gives it.
      const child = spawn(process.execPath, [join(root, `scripts/${script}.mjs`), ...args], { env: { ...environment, ...additions }, detached: true });
      children.push(child);
      return observe(child);
    },
    databaseUrl() {
      const { password, port: databasePort } = JSON.parse(readFileSync(join(folder, 'database.json'), 'utf8'));
      return `postgresql://medspill:${password}@127.0.0.1:${databasePort}/medspill`;
    },
    record: () => JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8')),
    databasePid: () => Number(readFileSync(join(folder, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]),
    leftovers: () => processesNaming(folder),
    async close() {
      for (const child of children) if (child.exitCode === null) kill(-(child.pid ?? 0));
      const api = existsSync(join(folder, 'running.json')) && JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8')).api;
      if (isAlive(api)) kill(api.pid);
      for (const pid of processesNaming(folder)) kill(pid);
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

/**
 * @typedef {{
 *   folder: string, port: number,
 *   launch: (script: string, args?: string[], additions?: NodeJS.ProcessEnv) => Launched,
 *   databaseUrl: () => string, record: () => import('../steps/running-service.mjs').RunningService, databasePid: () => number,
 *   leftovers: () => number[], close: () => Promise<void>,
 * }} Launchpad
 * @typedef {{ pid: number, address: Promise<string>, ended: Promise<number | null>, output: () => string, stdout: () => string, pressCtrlC: () => Promise<number | null> }} Launched
 */

/**
 * @param {import('node:child_process').ChildProcessWithoutNullStreams} child
 * @returns {Launched}
 */
function observe(child) {
  const pid = child.pid ?? 0;
  let stdout = '';
  let output = '';
  const ended = new Promise((resolve) => child.once('close', resolve));
  const address = new Promise((resolve, reject) => {
    child.stdout.on('data', (part) => {
      stdout += part;
      output += part;
      // The line after the address is the last of the welcome.
      if (stdout.includes('Ctrl-C stops it')) resolve(/runs at (\S+)/.exec(stdout)?.[1] ?? '');
    });
    child.stderr.on('data', (part) => (output += part));
    child.once('close', () => reject(new Error(`ended before it had started:\n${output}`)));
  });
  address.catch(() => {});
  const pressCtrlC = () => {
    process.kill(-pid, 'SIGINT');
    return ended;
  };
  return { pid, address, ended, output: () => output, stdout: () => stdout, pressCtrlC };
}

/** @param {number} pid */
function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/**
 * @param {string} text
 * @returns {number[]} the processes that have the text in their command line or environment; empty where there is no /proc
 */
function processesNaming(text) {
  if (!existsSync('/proc/self/environ')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => ['cmdline', 'environ'].some((file) => readIfAllowed(`/proc/${pid}/${file}`).includes(text)))
    .map(Number);
}

/** @param {string} file */
function readIfAllowed(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * @param {string} connectionString
 * @param {string} text
 * @returns {Promise<any[]>}
 */
async function query(connectionString, text) {
  const client = new Client({ connectionString });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query(text);
    return rows;
  } finally {
    await client.end();
  }
}

/** @param {string} address */
export function health(address) {
  return fetch(`${address}/api/health`);
}

/** Leaves something in the service's database. @param {Launchpad} pad */
export async function mark(pad) {
  await query(pad.databaseUrl(), 'CREATE TABLE mark ()');
}

/**
 * @param {Launchpad} pad
 * @returns {Promise<boolean>} whether that is still there
 */
export async function marked(pad) {
  const [{ found }] = await query(pad.databaseUrl(), "SELECT to_regclass('mark') IS NOT NULL AS found");
  return found;
}
