import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { runHidden } from '../process/run-hidden.mjs';
import { toolEnvironment } from '../process/tool-environment.mjs';
import { manifest, root, workspaceFolders } from '../workspace.mjs';
import { fingerprint, stamp } from './fingerprint.mjs';

/**
 * Installs the packages that the lockfile names, unless they are.
 * @param {{ signal?: AbortSignal }} options
 * @returns {Promise<string>} what was done
 */
export async function install({ signal }) {
  const wanted = fingerprintOfPackages();
  const installed = stamp('installed');
  if (installed.read() === wanted && foldersOfPackages().every((folder) => existsSync(join(root, folder)))) return 'installed';
  const [program, ...args] = packageManager();
  // With CI set, pnpm asks no question (for one, whether it may replace packages that another Node installed).
  await runHidden(program, [...args, 'install', '--frozen-lockfile'], { cwd: root, env: toolEnvironment({ CI: 'true' }), signal });
  installed.write(wanted);
  return 'installed now';
}

/** @returns {string[]} the command of the pinned package manager: the one that is installed here, or else fetched by npm */
function packageManager() {
  const pinned = manifest().packageManager;
  const program = join(root, 'node_modules/.bin/pnpm');
  if (existsSync(program) && `pnpm@${manifest('node_modules/pnpm').version}` === pinned) return [program];
  return ['npx', '--yes', pinned];
}

function fingerprintOfPackages() {
  const manifests = workspaceFolders().map((folder) => `${folder}/package.json`);
  const facts = [process.platform, process.arch, process.versions.modules];
  return fingerprint(['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests], facts);
}

/** @returns {string[]} the folders into which packages are installed */
function foldersOfPackages() {
  const withPackages = workspaceFolders().filter((folder) => {
    const { dependencies = {}, devDependencies = {} } = manifest(folder);
    return Object.keys({ ...dependencies, ...devDependencies }).length > 0;
  });
  return ['.', ...withPackages].map((folder) => join(folder, 'node_modules'));
}
