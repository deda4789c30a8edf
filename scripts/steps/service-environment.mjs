import { webRoot } from '../workspace.mjs';
import { sessionSecret } from './session-secret.mjs';

/**
 * The environment of the service on this machine. It is not told how the owner logs in.
 * @param {import('./database.mjs').Addresses} addresses
 * @param {NodeJS.ProcessEnv} [additions]
 * @returns {NodeJS.ProcessEnv}
 */
export function serviceEnvironment({ service }, additions = {}) {
  return { ...process.env, DATABASE_URL: service, DATABASE_OWNER_URL: undefined, MEDSPILL_SESSION_SECRET: sessionSecret(), WEB_ROOT: webRoot, ...additions };
}

/**
 * The environment of the API's command line.
 * @param {import('./database.mjs').Addresses} addresses
 * @returns {NodeJS.ProcessEnv}
 */
export function commandEnvironment(addresses) {
  return serviceEnvironment(addresses, { DATABASE_OWNER_URL: addresses.owner });
}
