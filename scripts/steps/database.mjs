import { relative } from 'node:path';

import { startPostgres } from '../postgres/start-postgres.mjs';
import { root, stateFolder } from '../workspace.mjs';

/**
 * @typedef {{ url: string, note: string, place: string, stop: () => Promise<boolean>, kill: () => void }} Database
 *   place: where the data is, for people; stop: answers whether the server is stopped; kill: ends it at once, to recover at the next start
 */

/**
 * The database that DATABASE_URL names, or else the embedded one, started or joined.
 * @param {(remark: string) => void} say
 * @returns {Promise<Database>}
 */
export async function openDatabase(say) {
  const external = process.env.DATABASE_URL;
  if (external) {
    const place = withoutPassword(external);
    return { url: external, note: `as DATABASE_URL says: ${place}`, place, stop: async () => false, kill: () => {} };
  }
  const postgres = await startPostgres({ folder: stateFolder, say });
  const note = `PostgreSQL ${postgres.joined ? 'in use already' : 'started'} on port ${new URL(postgres.url).port}`;
  return { ...postgres, note, place: relative(root, postgres.data) };
}

/** @param {string} address */
function withoutPassword(address) {
  if (!URL.canParse(address)) throw new Error('DATABASE_URL is no address: it must look like postgresql://user:password@host:5432/database');
  const url = new URL(address);
  return `${url.hostname}${url.port && `:${url.port}`}${url.pathname}`;
}
