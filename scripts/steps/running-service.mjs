import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { isAlive, thisProcess } from '../process/process-identity.mjs';
import { starter } from '../process/starter.mjs';
import { withLock } from '../process/with-lock.mjs';
import { stateFolder } from '../workspace.mjs';

/**
 * What a start notes of itself, for a second start to find.
 * @typedef {import('../process/process-identity.mjs').ProcessRecord} ProcessRecord
 * @typedef {{ launcher: ProcessRecord, starter?: ProcessRecord, address?: string, api?: ProcessRecord }} RunningService
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
    if (earlier) await untilStopped(earlier);
    if (earlier && isAlive(earlier.launcher)) return { other: earlier };
    noteService({ api: earlier?.api });
    return { leftOver: isAlive(earlier?.api) ? earlier?.api : undefined };
  });
}

/** @param {Omit<RunningService, 'launcher' | 'starter'>} service */
export function noteService(service) {
  writeFileSync(file, JSON.stringify({ launcher: thisProcess(), starter, ...service }, undefined, 2));
}

export function forgetService() {
  rmSync(file, { force: true });
}

/**
 * A start whose npm was killed is stopping.
 * @param {RunningService} service
 */
async function untilStopped({ launcher, starter: itsStarter }) {
  for (const patience = Date.now() + 30_000; Date.now() < patience; await sleep(50)) {
    if (!itsStarter || isAlive(itsStarter) || !isAlive(launcher)) return;
  }
}

/** @returns {RunningService | undefined} */
function read() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
