import { type Config, readConfig } from './config.js';

/** Settings for a command that serves nobody: it needs the database, and no key to sign sessions with. */
export const readCommandConfig = (variables: NodeJS.ProcessEnv): Config =>
  readConfig({ ...variables, MEDSPILL_SESSION_SECRET: 'a command signs no session cookies', MEDSPILL_DEMO: 'false' });
