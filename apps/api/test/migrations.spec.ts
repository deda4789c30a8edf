import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { migrate } from '../src/platform/database/migrate.js';
import { createTestDatabase, type TestDatabase } from './support/test-database.js';

const migrations = fileURLToPath(new URL('../../../prisma/migrations', import.meta.url));
const schemaSql = fileURLToPath(new URL('../scripts/schema-sql.mjs', import.meta.url));

const databases: TestDatabase[] = [];
const emptyDatabase = async (): Promise<string> => {
  const database = await createTestDatabase('empty');
  databases.push(database);
  return database.url;
};

afterAll(() => Promise.all(databases.map((database) => database.drop())));

const onDatabase = async <Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Tables, keys, foreign keys, indexes and enums: what Prisma's schema describes. Checks and partial indexes are ours alone. */
const structure = (url: string) =>
  onDatabase(url, async (client) => {
    const columns = await client.query(`
      SELECT table_schema, table_name, column_name, udt_name, column_default, data_type <> 'ARRAY' AND is_nullable = 'NO' AS required
      FROM information_schema.columns WHERE table_schema IN ('public', 'identity', 'survey', 'mailing') AND table_name <> '_prisma_migrations'
      ORDER BY 1, 2, 3`);
    const keys = await client.query(`
      SELECT conrelid::regclass::text AS "table", conname, pg_get_constraintdef(oid) AS definition FROM pg_constraint
      WHERE contype IN ('p', 'u', 'f') AND connamespace::regnamespace::text IN ('public', 'identity', 'survey', 'mailing')
        AND conrelid::regclass::text <> '_prisma_migrations' ORDER BY 1, 2`);
    const indexes = await client.query(`
      SELECT indexdef FROM pg_indexes WHERE schemaname IN ('public', 'identity', 'survey', 'mailing') AND tablename <> '_prisma_migrations' AND indexdef NOT LIKE '% WHERE %' ORDER BY 1`);
    const enums = await client.query(`
      SELECT t.typname, array_agg(e.enumlabel::text ORDER BY e.enumsortorder) AS labels
      FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid GROUP BY t.typname ORDER BY 1`);
    return { columns: columns.rows, keys: keys.rows, indexes: indexes.rows, enums: enums.rows };
  });

describe('the migrations', () => {
  it('lead to exactly what the Prisma schema says', async () => {
    const migrated = await emptyDatabase();
    await migrate(migrated, migrations);
    const described = await emptyDatabase();
    const { stdout } = await promisify(execFile)(process.execPath, [schemaSql], { env: { ...process.env, DATABASE_URL: described } });
    await onDatabase(described, (client) => client.query(stdout));
    const [left, right] = [await structure(migrated), await structure(described)];
    expect(left.columns.length).toBeGreaterThan(80);
    expect(left).toEqual(right);
  });

  it('are applied once, however many start at the same time', async () => {
    const url = await emptyDatabase();
    const applied = await Promise.all([migrate(url, migrations), migrate(url, migrations), migrate(url, migrations)]);
    expect(applied.flat().length).toBe(applied.find((names) => names.length > 0)?.length);
    expect(await migrate(url, migrations)).toEqual([]);
  });

  it('leave the database as it was when one fails, and say which', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'medspill-migrations-'));
    try {
      await cp(migrations, folder, { recursive: true });
      await cp(join(folder, '20261122000000_initial'), join(folder, '99990101000000_broken'), { recursive: true });
      await writeFile(join(folder, '99990101000000_broken', 'migration.sql'), 'CREATE TABLE half (id int); SELECT broken;');
      const url = await emptyDatabase();
      await expect(migrate(url, folder)).rejects.toThrow('Migration 99990101000000_broken failed and left the database as it was.');
      const half = await onDatabase(url, (client) => client.query(`SELECT to_regclass('half') AS half, to_regclass('wave') AS wave`));
      expect(half.rows[0]).toEqual({ half: null, wave: 'wave' });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('are refused when one was changed after it had been applied', async () => {
    const url = await emptyDatabase();
    await migrate(url, migrations);
    await onDatabase(url, (client) => client.query(`UPDATE _prisma_migrations SET checksum = 'another'`));
    await expect(migrate(url, migrations)).rejects.toThrow('was changed after this database had applied it');
  });
});
