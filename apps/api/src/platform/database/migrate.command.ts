import { fileURLToPath } from 'node:url';
import { readCommandConfig } from '../config/command-config.js';
import { migrate } from './migrate.js';
import { prepareServiceLogin } from './service-login.js';

/** Beside the application, both in the checkout and in the image. */
const migrations = fileURLToPath(new URL('../../../../../prisma/migrations', import.meta.url));

/** `migrate`: brings the database to the newest migration and prepares the service's login. @returns exit code */
export const runMigrateCommand = async (): Promise<number> => {
  const { databaseUrl, databaseOwnerUrl } = readCommandConfig(process.env);
  const applied = await migrate(databaseOwnerUrl, process.env['MEDSPILL_MIGRATIONS'] ?? migrations);
  await prepareServiceLogin(databaseOwnerUrl, databaseUrl);
  process.stdout.write(applied.length > 0 ? `Applied ${applied.join(', ')}\n` : 'The database is up to date.\n');
  return 0;
};
