import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { stateFolder } from '../workspace.mjs';

/** @returns {string} the key that signs sessions: the environment's, or else this machine's own, made once */
export function sessionSecret() {
  if (process.env.MEDSPILL_SESSION_SECRET) return process.env.MEDSPILL_SESSION_SECRET;
  const file = join(stateFolder, 'session-secret');
  if (!existsSync(file)) {
    mkdirSync(stateFolder, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8');
}
