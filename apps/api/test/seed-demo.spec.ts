import { roles } from '@medspill/contracts';
import { Pool } from 'pg';
import { runSeedDemoCommand } from '../src/demo/seed-demo.command.js';
import { captured } from './support/captured-output.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

let app: TestApplication;
let pool: Pool;

beforeAll(async () => {
  app = await startTestApplication();
  pool = app.pool;
  Object.assign(process.env, app.environment);
  const { code, stderr } = await seed();
  if (code !== 0) throw new Error(`The demo could not be made: ${stderr}`);
}, 60_000);

afterAll(() => app.close());

const seed = () => captured(() => runSeedDemoCommand([]));

const tables = [
  'organisation', 'programme', 'cohort', '"group"', 'wave', 'development_area', 'development_area_factor', 'identity.account', 'identity.role_grant',
  'identity.member', 'identity.respondent_key', 'identity.invitation', 'survey.response', 'survey.text_answer', 'survey.wave_aggregate', 'survey.wave_change',
];

/** A fingerprint of all that is stored. */
const everything = async (): Promise<unknown[]> => {
  const found: unknown[] = [];
  for (const table of tables) {
    const { rows } = await pool.query(`SELECT count(*)::int, md5(string_agg(t::text, '' ORDER BY t::text)) FROM ${table} t`);
    found.push([table, rows[0]]);
  }
  return found;
};

const followUps = async () => {
  const { rows } = await pool.query(
    `SELECT g.name, w.state, w.opens_at < now() AS opened, w.closes_at > now() + interval '13 days' AS long_open,
       (SELECT count(*)::int FROM identity.invitation i WHERE i.wave_id = w.id) AS invited,
       (SELECT count(*)::int FROM identity.invitation i WHERE i.wave_id = w.id AND token_hash IS NOT NULL) AS links,
       (SELECT count(*)::int FROM identity.member m WHERE m.group_id = g.id) AS members,
       (SELECT count(*)::int FROM survey.response r WHERE r.wave_id = w.id AND submitted) AS answered,
       (SELECT count(*)::int FROM survey.text_answer t WHERE t.wave_id = w.id) AS texts
     FROM wave w JOIN "group" g ON g.id = w.group_id JOIN cohort c ON c.id = g.cohort_id
     WHERE w.kind = 'follow_up' AND w.state <> 'planned' ORDER BY g.name`,
  );
  return rows;
};

