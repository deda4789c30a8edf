import { createDatabase, databaseUrl, dropDatabase } from './databases';
import { runCommand } from './programs';

/** The seeded database that every scenario gets a copy of. */
export const templateName = (): string => `medspill_browser_${process.env.MEDSPILL_BROWSER_RUN ?? ''}`;

/** Before all tests: migrates and seeds once. After them: drops it. */
const setUp = async (): Promise<() => Promise<void>> => {
  process.env.MEDSPILL_BROWSER_RUN = String(process.pid);
  const name = templateName();
  await dropDatabase(name);
  await createDatabase(name);
  await runCommand('migrate', databaseUrl(name));
  await runCommand('seed-demo', databaseUrl(name));
  return () => dropDatabase(name);
};

export default setUp;
