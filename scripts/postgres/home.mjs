import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { canEnter, databaseAccount, programVersion } from './account.mjs';
import { postgresPrograms } from './binaries.mjs';

/**
 * Where a database lives: its data, the user who runs it and the programs that this user can run.
 * @typedef {{ data: string, account: import('./account.mjs').Account, programs: string, version: string }} Home
 */

/**
 * @param {string} folder where the data belongs: `data` is made in it, unless the database's user cannot enter
 * @param {(line: string) => void} say told when the data or the programs must live elsewhere
 * @returns {Home}
 */
export function findHome(folder, say) {
  const home = reachableFolder(folder, say);
  const data = join(home, 'data');
  const account = databaseAccount(data);
  return { data, account, ...runnablePrograms(home, account, say) };
}

/**
 * @param {string} folder
 * @param {(line: string) => void} say
 */
function reachableFolder(folder, say) {
  mkdirSync(folder, { recursive: true });
  if (canEnter(databaseAccount(join(folder, 'data')), folder)) return folder;
  // Only root gets here: the checkout is private to root, and PostgreSQL, which never runs as root, cannot enter it.
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const elsewhere = folder.startsWith(tmpdir()) ? `/tmp/medspill-${name}` : `/var/lib/medspill/${name}`;
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  say(`PostgreSQL does not run as root and nobody else may enter this folder: its data is in ${elsewhere}`);
  return elsewhere;
}

/**
 * @param {string} home
 * @param {import('./account.mjs').Account} account
 * @param {(line: string) => void} say
 */
function runnablePrograms(home, account, say) {
  const original = postgresPrograms();
  const version = programVersion(account, original);
  if (version) return { programs: original, version };
  const copy = join(home, `programs-${JSON.parse(readFileSync(join(original, '../package.json'), 'utf8')).version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(original, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, copy);
    say(`PostgreSQL's programs are copied to ${copy}`);
  }
  const copiedVersion = programVersion(account, copy);
  if (!copiedVersion) throw new Error(`PostgreSQL's programs do not run, neither in ${original} nor in ${copy}`);
  return { programs: copy, version: copiedVersion };
}
