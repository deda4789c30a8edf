import { relative } from 'node:path';

import { startPostgres } from '../postgres/start-postgres.mjs';
import { root, stateFolder } from '../workspace.mjs';

/**
 * How to log in to the database.
 * @typedef {{ owner: string, service: string }} Addresses
 */

/**
 * @typedef {{ addresses: Addresses, note: string, place: string, stop: () => Promise<boolean>, kill: () => void }} Database
 *   place: where the data is, for people; stop: answers whether the server is stopped; kill: ends it at once, to recover at the next start
 */

/**
 * The database that DATABASE_OWNER_URL and DATABASE_URL name, or else the embedded one, started or joined.
 * @param {(remark: string) => void} say
 * @returns {Promise<Database>}
 */
export async function openDatabase(say) {
  const { DATABASE_OWNER_URL: owner, DATABASE_URL: service } = process.env;
  if (owner || service) {
    const place = withoutPassword('DATABASE_OWNER_URL', owner);
    withoutPassword('DATABASE_URL', service);
    return { addresses: { owner: String(owner), service: String(service) }, note: `as DATABASE_OWNER_URL says: ${place}`, place, stop: async () => false, kill: () => {} };
  }
  const postgres = await startPostgres({ folder: stateFolder, say });
  const note = `PostgreSQL ${postgres.joined ? 'in use already' : 'started'} on port ${new URL(postgres.url).port}`;
  return { ...postgres, addresses: { owner: postgres.url, service: postgres.serviceUrl }, note, place: relative(root, postgres.data) };
}

/**
 * @param {'DATABASE_OWNER_URL' | 'DATABASE_URL'} name
 * @param {string} [address]
 */
function withoutPassword(name, address = '') {
  if (!URL.canParse(address)) {
    const meaning = 'A database of your own needs DATABASE_OWNER_URL, as which migrations run, and DATABASE_URL, a login for the service, which they make.';
    throw new Error(`${name} is ${address ? 'no address' : 'missing'}: it must look like postgresql://user:password@host:5432/database. ${meaning}`);
  }
  const url = new URL(address);
  return `${url.hostname}${url.port && `:${url.port}`}${url.pathname}`;
}
