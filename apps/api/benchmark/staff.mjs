import { createHmac, randomBytes, randomUUID } from 'node:crypto';

import { sessionSecret } from './server-process.mjs';

/**
 * Begins a session of a member of staff, as signing in does: demo mode, the usual way to sign in without a password, does
 * not exist in production.
 * @param {import('pg').Client} database
 * @param {string} organisationId
 * @returns {Promise<string>} the cookie
 */
async function openSession(database, organisationId) {
  const userId = randomUUID();
  const email = `${userId}@staff.example`;
  const token = randomBytes(24).toString('base64url');
  await database.query(`INSERT INTO auth."user" (id, name, email, email_verified) VALUES ($1, 'Staff', $2, true)`, [userId, email]);
  const { rows } = await database.query(
    `INSERT INTO identity.account (organisation_id, name, email, user_id, role) VALUES ($1, 'Staff', $2, $3, 'staff') RETURNING id`,
    [organisationId, email, userId],
  );
  await database.query(
    `INSERT INTO auth.session (user_id, token, expires_at, organisation_id, account_id) VALUES ($1, $2, now() + interval '1 day', $3, $4)`,
    [userId, token, organisationId, rows[0].id],
  );
  const signature = createHmac('sha256', sessionSecret).update(token).digest('base64');
  return `__Host-medspill=${encodeURIComponent(`${token}.${signature}`)}`;
}

/**
 * Makes an account for programme staff and a client that is signed in with it.
 * @param {import('pg').Client} database
 * @param {string} organisationId
 * @param {string} address of the API
 * @returns {Promise<(method: string, path: string) => Promise<{ milliseconds: number, body: string }>>}
 */
export async function signInAsStaff(database, organisationId, address) {
  const cookie = await openSession(database, organisationId);
  return async (method, path) => {
    const started = performance.now();
    const response = await fetch(`${address}${path}`, { method, headers: { cookie } });
    const body = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}: ${body}`);
    return { milliseconds: performance.now() - started, body };
  };
}
