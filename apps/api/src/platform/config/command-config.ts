import { type Config, readConfig } from './config.js';

/** Settings of a command, which logs in as the database's owner. */
export interface CommandConfig extends Config {
  readonly databaseOwnerUrl: string;
}

/**
 * Settings for a command that serves nobody: it needs the database, and no key to sign sessions with.
 * @throws {Error} that names every variable that is wrong and what was expected; never its value
 */
export const readCommandConfig = (variables: NodeJS.ProcessEnv): CommandConfig => {
  const config = readConfig({ ...variables, MEDSPILL_SESSION_SECRET: 'a command signs no session cookies', MEDSPILL_DEMO: 'false', NODE_ENV: 'development' });
  const { databaseOwnerUrl } = config;
  if (databaseOwnerUrl === null) {
    throw new Error('The environment is not complete:\n  DATABASE_OWNER_URL: expected how the owner of the database logs in, postgresql://user:password@host:5432/database');
  }
  // What a service needs in production, such as its public address, a command does not; that it is production, it must know.
  return { ...config, production: variables['NODE_ENV'] === 'production', databaseOwnerUrl };
};
