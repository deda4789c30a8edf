import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What must be remembered of an embedded database: the passwords of its owner and of the service, the port it had last, and
 * the processes that use it now.
 * @typedef {{ password?: string, servicePassword?: string, port?: number, users: import('../process/process-identity.mjs').ProcessRecord[] }} DatabaseRecord
 */

const fileName = 'database.json';

/**
 * @param {string} folder
 * @returns {DatabaseRecord} empty when there is none
 */
export function readRecord(folder) {
  try {
    return { users: [], ...JSON.parse(readFileSync(join(folder, fileName), 'utf8')) };
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return { users: [] };
    throw error;
  }
}

/**
 * @param {string} folder
 * @param {DatabaseRecord} record
 */
export function writeRecord(folder, record) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, fileName);
  // Written aside and renamed: a reader, or a kill in the middle, never sees half a file. It holds passwords: for its owner alone.
  writeFileSync(`${path}.new`, JSON.stringify(record, undefined, 2), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
