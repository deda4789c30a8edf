import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { withLock } from '../process/with-lock.mjs';
import { stateFolder } from '../workspace.mjs';
import { build } from './build.mjs';
import { checkNode } from './check-node.mjs';
import { install } from './install.mjs';

/**
 * Everything between a fresh clone and programs that can run.
 * @param {import('../progress.mjs').Progress} progress
 * @param {AbortSignal} [signal]
 */
export async function prepare(progress, signal) {
  mkdirSync(stateFolder, { recursive: true });
  await progress.step('Node', async () => checkNode());
  // Two commands at once must not install into the same folder.
  await withLock(join(stateFolder, 'prepare.lock'), async () => {
    await progress.step('Packages', () => install({ signal }));
    await progress.step('Build', () => build({ signal }));
  });
}
