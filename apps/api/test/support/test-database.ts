import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { prepareServiceLogin } from '../../src/platform/database/service-login.js';

const serverUrl = (): string => {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is not set: run `npm test`, or start a PostgreSQL and name it there.');
  return url;
};

const onServer = async (statement: string): Promise<void> => {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

/** A database of one's own on the test server. */
export interface TestDatabase {
  /** As its owner, whom row-level security does not hold for: to arrange and to look. */
  readonly url: string;
  /** As the service. */
  readonly serviceUrl: string;
  /** What the product's programs are told of it. */
  readonly environment: { readonly DATABASE_URL: string; readonly DATABASE_OWNER_URL: string };
  /** Removes it; whoever is still connected is thrown out. */
  readonly drop: () => Promise<void>;
}

/** @param template the migrated template, or none for an empty database */
export const createTestDatabase = async (template: 'migrated' | 'empty' = 'migrated'): Promise<TestDatabase> => {
  const name = `medspill_spec_${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE DATABASE ${name}${template === 'migrated' ? ` TEMPLATE ${process.env['MEDSPILL_SPEC_TEMPLATE']}` : ''}`);
  const url = Object.assign(new URL(serverUrl()), { pathname: `/${name}` }).href;
  const service = { username: 'medspill_spec_service', password: 'only-the-specs-know-it' };
  const serviceUrl = Object.assign(new URL(url), service).href;
  if (template === 'migrated') await prepareServiceLogin(url, serviceUrl);
  const environment = { DATABASE_URL: serviceUrl, DATABASE_OWNER_URL: url };
  return { url, serviceUrl, environment, drop: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
};
