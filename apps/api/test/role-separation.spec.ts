import { Pool } from 'pg';
import { startTestApplication, type TestApplication } from './support/test-application.js';
import { createTenant, type Tenant } from './support/full-tenant.js';

let app: TestApplication;
/** Logs in as the service does. */
let service: Pool;
let tenant: Tenant;

beforeAll(async () => {
  app = await startTestApplication();
  service = new Pool({ connectionString: app.environment.DATABASE_URL, max: 1 });
  tenant = await createTenant(app, 'Tenant');
  await app.pool.query(`
    DO $$ BEGIN CREATE ROLE medspill_spec_nobody NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`);
}, 120_000);

afterAll(async () => {
  await service.end();
  await app.close();
});

/** Runs a statement of the service as a role, for the tenant, and takes it back. @returns the number of rows, or the refusal */
const run = async (role: string, statement: string, values: unknown[] = []): Promise<number | string> => {
  const client = await service.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('role', $1, true), set_config('medspill.organisation_id', $2, true)`, [role, tenant.organisationId]);
    return (await client.query(statement, values)).rowCount ?? 0;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
};

const denied = expect.stringMatching(/^permission denied for (table|schema) /);

/** Columns of a schema's tables, as `schema.table.column`, on which a role has any right. */
const columnsWithin = async (role: string, schema: string): Promise<string[]> => {
  const { rows } = await app.pool.query<{ name: string }>(
    `SELECT format('%s.%s', c.oid::regclass, a.attname) AS name
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relnamespace = $2::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')
       AND (has_column_privilege($1, c.oid, a.attnum, 'SELECT, INSERT, UPDATE, REFERENCES') OR has_table_privilege($1, c.oid, 'DELETE, TRUNCATE, TRIGGER'))
     ORDER BY 1`,
    [role, schema],
  );
  return rows.map(({ name }) => name);
};

const tablesOf = async (schema: string): Promise<string[]> => {
  const { rows } = await app.pool.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = $1 ORDER BY 1`,
    [schema],
  );
  return rows.map(({ name }) => name);
};

