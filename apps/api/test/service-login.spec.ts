import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { LoginCheck } from '../src/platform/database/login-check.js';
import { prepareServiceLogin } from '../src/platform/database/service-login.js';
import { createTestDatabase, type TestDatabase } from './support/test-database.js';

const databases: TestDatabase[] = [];
const logins: string[] = [];

const freshDatabase = async (template: 'migrated' | 'empty' = 'migrated'): Promise<TestDatabase> => {
  const database = await createTestDatabase(template);
  databases.push(database);
  return database;
};

const run = async (url: string, ...statements: string[]): Promise<Record<string, unknown>[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end();
  }
};

/** A name for a login that these specs remove again. Logins belong to the whole server. */
const newLogin = (): string => {
  const name = `medspill_spec_${randomUUID().replaceAll('-', '')}`;
  logins.push(name);
  return name;
};

const urlOf = ({ url }: TestDatabase, username: string, password = 'first'): string => Object.assign(new URL(url), { username, password }).href;

const whoAmI = (url: string) => run(url, 'SELECT session_user AS "user"');

const check = (databaseUrl: string): Promise<void> => new LoginCheck({ databaseUrl }).onModuleInit();

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);

afterAll(async () => {
  for (const { drop } of databases.slice(1)) await drop();
  for (const name of logins) await run(database.url, `DROP OWNED BY ${name}`, `DROP ROLE ${name}`).catch(() => undefined);
  await database.drop();
});

describe('the login of the service', () => {
  it('is made, and gets another password when DATABASE_URL says so', async () => {
    const name = newLogin();
    await prepareServiceLogin(database.url, urlOf(database, name));
    expect(await whoAmI(urlOf(database, name))).toEqual([{ user: name }]);
    await expect(check(urlOf(database, name))).resolves.toBeUndefined();
    await prepareServiceLogin(database.url, urlOf(database, name, `sec'ond "\\`));
    expect(await whoAmI(urlOf(database, name, `sec'ond "\\`))).toEqual([{ user: name }]);
    await expect(whoAmI(urlOf(database, name))).rejects.toThrow('password authentication failed');
  });

  it('takes on the roles for a transaction, and has nothing of them by itself', async () => {
    const name = newLogin();
    await prepareServiceLogin(database.url, urlOf(database, name));
    const grants = await run(
      database.url,
      `SELECT roleid::regrole::text AS role, inherit_option AS inherits, set_option AS becomes, admin_option AS gives_on
       FROM pg_auth_members WHERE member = '${name}'::regrole ORDER BY 1`,
    );
    expect(grants).toEqual([
      { role: 'medspill_app', inherits: false, becomes: true, gives_on: false },
      { role: 'medspill_auth', inherits: false, becomes: true, gives_on: false },
      { role: 'medspill_entrance', inherits: true, becomes: false, gives_on: false },
      { role: 'medspill_jobs', inherits: false, becomes: true, gives_on: false },
      { role: 'medspill_mailer', inherits: false, becomes: true, gives_on: false },
      { role: 'medspill_reporting', inherits: false, becomes: true, gives_on: false },
    ]);
  });

  it('is prepared once, however many databases of the server do it at the same time', async () => {
    const places = [database, await freshDatabase(), await freshDatabase()];
    const name = newLogin();
    await Promise.all([...places, ...places].map((place) => prepareServiceLogin(place.url, urlOf(place, name))));
    for (const place of places) await expect(check(urlOf(place, name))).resolves.toBeUndefined();
  });

  it('is not the owner’s, nor that of a superuser', async () => {
    await expect(prepareServiceLogin(database.url, database.url)).rejects.toThrow('DATABASE_URL and DATABASE_OWNER_URL name the same login');
    const name = newLogin();
    await run(database.url, `CREATE ROLE ${name} LOGIN SUPERUSER PASSWORD 'first'`);
    await expect(prepareServiceLogin(database.url, urlOf(database, name, 'second'))).rejects.toThrow(`DATABASE_URL: "${name}" is a superuser`);
    expect(await whoAmI(urlOf(database, name))).toEqual([{ user: name }]);
  });

  it('is left to an administrator, who is told what to run, where the owner may not make it', async () => {
    const [owner, name] = [newLogin(), newLogin()];
    await run(database.url, `CREATE ROLE ${owner} LOGIN PASSWORD 'first'`);
    const refused = prepareServiceLogin(urlOf(database, owner), urlOf(database, name));
    await expect(refused).rejects.toThrow(`The login of DATABASE_OWNER_URL may not prepare the service's login "${name}". Let an administrator run`);
    const message = await refused.then(String, String);
    expect(message).not.toContain('first');
    const statements = message.split('\n').slice(1).map((line) => line.replace('…', 'first'));
    await run(database.url, ...statements, `GRANT medspill_app, medspill_reporting, medspill_auth, medspill_jobs, medspill_mailer TO ${owner} WITH INHERIT FALSE, SET TRUE`);
    await prepareServiceLogin(urlOf(database, owner), urlOf(database, name));
    await expect(check(urlOf(database, name))).resolves.toBeUndefined();
  });

  it('is made by an owner who is no superuser but may hand on the roles', async () => {
    const [owner, name] = [newLogin(), newLogin()];
    await run(
      database.url,
      `CREATE ROLE ${owner} LOGIN CREATEROLE PASSWORD 'first'`,
      `GRANT medspill_app, medspill_reporting, medspill_auth, medspill_jobs, medspill_mailer, medspill_entrance TO ${owner} WITH ADMIN TRUE, INHERIT FALSE, SET FALSE`,
    );
    await prepareServiceLogin(urlOf(database, owner), urlOf(database, name));
    await expect(check(urlOf(database, name))).resolves.toBeUndefined();
    expect(await run(urlOf(database, owner), 'SET ROLE medspill_app', 'SELECT current_user AS role')).toEqual([{ role: 'medspill_app' }]);
    await run(database.url, `DROP OWNED BY ${name}`, `DROP ROLE ${name}`);
  });
});

