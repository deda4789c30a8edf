import { createHmac } from 'node:crypto';
import { leaderGroup26V1 } from '@medspill/instruments';
import { parse } from 'csv-parse/sync';
import { createPseudonymKey } from '../src/research-exports/pseudonym-key.js';
import { createAccount, createGroup, createProgramme, openWave, type SmallProgramme } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

type Row = Record<string, string>;

const keys = leaderGroup26V1.items.map(({ key }) => key);

let app: TestApplication;
let programme: SmallProgramme;
let staff: ReturnType<TestApplication['browser']>;

const signedIn = async (organisationId: string, role: 'staff' | 'auditor') => {
  const browser = app.browser();
  await browser.post('/api/demo/session').send({ identityId: await createAccount(app.pool, organisationId, role) }).expect(200);
  return browser;
};

beforeAll(async () => {
  app = await startTestApplication();
  programme = await createProgramme(app.pool);
  await app.pool.query('UPDATE programme SET research_export = true WHERE id = $1', [programme.programmeId]);
  staff = await signedIn(programme.organisationId, 'staff');
}, 60_000);

afterAll(() => app.close());

/** An answer of each of the members, one point further up each. */
const answer = (waveId: string, memberIds: readonly string[]) =>
  app.pool.query(
    `INSERT INTO survey.response (organisation_id, wave_id, respondent_key, item_count, answers, submitted)
     SELECT k.organisation_id, $1, k.key, $3::int, array_fill((1 + array_position($2::uuid[], k.member_id) % 7)::smallint, ARRAY[$3::int]), true
     FROM identity.respondent_key k WHERE k.member_id = ANY($2)`,
    [waveId, memberIds, keys.length],
  );

type Group = Awaited<ReturnType<typeof createGroup>>;

const closedWave = async (group: Group, kind: 'before' | 'after' = 'before', memberIds: readonly string[] = group.memberIds): Promise<string> => {
  const { waveId } = await openWave(app.pool, programme, group, kind);
  await answer(waveId, memberIds);
  await staff.post(`/api/waves/${waveId}/closing`).expect(200);
  return waveId;
};

const file = (name: 'responses' | 'codebook') => `/api/programmes/${programme.programmeId}/research-export/${name}.csv`;

const exported = async (): Promise<Row[]> => parse((await staff.get(file('responses')).expect(200)).text, { columns: true, bom: true });

const countBy = (rows: readonly Row[], column: string): number[] => {
  const counts = new Map<string | undefined, number>();
  for (const row of rows) counts.set(row[column], (counts.get(row[column]) ?? 0) + 1);
  return [...counts.values()].toSorted((one, other) => one - other);
};

