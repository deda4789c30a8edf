import { webRoot } from '../workspace.mjs';
import { sessionSecret } from './session-secret.mjs';

/**
 * The environment of the API's programs on this machine.
 * @param {string} databaseUrl
 * @param {NodeJS.ProcessEnv} [additions]
 * @returns {NodeJS.ProcessEnv}
 */
export function serviceEnvironment(databaseUrl, additions = {}) {
  return { ...process.env, DATABASE_URL: databaseUrl, MEDSPILL_SESSION_SECRET: sessionSecret(), WEB_ROOT: webRoot, ...additions };
}
