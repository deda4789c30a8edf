import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The user that owns nothing: `nobody` on Linux. */
const nobody = 65_534;

/**
 * The user who runs PostgreSQL, as options for spawn. Empty for the current user.
 * @typedef {{ uid?: number, gid?: number }} Account
 */

/**
 * PostgreSQL refuses to run as root. When we are root, it runs as whoever owns the data already,
 * or who called sudo, or else as nobody.
 * @param {string} dataFolder
 * @returns {Account}
 */
export function databaseAccount(dataFolder) {
  if (process.getuid?.() !== 0) return {};
  if (existsSync(dataFolder)) {
    const { uid, gid } = statSync(dataFolder);
    if (uid !== 0) return { uid, gid };
  }
  const { SUDO_UID = nobody, SUDO_GID = nobody } = process.env;
  return { uid: Number(SUDO_UID) || nobody, gid: Number(SUDO_GID) || nobody };
}

/**
 * @param {Account} account
 * @param {string} folder
 * @returns {boolean} whether the account reaches the folder, through all that are above it
 */
export function canEnter(account, folder) {
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

/**
 * @param {Account} account
 * @param {string} programs the folder of PostgreSQL's programs
 * @returns {string | undefined} their version, undefined when the account cannot run them
 */
export function programVersion(account, programs) {
  const { status, stdout } = spawnSync(join(programs, 'bin/postgres'), ['--version'], { ...account, cwd: '/', encoding: 'utf8' });
  return status === 0 ? /\d+\.\d+/.exec(stdout)?.[0] : undefined;
}
