import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serviceUrl } from './databases';

const root = new URL('../../../../', import.meta.url);
const pathOf = (path: string): string => fileURLToPath(new URL(path, root));

export const serverProgram = pathOf('apps/api/dist/main.js');
const cliProgram = pathOf('apps/api/dist/cli.js');

/** Folder of the demo's programme, which the repository holds. */
export const demoFolder = pathOf('prisma/demo/');

/** Where pictures of the screens are kept. */
export const screenFolder = pathOf('test-output/screens/');

/**
 * Environment of the system under test.
 * @param database its address as the owner logs in
 */
export const systemEnvironment = (database: string): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'test',
  DATABASE_OWNER_URL: database,
  DATABASE_URL: serviceUrl(database),
  MEDSPILL_DEMO: 'true',
  MEDSPILL_SESSION_SECRET: process.env.MEDSPILL_SESSION_SECRET ?? randomBytes(32).toString('hex'),
  WEB_ROOT: pathOf('apps/web/dist'),
  HOST: '127.0.0.1',
  PORT: '0',
});

/** Runs a command of the API's command line to its end. */
export const runCommand = async (command: string, database: string): Promise<void> => {
  await promisify(execFile)(process.execPath, [cliProgram, command], { env: systemEnvironment(database) });
};