describe('the demo', () => {
  it('has the reference programme with readable names', async () => {
    const { rows } = await pool.query(
      `SELECT p.name, o.name AS organisation, (SELECT count(*)::int FROM "group") AS groups, (SELECT count(*)::int FROM identity.member) AS members,
         (SELECT count(*)::int FROM survey.response r JOIN wave w ON w.id = r.wave_id WHERE w.kind <> 'follow_up') AS responses,
         (SELECT count(*)::int FROM wave WHERE state = 'closed') AS closed,
         (SELECT count(*)::int FROM "group" WHERE name LIKE 'Ledergruppen i %' AND sector IS NOT NULL) AS named,
         (SELECT count(*)::int FROM cohort WHERE name LIKE 'Kull ' || position || ' · %') AS cohorts,
         (SELECT count(*)::int FROM development_area WHERE title IS NOT NULL) AS areas
       FROM programme p JOIN organisation o ON o.id = p.organisation_id`,
    );
    expect(rows).toEqual([
      {
        name: 'Program for toppledergrupper',
        organisation: 'Direktoratet for samspill',
        groups: 31,
        members: 237,
        responses: 425,
        closed: 62,
        named: 31,
        cohorts: 8,
        areas: 124,
      },
    ]);
  });

  it('has an open follow-up of the first cohort, which most have answered and everybody was invited to', async () => {
    const found = await followUps();
    expect(found).toHaveLength(4);
    for (const wave of found) {
      expect(wave).toMatchObject({ state: 'open', opened: true, long_open: true, links: 0, invited: wave.members, answered: wave.members - 2 });
      expect(wave.answered).toBeGreaterThanOrEqual(5);
      expect(wave.texts).toBeGreaterThanOrEqual(5);
    }
  });

  it('has the second cohort’s follow-up planned, from a morning to the end of a day in Norway', async () => {
    const { rows } = await pool.query(
      `SELECT (w.opens_at AT TIME ZONE 'Europe/Oslo')::time::text AS opens, (w.closes_at AT TIME ZONE 'Europe/Oslo')::time::text AS closes, w.opens_at > now() AS ahead,
         (SELECT count(*) FROM identity.invitation i WHERE i.wave_id = w.id) = (SELECT count(*) FROM identity.member m WHERE m.group_id = w.group_id) AS invited
       FROM wave w JOIN "group" g ON g.id = w.group_id JOIN cohort c ON c.id = g.cohort_id AND c.position = 2 WHERE w.state = 'planned'`,
    );
    expect(rows).toEqual(Array.from({ length: 4 }, () => ({ opens: '08:00:00', closes: '23:59:00', ahead: true, invited: true })));
  });

  it('tells on which days the follow-up was answered', async () => {
    const { rows } = await pool.query(
      `SELECT sum(d.sent)::int AS sent, min(d.day - (w.opens_at AT TIME ZONE 'Europe/Oslo')::date) AS first, max(d.day) < now()::date AS over
       FROM survey.response_day d JOIN wave w ON w.id = d.wave_id`,
    );
    expect(rows).toEqual([{ sent: 27, first: 0, over: true }]);
  });

  it('stores follow-up answers under the keys that the members answered with before', async () => {
    const { rows } = await pool.query(
      `SELECT count(*)::int, count(*) FILTER (WHERE array_position(r.answers, NULL) IS NOT NULL)::int AS with_open_items,
         count(DISTINCT k.member_id)::int AS members FROM survey.response r
       JOIN wave w ON w.id = r.wave_id AND w.kind = 'follow_up' JOIN identity.respondent_key k ON k.key = r.respondent_key
       JOIN identity.member m ON m.id = k.member_id AND m.group_id = w.group_id AND m.name IS NOT NULL
       JOIN survey.response earlier ON earlier.respondent_key = k.key JOIN wave a ON a.id = earlier.wave_id AND a.kind = 'after'`,
    );
    expect(rows[0].count).toBe(27);
    expect(rows[0].members).toBe(27);
    expect(rows[0].with_open_items).toBeGreaterThan(5);
  });

  it('has written something about the areas of the first group', async () => {
    const { rows } = await pool.query(
      `SELECT count(*) FILTER (WHERE why IS NOT NULL)::int AS described, (SELECT count(*)::int FROM contribution) AS contributions,
         (SELECT count(*)::int FROM development_action WHERE owner_id IS NOT NULL) AS actions FROM development_area`,
    );
    expect(rows).toEqual([{ described: 2, contributions: 4, actions: 4 }]);
  });

  it('offers an identity of every role; lead and member have one group, the facilitator has four', async () => {
    const { body } = await app.browser().get('/api/demo/identities').expect(200);
    expect(body.identities.map(({ role }: { role: string }) => role).toSorted()).toEqual(roles.toSorted());
    const { rows } = await pool.query(
      `SELECT a.role, count(g.group_id)::int FROM identity.account a LEFT JOIN identity.role_grant g ON g.account_id = a.id GROUP BY a.role ORDER BY a.role`,
    );
    expect(rows).toEqual([
      { role: 'staff', count: 0 },
      { role: 'lead', count: 1 },
      { role: 'facilitator', count: 4 },
      { role: 'member', count: 1 },
      { role: 'admin', count: 0 },
      { role: 'auditor', count: 0 },
    ]);
  });

  it('gives a visitor a survey to answer', async () => {
    const { body } = await app.browser().post('/api/demo/invitation').expect(201);
    const survey = await app.browser().post('/api/survey/session').send({ token: body.token }).expect(200);
    expect(survey.body).toMatchObject({ organisation: 'Direktoratet for samspill', wave: { kind: 'follow_up', state: 'open' }, submitted: false });
    expect(survey.body.contact).toContain('@samspill.example');
  });
});

