import { runMigrations } from 'graphile-worker';
import { Pool } from 'pg';
import { databaseAddress } from './database-address.js';

/**
 * Makes, or brings to its newest version, the schema `graphile_worker` that the queue lives in. Our own migrations come after
 * it and say what the service may do there; a version of graphile-worker that adds to the schema needs one.
 * @param databaseUrl of the owner: the service may not make tables
 */
export const installQueue = async (databaseUrl: string): Promise<void> => {
  const pgPool = new Pool({ ...databaseAddress(databaseUrl), max: 1 });
  // What is lost while it is needed fails the query that needed it.
  pgPool.on('error', () => undefined);
  pgPool.on('connect', (connection) => connection.on('error', () => undefined));
  try {
    await runMigrations({ pgPool });
  } finally {
    await pgPool.end();
  }
};
