import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../workspace.mjs';

/** What is made from the sources, or has no part in what is built from them. */
const ignored = /^(node_modules|dist|generated|coverage|test-output|e2e|test|\.turbo|\.\w+\.(log|tmp))$|\.(spec\.tsx?|tsbuildinfo|md|log)$/;

/**
 * @param {string[]} paths files and folders relative to the checkout; those that are missing count as missing
 * @param {string[]} [facts] whatever else the result depends on
 * @returns {string} the same for the same content
 */
export function fingerprint(paths, facts = []) {
  const hash = createHash('sha256').update(JSON.stringify(facts));
  for (const path of paths.flatMap(filesIn)) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
  if (!existsSync(join(root, path))) return [];
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter(({ name }) => !ignored.test(name))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(`${path}/${entry.name}`) : entry.isFile() ? [`${path}/${entry.name}`] : []));
}

/**
 * A note, in a folder that goes when its work goes, of what the work was done from.
 * @param {string} name
 */
export function stamp(name) {
  const path = join(root, 'node_modules', `.medspill-${name}`);
  return {
    /** @returns {string | undefined} */
    read: () => (existsSync(path) ? readFileSync(path, 'utf8') : undefined),
    /** @param {string} content */
    write: (content) => writeFileSync(path, content),
  };
}
