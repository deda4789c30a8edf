import { chownSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runHidden } from '../process/run-hidden.mjs';

/** Name of the database and of the user who owns it. */
export const databaseName = 'medspill';

/** The login that the service uses; `migrate` of the API makes it. */
export const serviceName = 'medspill_service';

/** The programs see no setting of the user's (PGDATA, LC_ALL …): every machine gets the same database. */
export const programEnvironment = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Makes an empty database cluster, with the database in it. It appears under its name only when complete.
 * @param {import('./home.mjs').Home} home
 * @param {string} password
 * @param {{ durable: boolean }} options
 */
export async function createCluster(home, password, { durable }) {
  const { data, account, programs } = home;
  const unfinished = `${data}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  giveTo(account, unfinished);
  const secret = mkdtempSync(`${data}.secret-`);
  try {
    const passwordFile = join(secret, 'password');
    writeFileSync(passwordFile, password, { mode: 0o600 });
    for (const path of [secret, passwordFile]) giveTo(account, path);
    const collation = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const access = [`--username=${databaseName}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
    const speed = durable ? [] : ['--no-sync', '--no-data-checksums'];
    const options = { ...account, cwd: '/', env: programEnvironment };
    await runHidden(join(programs, 'bin/initdb'), ['-D', unfinished, ...collation, ...access, ...speed], options);
    await runSingleUser({ ...home, data: unfinished }, `CREATE DATABASE ${databaseName}`);
  } finally {
    rmSync(secret, { recursive: true, force: true });
  }
  renameSync(unfinished, data);
}

/**
 * Gives a stopped cluster another password, for when the old one is lost.
 * @param {import('./home.mjs').Home} home
 * @param {string} password letters and digits only
 */
export async function changePassword(home, password) {
  await runSingleUser(home, `ALTER ROLE ${databaseName} PASSWORD '${password}'`);
}

/**
 * @param {import('./home.mjs').Home} home
 * @throws when the data was written by another major version
 */
export function checkVersion({ data, version }) {
  const written = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (version.startsWith(`${written}.`)) return;
  throw new Error(`The data in ${data} is of PostgreSQL ${written}, the programs are ${version}. Move it over with pg_dump, or begin anew with --fresh.`);
}

/**
 * The server without network, as one process that reads a statement and ends.
 * @param {import('./home.mjs').Home} home
 * @param {string} statement
 */
async function runSingleUser({ data, account, programs }, statement) {
  const args = ['--single', '-D', data, '-c', 'exit_on_error=true', '-c', 'unix_socket_directories=', 'postgres'];
  await runHidden(join(programs, 'bin/postgres'), args, { ...account, cwd: '/', env: programEnvironment, input: `${statement}\n` });
}

/**
 * @param {import('./account.mjs').Account} account
 * @param {string} path
 */
function giveTo({ uid, gid }, path) {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}
