import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadEnvFile } from 'node:process';

import { root } from '../workspace.mjs';

/** Reads `.env`, if there is one. What the environment says already stays as it is. */
export function loadEnvironmentFile() {
  const file = join(root, '.env');
  if (existsSync(file)) loadEnvFile(file);
}
