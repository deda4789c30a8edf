import { fileURLToPath } from 'node:url';
import { readdir, readFile } from 'node:fs/promises';
import { Client } from 'pg';

const migrations = fileURLToPath(new URL('../../../../prisma/migrations/', import.meta.url));

/** Databases of earlier runs that were stopped on the way. */
const leftOvers = `SELECT datname FROM pg_database WHERE datname LIKE 'medspill\\_spec\\_%'`;

/**
 * Makes one migrated database before all specs; each spec file copies it in a few milliseconds.
 * The server is at TEST_DATABASE_URL, which `npm test` provides.
 */
export default async () => {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is not set: run `npm test`, or start a PostgreSQL and name it there.');
  const server = new Client({ connectionString: url });
  await server.connect();
  for (const { datname } of (await server.query(leftOvers)).rows) {
    await server.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
  }
  await server.query('CREATE DATABASE medspill_spec_template');
  await server.end();

  const template = new Client({ connectionString: Object.assign(new URL(url), { pathname: '/medspill_spec_template' }).href });
  await template.connect();
  for (const name of (await readdir(migrations)).filter((entry) => /^\d/.test(entry)).sort()) {
    await template.query(await readFile(`${migrations}${name}/migration.sql`, 'utf8'));
  }
  await template.end();
};
