import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { anyFreePort } from '../process/free-port.mjs';
import { isAlive, thisProcess } from '../process/process-identity.mjs';
import { withLock } from '../process/with-lock.mjs';
import { changePassword, checkVersion, createCluster, databaseName, serviceName } from './cluster.mjs';
import { readRecord, writeRecord } from './database-record.mjs';
import { findHome } from './home.mjs';
import { findPostmaster } from './postmaster.mjs';
import { runningServer, signalProcess, startServer, stopServer } from './server.mjs';
import { sweepTemporaryDatabases, temporaryPrefix } from './sweep.mjs';

/**
 * A database in use by this process. `url` logs in as its owner, `serviceUrl` as the service, once `migrate` has made that login.
 * `joined` when another process of this checkout uses it too.
 * `stop` stops the server, unless another process still uses it; it answers whether the server is stopped.
 * `kill` ends it at once, to recover at its next start.
 * @typedef {{ url: string, serviceUrl: string, data: string, joined: boolean, stop: () => Promise<boolean>, kill: () => void }} Postgres
 */

/**
 * Starts the embedded PostgreSQL, or joins the one that already runs on this folder, be it another process's or left by a killed one.
 * @param {{ folder?: string, durable?: boolean, say?: (line: string) => void }} options
 *   folder: keeps the data, the password and the log; by default a temporary one that goes with the server
 *   durable: false trades the safety of the data for speed, for tests
 * @returns {Promise<Postgres>}
 */
export async function startPostgres({ folder = temporaryFolder(), durable = true, say = () => {} }) {
  if (!durable) await sweepTemporaryDatabases();
  const home = findHome(join(folder, 'postgres'), say);
  const { postmaster, password, servicePassword, joined } = await withLock(join(folder, 'postgres.lock'), async () => {
    const record = readRecord(folder);
    const others = record.users.filter(isAlive);
    const server = await startOrJoin(folder, home, record, { durable });
    const passwords = { password: server.password, servicePassword: record.servicePassword ?? newPassword() };
    writeRecord(folder, { ...passwords, port: server.postmaster.port, users: [...others, thisProcess()] });
    return { ...server, ...passwords, joined: others.length > 0 };
  });
  const place = `127.0.0.1:${postmaster.port}/${databaseName}`;
  const url = `postgresql://${databaseName}:${password}@${place}`;
  const serviceUrl = `postgresql://${serviceName}:${servicePassword}@${place}`;
  return { url, serviceUrl, data: home.data, joined, stop: () => leave(folder, home.data, { durable }), kill: () => signalProcess(postmaster.pid, 'SIGQUIT') };
}

/**
 * Stops what a killed process left running and removes the data for good.
 * @param {{ folder: string, say: (line: string) => void }} options
 * @throws when another process uses the database
 */
export async function removePostgres({ folder, say }) {
  const { data } = findHome(join(folder, 'postgres'), say);
  await withLock(join(folder, 'postgres.lock'), async () => {
    const user = readRecord(folder).users.find(isAlive);
    if (user) throw new Error(`The database is in use by process ${user.pid}; stop that one first`);
    const postmaster = findPostmaster(data);
    if (postmaster) await stopServer(postmaster.pid, { durable: false });
    for (const path of [data, `${data}.new`, join(folder, 'database.json')]) rmSync(path, { recursive: true, force: true });
  });
}

/**
 * @param {string} folder
 * @param {import('./home.mjs').Home} home
 * @param {import('./database-record.mjs').DatabaseRecord} record
 * @param {{ durable: boolean }} options
 */
async function startOrJoin(folder, home, record, { durable }) {
  const running = await runningServer(home.data);
  if (running && record.password) return { postmaster: running, password: record.password };
  if (running) await stopServer(running.pid, { durable });
  const password = record.password ?? newPassword();
  // Kept before it is used: a start that is killed half-way must not leave a database that nobody can open.
  writeRecord(folder, { ...record, password });
  if (!existsSync(home.data)) await createCluster(home, password, { durable });
  else if (!record.password) await changePassword(home, password);
  checkVersion(home);
  const port = await anyFreePort(record.port);
  return { postmaster: await startServer(home, { port, log: join(folder, 'postgres.log'), durable }), password };
}

/**
 * @param {string} folder
 * @param {string} data
 * @param {{ durable: boolean }} options
 * @returns {Promise<boolean>} whether the server is stopped
 */
async function leave(folder, data, { durable }) {
  const stopped = await withLock(join(folder, 'postgres.lock'), async () => {
    const record = readRecord(folder);
    const users = record.users.filter((user) => user.pid !== process.pid && isAlive(user));
    writeRecord(folder, { ...record, users });
    const postmaster = findPostmaster(data);
    if (users.length > 0) return false;
    if (postmaster) await stopServer(postmaster.pid, { durable });
    return true;
  });
  if (stopped && !durable) for (const path of [dirname(data), folder]) rmSync(path, { recursive: true, force: true });
  return stopped;
}

/** @returns {string} letters and digits only */
function newPassword() {
  return randomBytes(24).toString('hex');
}

/** @returns {string} */
function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), temporaryPrefix));
  // The database's user passes through it; what is secret in it has its own mode.
  chmodSync(folder, 0o711);
  return folder;
}
