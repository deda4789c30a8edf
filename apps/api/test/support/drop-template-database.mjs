import { Client } from 'pg';

/** Removes the migrated database when all specs are done. */
export default async () => {
  const server = new Client({ connectionString: process.env['TEST_DATABASE_URL'] });
  await server.connect();
  await server.query(`DROP DATABASE IF EXISTS ${process.env['MEDSPILL_SPEC_TEMPLATE']}`);
  await server.end();
};
