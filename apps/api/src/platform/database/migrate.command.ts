import { fileURLToPath } from 'node:url';
import { readCommandConfig } from '../config/command-config.js';
import { migrate } from './migrate.js';

/** Beside the application, both in the checkout and in the image. */
const migrations = fileURLToPath(new URL('../../../../../prisma/migrations', import.meta.url));

/** `migrate`: brings the database to the newest migration. @returns exit code */
export const runMigrateCommand = async (): Promise<number> => {
  const { databaseUrl } = readCommandConfig(process.env);
  const applied = await migrate(databaseUrl, process.env['MEDSPILL_MIGRATIONS'] ?? migrations);
  process.stdout.write(applied.length > 0 ? `Applied ${applied.join(', ')}\n` : 'The database is up to date.\n');
  return 0;
};
