import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { runHidden } from '../process/run-hidden.mjs';
import { toolEnvironment } from '../process/tool-environment.mjs';
import { manifest, root, workspaceFolders } from '../workspace.mjs';
import { fingerprint, stamp } from './fingerprint.mjs';

const inputs = ['apps', 'packages', 'prisma', 'package.json', 'pnpm-lock.yaml', 'turbo.json'];

/**
 * Builds the packages, the API and the web application, unless they are.
 * @param {{ signal?: AbortSignal }} options
 * @returns {Promise<string>} what was done
 */
export async function build({ signal }) {
  const wanted = fingerprint(inputs, [process.version]);
  const built = stamp('built');
  if (built.read() === wanted && outputs().every((folder) => existsSync(folder))) return 'up to date';
  await turbo(['build'], { signal });
  built.write(wanted);
  return 'built now';
}

/**
 * @param {string[]} tasks
 * @param {{ signal?: AbortSignal }} options
 * @returns {Promise<string>} what the tasks printed
 */
export function turbo(tasks, { signal } = {}) {
  const programs = join(root, 'node_modules/.bin');
  const PATH = [programs, process.env.PATH].join(delimiter);
  return runHidden(join(programs, 'turbo'), ['run', ...tasks, '--output-logs=errors-only', '--continue'], { cwd: root, env: toolEnvironment({ PATH }), signal });
}

/** @returns {string[]} */
function outputs() {
  return workspaceFolders()
    .filter((folder) => manifest(folder).scripts?.build)
    .map((folder) => join(root, folder, 'dist'));
}
