import { fileURLToPath } from 'node:url';
import { readdir, readFile } from 'node:fs/promises';
import { runMigrations } from 'graphile-worker';
import { Client } from 'pg';

const migrations = fileURLToPath(new URL('../../../../prisma/migrations/', import.meta.url));

/**
 * Makes one migrated database before all specs, and drops it after them; each spec file copies it in a few milliseconds.
 * The server is at TEST_DATABASE_URL, which `npm test` provides. Several runs may share it.
 */
export default async () => {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is not set: run `npm test`, or start a PostgreSQL and name it there.');
  const name = `medspill_spec_template_${process.pid}`;
  process.env['MEDSPILL_SPEC_TEMPLATE'] = name;
  const server = new Client({ connectionString: url });
  await server.connect();
  await server.query(`DROP DATABASE IF EXISTS ${name}`);
  await server.query(`CREATE DATABASE ${name}`);
  await server.end();

  const connectionString = Object.assign(new URL(url), { pathname: `/${name}` }).href;
  await runMigrations({ connectionString });
  const template = new Client({ connectionString });
  await template.connect();
  for (const migration of (await readdir(migrations)).filter((entry) => /^\d/.test(entry)).toSorted()) {
    await template.query(await readFile(`${migrations}${migration}/migration.sql`, 'utf8'));
  }
  await template.end();
  return async () => {
    const last = new Client({ connectionString: url });
    await last.connect();
    await last.query(`DROP DATABASE IF EXISTS ${name}`);
    await last.end();
  };
};