describe('the role of reports', () => {
  it('reads no table of schema identity, not one column, nor what it is called', async () => {
    const tables = await tablesOf('identity');
    expect(tables.length).toBeGreaterThan(4);
    for (const table of tables) expect([table, await run('medspill_reporting', `SELECT FROM ${table}`)]).toEqual([table, denied]);
    expect(await columnsWithin('medspill_reporting', 'identity')).toEqual([]);
    const { rows } = await app.pool.query(`SELECT has_schema_privilege('medspill_reporting', 'identity', 'USAGE, CREATE') AS enters`);
    expect(rows).toEqual([{ enters: false }]);
  });

  it('counts the invited and learns no more of them', async () => {
    expect(await run('medspill_reporting', 'SELECT FROM identity.invitation')).toEqual(denied);
    const client = await service.connect();
    try {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('role', 'medspill_reporting', true), set_config('medspill.organisation_id', $1, true)`, [tenant.organisationId]);
      const { rows } = await client.query('SELECT public.count_invited($1) AS invited', [tenant.secondWaveId]);
      expect(rows).toEqual([{ invited: 4 }]);
      await client.query(`SELECT set_config('medspill.organisation_id', '', true)`);
      const { rows: without } = await client.query('SELECT public.count_invited($1) AS invited', [tenant.secondWaveId]);
      expect(without).toEqual([{ invited: 0 }]);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });

  it('reads what groups have chosen, and not who will do what about it', async () => {
    expect(await run('medspill_reporting', 'SELECT title FROM public.development_area')).toBe(1);
    for (const table of ['contribution', 'development_action', 'status_note']) {
      expect([table, await run('medspill_reporting', `SELECT FROM public.${table}`)]).toEqual([table, denied]);
    }
  });

  it('reads answers by their key, which it cannot change or forge', async () => {
    expect(await run('medspill_reporting', 'SELECT answers, respondent_key FROM survey.response')).toBe(8);
    expect(await run('medspill_reporting', 'UPDATE survey.response SET submitted = true')).toEqual(denied);
    expect(await run('medspill_reporting', 'DELETE FROM survey.response')).toEqual(denied);
    expect(await run('medspill_reporting', 'INSERT INTO survey.response DEFAULT VALUES')).toEqual(denied);
  });
});

describe('the role of everyday work', () => {
  it.each(['answers', 'respondent_key', '*'])('reads that responses were sent, not their %s', async (column) => {
    expect(await run('medspill_app', `SELECT ${column} FROM survey.response`)).toEqual(denied);
    expect(await run('medspill_app', 'SELECT wave_id, submitted FROM survey.response')).toBe(8);
  });

  it('reads no text answer, no figure and no change', async () => {
    expect(await run('medspill_app', 'SELECT FROM survey.text_answer')).toEqual(denied);
    expect(await run('medspill_app', 'SELECT mean FROM survey.wave_aggregate')).toEqual(denied);
    expect(await run('medspill_app', 'SELECT FROM survey.wave_change')).toEqual(denied);
  });

  it('reads no token of a link or session, and not whose answers carry which key', async () => {
    expect(await run('medspill_app', 'SELECT token_hash FROM identity.invitation')).toEqual(denied);
    expect(await run('medspill_app', 'SELECT FROM identity.respondent_session')).toEqual(denied);
    expect(await run('medspill_app', 'SELECT FROM identity.closed_link')).toEqual(denied);
    expect(await run('medspill_app', 'SELECT FROM identity.respondent_key')).toEqual(denied);
    expect(await run('medspill_app', 'UPDATE identity.respondent_key SET key = gen_random_uuid()')).toEqual(denied);
  });

  it('changes no answer and nothing of a closed wave', async () => {
    expect(await run('medspill_app', 'UPDATE survey.response SET submitted = false')).toEqual(denied);
    expect(await run('medspill_app', 'DELETE FROM survey.response')).toEqual(denied);
    // It opens what is planned; both of the tenant's waves are closed, and out of its reach.
    expect(await run('medspill_app', `UPDATE public.wave SET state = 'open'`)).toBe(0);
    expect(await run('medspill_app', 'UPDATE public.wave SET closed_at = now()')).toEqual(denied);
  });
});

describe('what closing computed', () => {
  it.each(['medspill_app', 'medspill_reporting'])('is not changed as %s', async (role) => {
    expect(await run(role, 'UPDATE survey.wave_aggregate SET responses = 0')).toEqual(denied);
    expect(await run(role, 'UPDATE survey.wave_change SET n_both = n_both')).toEqual(denied);
  });

  it('goes only with a wave that is open again', async () => {
    expect(await run('medspill_app', 'DELETE FROM survey.wave_aggregate')).toEqual(denied);
    expect(await run('medspill_reporting', 'DELETE FROM survey.wave_aggregate')).toBe(0);
    expect(await run('medspill_reporting', 'DELETE FROM survey.wave_change')).toBe(0);
    await app.pool.query(`UPDATE public.wave SET state = 'open', closed_at = NULL WHERE id = $1`, [tenant.secondWaveId]);
    expect(await run('medspill_reporting', 'DELETE FROM survey.wave_aggregate')).toBe(1);
    expect(await run('medspill_reporting', 'DELETE FROM survey.wave_change')).toBe(1);
    await app.pool.query(`UPDATE public.wave SET state = 'closed', closed_at = now() WHERE id = $1`, [tenant.secondWaveId]);
  });

  it('stays when somebody has read it: not even the owner opens the wave again', async () => {
    await app.pool.query('UPDATE public.wave SET results_read_at = now() WHERE id = $1', [tenant.closedWaveId]);
    const reopen = `UPDATE public.wave SET state = 'open', closed_at = NULL, results_read_at = NULL WHERE id = $1`;
    expect(await run('medspill_reporting', reopen, [tenant.closedWaveId])).toMatch(/have been read: it stays closed/);
    await expect(app.pool.query(reopen, [tenant.closedWaveId])).rejects.toThrow(/have been read: it stays closed/);
    await expect(app.pool.query('UPDATE public.wave SET results_read_at = NULL WHERE id = $1', [tenant.closedWaveId])).rejects.toThrow(/stays closed/);
  });
});

describe('the rooms of the database', () => {
  it('are closed to each other where they should be', async () => {
    expect(await columnsWithin('medspill_auth', 'public')).toEqual([]);
    expect(await columnsWithin('medspill_auth', 'identity')).toEqual([]);
    expect(await columnsWithin('medspill_auth', 'survey')).toEqual([]);
    expect(await columnsWithin('medspill_app', 'auth')).toEqual([]);
    expect(await columnsWithin('medspill_reporting', 'auth')).toEqual([]);
  });

  it('hold no table for the entrance, nor for everybody, nor for the login itself', async () => {
    for (const schema of ['public', 'identity', 'survey', 'auth']) {
      for (const role of ['medspill_entrance', 'medspill_spec_service']) {
        expect([role, schema, await columnsWithin(role, schema)]).toEqual([role, schema, []]);
      }
    }
    const { rows } = await app.pool.query(
      `SELECT c.oid::regclass::text AS "table" FROM pg_class c, aclexplode(c.relacl) x
       WHERE x.grantee = 0 AND c.relnamespace::regnamespace::text IN ('public', 'identity', 'survey', 'auth')`,
    );
    expect(rows).toEqual([]);
  });

  it('have functions that run as their owner only behind a fixed search path and for named roles', async () => {
    const { rows } = await app.pool.query<{ name: string; definer: boolean; fixed: boolean; everybody: boolean }>(
      `SELECT p.oid::regprocedure::text AS name, p.prosecdef AS definer, coalesce(p.proconfig::text LIKE '%search_path=%', false) AS fixed,
              has_function_privilege('medspill_spec_nobody', p.oid, 'EXECUTE') AS everybody
       FROM pg_proc p WHERE p.pronamespace::regnamespace::text IN ('public', 'identity', 'survey', 'auth')`,
    );
    const definers = rows.filter(({ definer }) => definer);
    expect(definers.length).toBeGreaterThan(8);
    expect(definers.filter(({ fixed }) => !fixed)).toEqual([]);
    expect(rows.filter(({ everybody }) => everybody).map(({ name }) => name)).toEqual([]);
  });
});