describe('the service does not start', () => {
  it('with the login of the owner', async () => {
    await expect(check(database.url)).rejects.toThrow(/^DATABASE_URL: the login "\w+" is a superuser: PostgreSQL would show it every organisation's rows/);
    const owner = newLogin();
    const place = await freshDatabase();
    await run(place.url, `CREATE ROLE ${owner} LOGIN PASSWORD 'first'`, `ALTER TABLE survey.response OWNER TO ${owner}`);
    await expect(check(urlOf(place, owner))).rejects.toThrow(`DATABASE_URL: the login "${owner}" owns the tables`);
  });

  it('with one that may pass by row-level security, or become somebody who may', async () => {
    const [name, mighty] = [newLogin(), newLogin()];
    await prepareServiceLogin(database.url, urlOf(database, name));
    await run(database.url, `CREATE ROLE ${mighty} NOLOGIN BYPASSRLS`, `GRANT ${mighty} TO ${name}`);
    await expect(check(urlOf(database, name))).rejects.toThrow(`DATABASE_URL: the login "${name}" has BYPASSRLS`);
    await run(database.url, `REVOKE ${mighty} FROM ${name}`);
    await expect(check(urlOf(database, name))).resolves.toBeUndefined();
  });

  it('on a database without tables, or with a login that was not prepared', async () => {
    const name = newLogin();
    await run(database.url, `CREATE ROLE ${name} LOGIN PASSWORD 'first'`);
    await expect(check(urlOf(database, name))).rejects.toThrow(`DATABASE_URL: the login "${name}" lacks its roles: run \`migrate\`.`);
    const empty = await freshDatabase('empty');
    await expect(check(urlOf(empty, name))).rejects.toThrow('DATABASE_URL: the database has no tables yet: run `migrate`.');
  });

  it('where it cannot log in, and names the variable but not the password', async () => {
    const wrong = check(urlOf(database, 'medspill_spec_service', 'a-wrong-secret'));
    await expect(wrong).rejects.toThrow(/^DATABASE_URL: password authentication failed/);
    expect(await wrong.then(String, String)).not.toContain('a-wrong-secret');
    await expect(check('postgresql://medspill@127.0.0.1:1/medspill')).rejects.toThrow(/^DATABASE_URL: .*connect ECONNREFUSED 127.0.0.1:1/);
  });
});
