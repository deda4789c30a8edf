import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { databaseAddress } from './database-address.js';
import { installQueue } from './install-queue.js';

/** The advisory lock that Prisma Migrate takes, so that its CLI and this runner wait for each other. */
const prismaMigrateLock = 72707369;

const createHistory = `CREATE TABLE IF NOT EXISTS public._prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

const recordMigration = `INSERT INTO public._prisma_migrations
  (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)`;

/** The first that lets a login have a role's rights only while it has taken the role on (docs/decisions/0010). */
const leastVersion = 16;

/** @throws {Error} when the server is too old */
const checkVersion = async (client: Client): Promise<void> => {
  const { rows } = await client.query<{ name: string; major: number }>(
    `SELECT current_setting('server_version') AS name, current_setting('server_version_num')::int / 10000 AS major`,
  );
  const [version] = rows;
  if (version && version.major < leastVersion) throw new Error(`PostgreSQL ${leastVersion} or newer is needed; this is ${version.name}. Nothing was changed.`);
};

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

const readMigrations = async (folder: string): Promise<Migration[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
};

/** Applies one migration and its record together, or neither. */
const apply = async (client: Client, migration: Migration): Promise<void> => {
  await client.query('BEGIN');
  try {
    await client.query(migration.sql);
    await client.query(recordMigration, [randomUUID(), migration.checksum, migration.name]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Error(`Migration ${migration.name} failed and left the database as it was.`, { cause: error });
  }
};

/**
 * Brings the database to the newest migration, as `prisma migrate deploy` does and with the same records; the queue's own
 * tables first, which our migrations build on.
 * @param folder `prisma/migrations`
 * @returns names of the migrations that were applied now
 * @throws {Error} when the server is too old, when a migration fails, or when one that was applied has been changed since
 */
export const migrate = async (databaseUrl: string, folder: string): Promise<string[]> => {
  const client = new Client(databaseAddress(databaseUrl));
  await client.connect();
  try {
    await checkVersion(client);
    await client.query('SELECT pg_advisory_lock($1)', [prismaMigrateLock]);
    await client.query(createHistory);
    await installQueue(databaseUrl);
    const { rows } = await client.query<{ migration_name: string; checksum: string }>(
      'SELECT migration_name, checksum FROM public._prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    );
    const checksums = new Map(rows.map((row) => [row.migration_name, row.checksum]));
    const applied: string[] = [];
    for (const migration of await readMigrations(folder)) {
      const known = checksums.get(migration.name);
      if (known === undefined) {
        await apply(client, migration);
        applied.push(migration.name);
      } else if (known !== migration.checksum) {
        throw new Error(`Migration ${migration.name} was changed after this database had applied it.`);
      }
    }
    return applied;
  } finally {
    await client.end();
  }
};
