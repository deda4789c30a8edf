import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Pool } from 'pg';
import supertest from 'supertest';
import { createApplication } from '../../src/application.js';
import { type Config, readConfig } from '../../src/platform/config/config.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

/** The real application on a real database of its own. */
export interface TestApplication {
  readonly application: NestFastifyApplication;
  /** As the database's owner. */
  readonly databaseUrl: string;
  /** What the command line needs to know of the database. */
  readonly environment: TestDatabase['environment'];
  /** Connections past the application, to arrange and to look. */
  readonly pool: Pool;
  /** A client that keeps its cookies. */
  readonly browser: () => ReturnType<typeof supertest.agent>;
  readonly close: () => Promise<void>;
}

/** @param settings to deviate from a small application in demo mode */
export const startTestApplication = async (settings: Partial<Config> = {}): Promise<TestApplication> => {
  const database = await createTestDatabase();
  const config = readConfig({
    NODE_ENV: 'test',
    ...database.environment,
    DATABASE_POOL_SIZE: '4',
    MEDSPILL_SESSION_SECRET: 'a secret that only the specs use, 32+',
    MEDSPILL_DEMO: 'true',
    // Whoever tests jobs says so.
    RUN_JOBS: 'false',
  });
  const application = await createApplication({ ...config, ...settings });
  await application.init();
  const server = application.getHttpAdapter().getInstance();
  await server.ready();
  const pool = new Pool({ connectionString: database.url, max: 4 });
  pool.on('error', () => undefined);
  return {
    application,
    databaseUrl: database.url,
    environment: database.environment,
    pool,
    browser: () => supertest.agent(server.server),
    close: async () => {
      await application.close();
      await pool.end();
      await database.drop();
    },
  };
};