/** Past the rule that an organisation keeps an administrator. */
const deleteAccounts = (condition: string) =>
  pool.query(`
    ALTER TABLE identity.account DISABLE TRIGGER an_admin_stays;
    DELETE FROM identity.account WHERE ${condition};
    ALTER TABLE identity.account ENABLE TRIGGER an_admin_stays`);

describe('seeding the demo again', () => {
  it('changes nothing', async () => {
    const before = await everything();
    expect(await seed()).toEqual({ code: 0, stdout: 'The demo is ready.\n', stderr: '' });
    expect(await everything()).toEqual(before);
  });

  it('gives a follow-up whose deadline has passed a new one', async () => {
    await pool.query(`UPDATE wave SET opens_at = now() - interval '200 days', closes_at = now() - interval '165 days' WHERE kind = 'follow_up' AND state = 'open'`);
    await seed();
    expect((await followUps()).map(({ long_open }) => long_open)).toEqual([true, true, true, true]);
  });

  it('leaves a follow-up closed that somebody has closed', async () => {
    await pool.query(
      `UPDATE wave SET state = 'closed', closed_at = now(), closes_at = now() - interval '1 day' WHERE kind = 'follow_up' AND id = (SELECT id FROM wave WHERE kind = 'follow_up' AND state = 'open' LIMIT 1)`,
    );
    await seed();
    const states = (await followUps()).map(({ state, long_open }) => [state, long_open]);
    expect(states.filter(([state, open]) => state === 'closed' && open === false)).toHaveLength(1);
  });

  it('completes what an interrupted seed left out', async () => {
    await deleteAccounts('true');
    await pool.query(`DELETE FROM wave WHERE kind = 'follow_up'`);
    expect((await seed()).stdout).toBe('The demo was made.\n');
    expect(await followUps()).toHaveLength(4);
    expect((await pool.query('SELECT count(*)::int FROM programme')).rows).toEqual([{ count: 1 }]);
  });

  it('adds the identities that a later version brought, and leaves the rest as it is', async () => {
    await deleteAccounts(`role IN ('admin', 'auditor')`);
    const { rows } = await pool.query('SELECT id FROM identity.account ORDER BY id');
    const answered = (await followUps()).map(({ answered: count }) => count);
    expect((await seed()).stdout).toBe('The demo was made.\n');
    expect((await pool.query(`SELECT id FROM identity.account WHERE role NOT IN ('admin', 'auditor') ORDER BY id`)).rows).toEqual(rows);
    expect((await pool.query('SELECT FROM identity.account')).rowCount).toBe(6);
    expect((await followUps()).map(({ answered: count }) => count)).toEqual(answered);
  });

  it('makes one demo when two seeds run at the same time', async () => {
    await deleteAccounts('true');
    await pool.query(`DELETE FROM wave WHERE kind = 'follow_up'`);
    const both = async () => Math.max(...(await Promise.all([runSeedDemoCommand([]), runSeedDemoCommand([])])));
    expect(await captured(both)).toMatchObject({ code: 0 });
    expect((await pool.query('SELECT count(*)::int FROM identity.account')).rows).toEqual([{ count: 6 }]);
    expect(await followUps()).toHaveLength(4);
  });

  it('refuses in production', async () => {
    const before = await everything();
    const environment = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    try {
      const { code, stderr } = await seed();
      expect(code).toBe(1);
      expect(stderr).toContain('not for production');
    } finally {
      process.env['NODE_ENV'] = environment;
    }
    expect(await everything()).toEqual(before);
  });
});
