import { Pool } from 'pg';
import { answers, createGroup, createProgramme, openWave, type SmallProgramme } from './support/small-programme.js';
import { createTestDatabase, type TestDatabase } from './support/test-database.js';

let database: TestDatabase;
let pool: Pool;
let programme: SmallProgramme;
let other: SmallProgramme;
let group: Awaited<ReturnType<typeof createGroup>>;
let waveId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = new Pool({ connectionString: database.url, max: 2 });
  pool.on('error', () => undefined);
  programme = await createProgramme(pool);
  other = await createProgramme(pool, 'Another');
  group = await createGroup(pool, programme, 'Group', 3);
  ({ waveId } = await openWave(pool, programme, group));
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

const respond = (given: (number | null)[], itemCount = 78, organisationId = programme.organisationId) =>
  pool.query('INSERT INTO survey.response VALUES ($1, $2, gen_random_uuid(), $3, $4, true)', [organisationId, waveId, itemCount, given]);

// Of the one without a wave: what is promised to respondents may still change.
const setProgramme = (column: string, value: number | string) =>
  pool.query(`UPDATE programme SET ${column} = $2 WHERE id = $1`, [other.programmeId, value]);

const setWave = (assignment: string) => pool.query(`UPDATE wave SET ${assignment} WHERE id = $1`, [waveId]);

describe('the database itself', () => {
  it('takes answers from 1 to 7 and nothing where one was left open', async () => {
    const stored = await respond(answers((item) => (item === 3 ? null : (item % 7) + 1)));
    expect(stored.rowCount).toBe(1);
  });

  it.each([
    ['an answer of 8', () => respond(answers(8)), 'response_answers_on_scale'],
    ['an answer of 0', () => respond(answers((item) => (item === 77 ? 0 : 5))), 'response_answers_on_scale'],
    ['77 answers', () => respond(answers(5).slice(1)), 'response_one_answer_per_item'],
    ['no answers', () => respond([]), 'response_one_answer_per_item'],
    ['another number of items than the wave has', () => respond(answers(5).slice(0, 26), 26), /response_organisation_id_wave_id_item_count_fkey/],
    ['a response under another tenant', () => respond(answers(5), 78, other.organisationId), /fkey/],
    ['a group threshold of 2', () => setProgramme('k_group', 2), 'programme_thresholds'],
    ['an outside threshold of 4', () => setProgramme('k_outside', 4), 'programme_thresholds'],
    ['a text threshold of 3', () => setProgramme('k_text', 3), 'programme_thresholds'],
    ['a comparison with two groups', () => setProgramme('min_other_groups', 2), 'programme_thresholds'],
    ['a programme without a name', () => setProgramme('name', '  '), 'programme_name_present'],
    ['a closed wave without its moment', () => setWave(`state = 'closed'`), 'wave_closed_at'],
    ['an open wave whose results were read', () => setWave('results_read_at = now()'), 'wave_results_read_at'],
    ['a wave that closes before it opens', () => setWave(`opens_at = now(), closes_at = now() - interval '1 day'`), 'wave_closes_after_opening'],
    ['a second wave of the same kind', () => openWave(pool, programme, group), 'wave_organisation_id_group_id_kind_number_key'],
    [
      'a token that is not a hash',
      () => pool.query(`UPDATE identity.invitation SET token_hash = 'short' WHERE member_id = $1`, [group.memberIds[0]]),
      'invitation_token_is_sha256',
    ],
    [
      'a group in a cohort of another programme',
      () => createGroup(pool, { ...programme, cohortId: other.cohortId }, 'Stray', 0),
      /group_organisation_id_programme_id_cohort_id_fkey/,
    ],
    ['a text of 4,001 characters', () => writeText('x'.repeat(4001)), 'text_answer_length'],
    ['an empty text', () => writeText(''), 'text_answer_length'],
  ])('refuses %s', async (_, attempt, constraint) => {
    await expect(attempt()).rejects.toMatchObject({
      constraint: typeof constraint === 'string' ? constraint : expect.stringMatching(constraint),
    });
  });

  it('refuses a second response of the same person in the same wave', async () => {
    const key = '11111111-1111-4111-8111-111111111111';
    const insert = () => pool.query('INSERT INTO survey.response VALUES ($1, $2, $3, 78, $4, true)', [programme.organisationId, waveId, key, answers()]);
    await insert();
    await expect(insert()).rejects.toMatchObject({ constraint: 'response_pkey' });
  });

  it('has the organisation first in the key of every table that belongs to one', async () => {
    const { rows } = await pool.query(`
      SELECT c.oid::regclass::text AS "table", a.attname AS first
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
      WHERE n.nspname IN ('public', 'identity', 'survey') AND c.relkind = 'r'
        AND c.relname NOT IN ('organisation', 'instrument_version', 'failed_attempts', 'job_run', 'job_worker', '_prisma_migrations')`);
    expect(rows.length).toBeGreaterThan(12);
    expect(rows.filter(({ first }) => first !== 'organisation_id')).toEqual([]);
  });
});

const writeText = (text: string) =>
  pool.query(`INSERT INTO survey.text_answer VALUES ($1, $2, gen_random_uuid(), 'works_well', $3)`, [programme.organisationId, waveId, text]);
