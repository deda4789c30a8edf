import { Client } from 'pg';

const server = (): URL => {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('TEST_DATABASE_URL must name a PostgreSQL server on which databases may be created');
  return new URL(url);
};

/** What a statement gives on a database, past the service. */
export const rowsOf = async (database: string, statement: string): Promise<Record<string, string>[]> => {
  const client = new Client({ connectionString: database });
  await client.connect();
  try {
    return (await client.query<Record<string, string>>(statement)).rows;
  } finally {
    await client.end();
  }
};

const run = async (statement: string): Promise<void> => {
  await rowsOf(server().href, statement);
};

/** Address of a database on the server of the tests, as its owner logs in. */
export const databaseUrl = (name: string): string => {
  const url = server();
  url.pathname = `/${name}`;
  return url.href;
};

/** Address of the same database as the service logs in, once `migrate` has made that login. */
export const serviceUrl = (ownerUrl: string): string =>
  Object.assign(new URL(ownerUrl), { username: 'medspill_browser_service', password: 'only-the-browser-tests-know-it' }).href;

/** Makes a database; a copy of the template where one is given. */
export const createDatabase = (name: string, template = 'template1'): Promise<void> =>
  run(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);

export const dropDatabase = (name: string): Promise<void> => run(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