describe('the research export', () => {
  let large: Group;
  let stillOpen: string;

  beforeAll(async () => {
    large = await createGroup(app.pool, programme, 'Enough', 7);
    await closedWave(large);
    await closedWave(large, 'after', large.memberIds.slice(0, 6));
    await closedWave(await createGroup(app.pool, programme, 'Too few outside', 4));
    const open = await createGroup(app.pool, programme, 'Open', 6);
    ({ waveId: stillOpen } = await openWave(app.pool, programme, open));
    await answer(stillOpen, open.memberIds);
  }, 60_000);

  it('has a line for each answer of a closed wave with enough of them, a column for each item, and is written down', async () => {
    const rows = await exported();
    expect(Object.keys(rows[0] ?? {})).toEqual(['respondent', 'group', 'wave', ...keys]);
    expect(countBy(rows, 'group')).toEqual([13]);
    expect(countBy(rows, 'wave')).toEqual([6, 7]);
    expect(countBy(rows, 'respondent')).toEqual([1, 2, 2, 2, 2, 2, 2]);
    const points = rows.filter(({ wave }) => wave === 'before').map((row) => Number(row['clear_purpose_1']));
    expect(points.toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const auditor = await signedIn(programme.organisationId, 'auditor');
    const { body } = await auditor.get('/api/audit-log').query({ action: 'export_made' }).expect(200);
    expect(body.items).toMatchObject([{ actor: { role: 'staff' }, object: { type: 'programme', id: programme.programmeId }, details: { waves: 2 } }]);
  });

  it('leaves open what was left open', async () => {
    await app.pool.query(`UPDATE survey.response SET answers[2] = NULL WHERE wave_id = (SELECT id FROM wave WHERE group_id = $1 AND kind = 'after')`, [large.groupId]);
    const rows = (await exported()).filter(({ wave }) => wave === 'after');
    expect(rows.map((row) => row[keys[1] ?? ''])).toEqual(rows.map(() => ''));
  });

  it('names nobody and no group, and has codes and an order that nobody can tie to anything', async () => {
    const { rows: stored } = await app.pool.query<{ id: string }>(
      `SELECT key::text AS id FROM identity.respondent_key UNION ALL SELECT id::text FROM identity.member UNION ALL SELECT id::text FROM "group" UNION ALL SELECT id::text FROM wave`,
    );
    const [one, other] = [await exported(), await exported()];
    const text = JSON.stringify([one, other]).replaceAll('-', '');
    expect(stored.filter(({ id }) => text.includes(id.replaceAll('-', '').slice(0, 12)))).toEqual([]);
    expect(text).not.toContain('Enough');
    const codes = (rows: Row[]) => new Set(rows.flatMap(({ respondent, group }) => [respondent, group]));
    expect([...codes(one)].filter((code) => codes(other).has(code))).toEqual([]);
    for (const rows of [one, other]) {
      const inOrder = rows.map(({ respondent = '' }) => respondent);
      expect(inOrder).toEqual(inOrder.toSorted((first, second) => (first < second ? -1 : 1)));
    }
  });

  it('freezes the waves that it tells of, and leaves the others alone', async () => {
    await exported();
    const { rows } = await app.pool.query('SELECT g.name, count(w.results_read_at)::int AS read FROM wave w JOIN "group" g ON g.id = w.group_id GROUP BY 1 ORDER BY 1');
    expect(rows).toEqual([
      { name: 'Enough', read: 2 },
      { name: 'Open', read: 0 },
      { name: 'Too few outside', read: 0 },
    ]);
  });

  it('says nothing of a wave some of whose answers were erased: the rest and the closed figures would tell them', async () => {
    await app.pool.query(`UPDATE wave SET answers_erased = true WHERE group_id = $1 AND kind = 'after'`, [large.groupId]);
    expect(countBy(await exported(), 'wave')).toEqual([7]);
  });

  it('comes with a codebook in the order of its columns', async () => {
    const rows: Row[] = parse((await staff.get(file('codebook')).expect(200)).text, { columns: true, bom: true });
    expect(rows.map(({ item }) => item)).toEqual(keys);
    expect(rows[0]).toMatchObject({ position: '1', factor: 'clear_purpose', dimension: 'foundations', reverse: '0' });
    expect(rows.filter(({ reverse }) => reverse === '1')).toHaveLength(6);
    for (const row of rows) expect([row['statement_nb'], row['statement_en']].every((statement) => (statement ?? '').length > 5)).toBe(true);
  });
});

it('is refused where respondents were not told, and then leaves no trace', async () => {
  const silent = await createProgramme(app.pool, 'Silent');
  const browser = await signedIn(silent.organisationId, 'staff');
  for (const name of ['responses', 'codebook']) {
    const { body } = await browser.get(`/api/programmes/${silent.programmeId}/research-export/${name}.csv`).expect(409);
    expect(body.code).toBe('research_not_announced');
  }
  const { rowCount } = await app.pool.query(`SELECT FROM audit_event WHERE organisation_id = $1 AND action = 'export_made'`, [silent.organisationId]);
  expect(rowCount).toBe(0);
});

it('computes its codes as HMAC-SHA-256 does', async () => {
  const key = Buffer.alloc(64, 7);
  const { inner, outer } = createPseudonymKey(key);
  const { rows } = await app.pool.query(`SELECT encode(sha256($2 || sha256($1 || 'text'::bytea)), 'hex') AS code`, [inner, outer]);
  expect(rows).toEqual([{ code: createHmac('sha256', key).update('text').digest('hex') }]);
});
