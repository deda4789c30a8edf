import { type Client, Pool, type PoolClient } from 'pg';
import { Database } from '../src/platform/database/database.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';
import { createTenant, type Tenant } from './support/full-tenant.js';

/** Tables that belong to no organisation, and hold nothing of one. Every other table must show an organisation its own rows only. */
const commonTables = ['public._prisma_migrations', 'public.instrument_version', 'public.failed_attempts', 'public.job_run', 'public.job_worker'];

/** Made for these specs: may do everything with every table, so that nothing but row-level security is in its way. */
const almighty = 'medspill_spec_almighty';

const nobody = '00000000-0000-4000-8000-000000000000';

interface TenantsTable {
  readonly name: string;
  /** Which column says whose a row is. */
  readonly owner: 'organisation_id' | 'id';
}

let app: TestApplication;
/** Logs in as the service does. */
let service: Pool;
let tables: TenantsTable[];
let own: Tenant;
let other: Tenant;

beforeAll(async () => {
  app = await startTestApplication();
  service = new Pool({ connectionString: app.environment.DATABASE_URL, max: 1 });
  own = await createTenant(app, 'Own');
  other = await createTenant(app, 'Other');
  tables = await findTables();
  await app.pool.query(`
    DO $$ BEGIN CREATE ROLE ${almighty} NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
    GRANT USAGE ON SCHEMA public, identity, survey, mailing TO ${almighty};
    GRANT ALL ON ALL TABLES IN SCHEMA public, identity, survey, mailing TO ${almighty};`);
}, 120_000);

afterAll(async () => {
  await service.end();
  await app.close();
});

