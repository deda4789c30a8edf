import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The checkout. */
export const root = join(import.meta.dirname, '..');

/** What the running service keeps on this machine; not under version control. Tests have one of their own. */
export const stateFolder = process.env.MEDSPILL_STATE_FOLDER ?? join(root, '.medspill');

/** The API as it was built. */
export const apiProgram = join(root, 'apps/api/dist/main.js');
export const commandLineProgram = join(root, 'apps/api/dist/cli.js');
export const webRoot = join(root, 'apps/web/dist');

/**
 * @param {string} folder relative to the checkout
 * @returns {any} its package.json
 */
export function manifest(folder = '.') {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
}

/** @returns {string[]} the folders of all packages and apps, relative to the checkout */
export function workspaceFolders() {
  return ['apps', 'packages'].flatMap((room) =>
    readdirSync(join(root, room))
      .map((name) => `${room}/${name}`)
      .filter((folder) => existsSync(join(root, folder, 'package.json'))),
  );
}
