import { sign } from '@fastify/cookie';

import { sessionSecret } from './server-process.mjs';

/**
 * Makes an account for programme staff and a client that is signed in with it: demo mode, the usual way to sign in without
 * a password, does not exist in production. Signs the cookie as the API does.
 * @param {import('pg').Client} database
 * @param {string} organisationId
 * @param {string} address of the API
 * @returns {Promise<(method: string, path: string) => Promise<{ milliseconds: number, body: string }>>}
 */
export async function signInAsStaff(database, organisationId, address) {
  const { rows } = await database.query(`INSERT INTO identity.account (organisation_id, name, role) VALUES ($1, 'Staff', 'staff') RETURNING id`, [organisationId]);
  const cookie = `__Host-medspill=${encodeURIComponent(sign(`${organisationId}.${rows[0].id}`, sessionSecret))}`;
  return async (method, path) => {
    const started = performance.now();
    const response = await fetch(`${address}${path}`, { method, headers: { cookie } });
    const body = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}: ${body}`);
    return { milliseconds: performance.now() - started, body };
  };
}
