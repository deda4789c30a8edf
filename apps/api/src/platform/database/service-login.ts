import { setTimeout as sleep } from 'node:timers/promises';
import { Client, DatabaseError, escapeIdentifier, escapeLiteral } from 'pg';
import { databaseAddress } from './database-address.js';

/** Roles that the service takes on, one at a time, for a transaction or for a pool of its own. */
const rolesToTakeOn = ['medspill_app', 'medspill_reporting', 'medspill_auth', 'medspill_jobs', 'medspill_mailer'];

/** Has what the service may do in no role at all. */
const entranceRole = 'medspill_entrance';

/** What PostgreSQL answers when two databases of a server do the same to a login at the same time: it was done, or is to be tried again. */
const collisions = new Set(['XX000', '23505', '42710']);

interface Login {
  readonly user: string;
  readonly password: string;
}

const codeOf = (error: unknown): string | undefined => (error instanceof DatabaseError ? error.code : undefined);

const grantsFor = (user: string): string[] => [
  `GRANT ${rolesToTakeOn.join(', ')} TO ${escapeIdentifier(user)} WITH INHERIT FALSE, SET TRUE`,
  `GRANT ${entranceRole} TO ${escapeIdentifier(user)} WITH INHERIT TRUE, SET FALSE`,
];

/** Runs what the login of the owner may do; what it may not an administrator has to, and is told how. */
const run = async (owner: Client, statements: readonly string[], { user }: Login): Promise<void> => {
  try {
    for (const statement of statements) await owner.query(statement);
  } catch (error) {
    if (codeOf(error) !== '42501') throw error;
    const toRun = [`CREATE ROLE ${escapeIdentifier(user)} LOGIN PASSWORD '…' -- as in DATABASE_URL`, ...grantsFor(user)];
    const lines = toRun.map((statement) => `  ${statement.replace(/( --|$)/, ';$1')}`);
    throw new Error(
      `The login of DATABASE_OWNER_URL may not prepare the service's login "${user}". Let an administrator run, as far as it is not done:\n${lines.join('\n')}`,
      { cause: error },
    );
  }
};

/** Whether the service gets in with the password that it has. */
const opens = async (serviceUrl: string): Promise<boolean> => {
  const client = new Client(databaseAddress(serviceUrl));
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (codeOf(error) === '28P01') return false;
    throw error;
  } finally {
    await client.end();
  }
};

const hasRoles = async (owner: Client, { user }: Login): Promise<boolean> => {
  const { rows } = await owner.query<{ roles: number }>(
    `SELECT count(*)::int AS roles FROM pg_auth_members
     WHERE member = $1::regrole
       AND (roleid::regrole::text = ANY($2) AND set_option AND NOT inherit_option OR roleid::regrole::text = $3 AND inherit_option)`,
    [escapeIdentifier(user), rolesToTakeOn, entranceRole],
  );
  return rows[0]?.roles === rolesToTakeOn.length + 1;
};

/** An owner that is no superuser needs the roles, too, for what the command line does within one organisation. */
const prepareOwner = async (owner: Client, login: Login): Promise<void> => {
  const { rows } = await owner.query(`SELECT FROM unnest($1::text[]) AS role WHERE NOT pg_has_role(role, 'SET')`, [rolesToTakeOn]);
  if (rows.length > 0) await run(owner, [`GRANT ${rolesToTakeOn.join(', ')} TO CURRENT_USER WITH INHERIT FALSE, SET TRUE`], login);
};

const prepare = async (owner: Client, serviceUrl: string, login: Login): Promise<void> => {
  const { rows } = await owner.query<{ rolsuper: boolean }>('SELECT rolsuper FROM pg_roles WHERE rolname = $1', [login.user]);
  const name = escapeIdentifier(login.user);
  const password = escapeLiteral(login.password);
  if (!rows[0]) await run(owner, [`CREATE ROLE ${name} LOGIN PASSWORD ${password}`], login);
  else if (rows[0].rolsuper) throw new Error(`DATABASE_URL: "${login.user}" is a superuser. The service needs a login of its own; \`migrate\` makes it.`);
  else if (!(await opens(serviceUrl))) await run(owner, [`ALTER ROLE ${name} LOGIN PASSWORD ${password}`], login);
  if (!(await hasRoles(owner, login))) await run(owner, grantsFor(login.user), login);
  await prepareOwner(owner, login);
};

/**
 * Makes the login that DATABASE_URL names, or gives it the password that stands there, and the roles that it may take on;
 * the owner's login may take them on as well. Changes nothing that is right already. Logins belong to the server: others may
 * do the same for another of its databases at the same time.
 * @throws {Error} that says what to run when the owner may not; when both are the same login
 */
export const prepareServiceLogin = async (ownerUrl: string, serviceUrl: string): Promise<void> => {
  const { user: ownerName = '', ...address } = databaseAddress(ownerUrl);
  const { user = '', password } = databaseAddress(serviceUrl);
  if (user === ownerName) {
    throw new Error(`DATABASE_URL and DATABASE_OWNER_URL name the same login, "${user}". The service needs one of its own; \`migrate\` makes it.`);
  }
  const owner = new Client({ ...address, user: ownerName });
  await owner.connect();
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await prepare(owner, serviceUrl, { user, password: String(password) });
        return;
      } catch (error) {
        if (attempt === 10 || !collisions.has(codeOf(error) ?? '')) throw error;
        await sleep(20 * attempt);
      }
    }
  } finally {
    await owner.end();
  }
};
