import { readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { isAlive } from '../process/process-identity.mjs';
import { readRecord } from './database-record.mjs';
import { findHome } from './home.mjs';
import { findPostmaster } from './postmaster.mjs';
import { stopServer } from './server.mjs';

/** How the folders of databases begin that go when their users go. */
export const temporaryPrefix = 'medspill-database-';

/** A folder younger than this may belong to a process that has not yet written its name into it. */
const grace = 60_000;

/** Removes the temporary databases that killed processes left behind, running or not. */
export async function sweepTemporaryDatabases() {
  const abandoned = readdirSync(tmpdir())
    .filter((name) => name.startsWith(temporaryPrefix))
    .map((name) => join(tmpdir(), name))
    .filter((folder) => isOld(folder) && !readRecord(folder).users.some(isAlive));
  for (const folder of abandoned) {
    const { data } = findHome(join(folder, 'postgres'), () => {});
    const postmaster = findPostmaster(data);
    if (postmaster) await stopServer(postmaster.pid, { durable: false });
    for (const path of [dirname(data), folder]) rmSync(path, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function isOld(folder) {
  try {
    return Date.now() - statSync(folder).mtimeMs > grace;
  } catch {
    return false;
  }
}