const findTables = async (): Promise<TenantsTable[]> => {
  const { rows } = await app.pool.query<TenantsTable>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name,
            CASE WHEN c.oid = 'public.organisation'::regclass THEN 'id' ELSE 'organisation_id' END AS owner
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('public', 'identity', 'survey', 'mailing') AND c.relkind IN ('r', 'p', 'v', 'm', 'f') ORDER BY 1`,
  );
  return rows.filter(({ name }) => !commonTables.includes(name));
};

/** Runs `work` as somebody in a transaction that is taken back. */
const as = async <Result>(
  pool: Pool,
  role: string | null,
  organisationId: string | null,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> => {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    if (role !== null) await client.query(`SELECT set_config('role', $1, true)`, [role]);
    if (organisationId !== null) await client.query(`SELECT set_config('medspill.organisation_id', $1, true)`, [organisationId]);
    return await work(client);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
};

/** What a statement did: the number of rows, or why it was refused. */
const outcome = async (client: Pick<Client, 'query'>, statement: string, values: unknown[] = []): Promise<number | string> => {
  await client.query('SAVEPOINT before');
  try {
    return (await client.query(statement, values)).rowCount ?? 0;
  } catch (error) {
    await client.query('ROLLBACK TO SAVEPOINT before');
    return error instanceof Error ? error.message : String(error);
  }
};

/** The outcome of one statement on every table, by the table's name. */
const outcomes = (
  role: string,
  organisationId: string | null,
  statementFor: (table: TenantsTable) => string,
  values: unknown[] = [],
): Promise<Record<string, number | string>> =>
  as(app.pool, role, organisationId, async (client) => {
    const found: Record<string, number | string> = {};
    for (const table of tables) found[table.name] = await outcome(client, statementFor(table), values);
    return found;
  });

/** The audit log is refused to everybody who would change it, whosever row it is. */
const refusal = /^new row violates row-level security policy|^The audit log is added to and read, never changed/;

/** Tables in which a statement found or changed rows, or was stopped by something that these specs are not about. */
const touched = (found: Record<string, number | string>): [string, number | string][] =>
  Object.entries(found).filter(([, result]) => result !== 0 && !refusal.test(String(result)));

describe('a tenant', () => {
  it('has rows in every table of these specs, or they would prove nothing', async () => {
    for (const { name, owner } of tables) {
      const { rows } = await app.pool.query(`SELECT count(DISTINCT ${owner})::int AS tenants FROM ${name} WHERE ${owner} = ANY($1)`, [
        [own.organisationId, other.organisationId],
      ]);
      expect([name, rows[0].tenants]).toEqual([name, 2]);
    }
  });

  it('has row-level security on every table, and a policy that asks for the organisation', async () => {
    for (const { name, owner } of tables) {
      const { rows } = await app.pool.query(
        `SELECT c.relrowsecurity AS secured,
                array_agg(pg_get_expr(p.polqual, p.polrelid)) FILTER (WHERE p.polpermissive) AS policies
         FROM pg_class c LEFT JOIN pg_policy p ON p.polrelid = c.oid WHERE c.oid = $1::regclass GROUP BY c.oid`,
        [name],
      );
      const asksForOrganisation = `(${owner} = (NULLIF(current_setting('medspill.organisation_id'::text, true), ''::text))::uuid)`;
      expect([name, rows[0]]).toEqual([name, { secured: true, policies: [asksForOrganisation] }]);
    }
  });
});

describe('without a tenant', () => {
  it('the service reaches no table at all', async () => {
    for (const name of [...tables.map((table) => table.name), ...commonTables]) {
      const { rows } = await app.pool.query('SELECT to_regclass($1) IS NOT NULL AS exists', [name]);
      if (!rows[0].exists) continue;
      const reads = await as(service, null, null, (client) => outcome(client, `SELECT FROM ${name}`));
      expect([name, reads]).toEqual([name, expect.stringMatching(/^permission denied for (table|schema) /)]);
    }
  });

  it.each(['medspill_app', 'medspill_reporting', 'medspill_auth', 'medspill_jobs', 'medspill_mailer'])('the service sees nothing as %s', async (role) => {
    const reads: [string, number | string][] = [];
    for (const { name } of tables) reads.push([name, await as(service, role, null, (client) => outcome(client, `SELECT FROM ${name}`))]);
    expect(reads.filter(([, result]) => result !== 0 && !/^permission denied for (table|schema) /.test(String(result)))).toEqual([]);
  });

  it.each([['no organisation', null], ['an empty one', ''], ['one that does not exist', nobody]])(
    'nobody sees or changes a row in any table, with %s',
    async (_, organisationId) => {
      expect(touched(await outcomes(almighty, organisationId, ({ name }) => `SELECT FROM ${name}`))).toEqual([]);
      expect(touched(await outcomes(almighty, organisationId, ({ name, owner }) => `UPDATE ${name} SET ${owner} = ${owner}`))).toEqual([]);
      expect(touched(await outcomes(almighty, organisationId, ({ name }) => `DELETE FROM ${name}`))).toEqual([]);
    },
  );
});

describe('with one tenant', () => {
  it('its own rows are seen', async () => {
    const seen = await outcomes(almighty, own.organisationId, ({ name }) => `SELECT FROM ${name}`);
    for (const { name } of tables) expect([name, seen[name]]).toEqual([name, expect.any(Number)]);
    expect(Object.values(seen)).not.toContain(0);
  });

  it('nothing of another is read, changed or removed', async () => {
    const values = [other.organisationId];
    expect(touched(await outcomes(almighty, own.organisationId, ({ name, owner }) => `SELECT FROM ${name} WHERE ${owner} = $1`, values))).toEqual([]);
    expect(touched(await outcomes(almighty, own.organisationId, ({ name, owner }) => `UPDATE ${name} SET ${owner} = ${owner} WHERE ${owner} = $1`, values))).toEqual([]);
    expect(touched(await outcomes(almighty, own.organisationId, ({ name, owner }) => `DELETE FROM ${name} WHERE ${owner} = $1`, values))).toEqual([]);
  });

  it('nothing can be put into another, nor moved there', async () => {
    const values = [other.organisationId];
    const added = await outcomes(almighty, own.organisationId, ({ name, owner }) => `INSERT INTO ${name} (${owner}) VALUES ($1)`, values);
    expect(Object.entries(added).filter(([, result]) => !String(result).startsWith('new row violates row-level security policy'))).toEqual([]);
    const moved = await outcomes(almighty, own.organisationId, ({ name, owner }) => `UPDATE ${name} SET ${owner} = $1`, values);
    expect(Object.entries(moved).filter(([, result]) => !refusal.test(String(result)))).toEqual([]);
  });
});

describe('the way to the database', () => {
  const database = (): Database => app.application.get(Database, { strict: false });

  it.each(['', 'everybody', `${nobody}' OR true`])('is closed to an organisation called %j', async (organisationId) => {
    await expect(database().tenant(organisationId, ({ query }) => query('SELECT FROM programme'))).rejects.toThrow('invalid input syntax for type uuid');
  });

  it('is the same for Prisma and for the driver: one connection, one role, one organisation', async () => {
    const found = await database().tenant(own.organisationId, async ({ prisma, query }) => {
      const driver = await query(`SELECT pg_backend_pid() AS pid, current_user AS role, count(*)::int AS programmes FROM programme`);
      return [driver, await prisma.$queryRaw`SELECT pg_backend_pid() AS pid, current_user AS role, count(*)::int AS programmes FROM programme`];
    });
    expect(found[0]).toEqual([{ pid: expect.any(Number), role: 'medspill_app', programmes: 1 }]);
    expect(found[0]).toEqual(found[1]);
  });

  it('gives each of many at once its own', async () => {
    const tenants = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? own : other));
    const names = await Promise.all(
      tenants.map(({ organisationId }, index) =>
        index % 3 === 0
          ? database().reporting(organisationId, async ({ prisma }) => (await prisma.programme.findMany({ select: { name: true } })).map(({ name }) => name))
          : database().tenant(organisationId, async ({ query }) => (await query<{ name: string }>('SELECT name FROM programme')).map(({ name }) => name)),
      ),
    );
    expect(names).toEqual(tenants.map((tenant) => [tenant === own ? 'Own' : 'Other']));
  });

  it('gives no second connection to whoever holds one', async () => {
    const nested = database().tenant(own.organisationId, () => database().reporting(own.organisationId, ({ query }) => query('SELECT 1')));
    await expect(nested).rejects.toThrow('A transaction asked for a second connection while it holds its own.');
    const entered = database().tenant(own.organisationId, () => database().entrance({ text: 'SELECT 1' }));
    await expect(entered).rejects.toThrow('A transaction asked for a second connection while it holds its own.');
  });

  it('leaves nothing behind on the connection that the next one gets', async () => {
    await database().tenant(own.organisationId, ({ query }) => query('SELECT 1'));
    const text = `SELECT current_user = session_user AS itself, coalesce(current_setting('medspill.organisation_id', true), '') AS organisation`;
    expect(await database().entrance({ text })).toEqual([{ itself: true, organisation: '' }]);
  });
});
