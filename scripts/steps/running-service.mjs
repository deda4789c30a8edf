import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { isAlive, thisProcess } from '../process/process-identity.mjs';
import { withLock } from '../process/with-lock.mjs';
import { stateFolder } from '../workspace.mjs';

/**
 * What a start notes of itself, for a second start to find.
 * @typedef {import('../process/process-identity.mjs').ProcessRecord} ProcessRecord
 * @typedef {{ launcher: ProcessRecord, address?: string, api?: ProcessRecord }} RunningService
 */

const file = join(stateFolder, 'running.json');

/**
 * Claims this checkout for this process.
 * @returns {Promise<{ other: RunningService } | { leftOver: ProcessRecord | undefined }>}
 *   other: the start that runs already; leftOver: an API that a killed start left behind
 */
export function claimService() {
  return withLock(join(stateFolder, 'running.lock'), async () => {
    const earlier = read();
    if (earlier && isAlive(earlier.launcher)) return { other: earlier };
    noteService({ api: earlier?.api });
    return { leftOver: isAlive(earlier?.api) ? earlier?.api : undefined };
  });
}

/** @param {Omit<RunningService, 'launcher'>} service */
export function noteService(service) {
  writeFileSync(file, JSON.stringify({ launcher: thisProcess(), ...service }, undefined, 2));
}

export function forgetService() {
  rmSync(file, { force: true });
}

/** @returns {RunningService | undefined} */
function read() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
