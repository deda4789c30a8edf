import { reduceWave } from '@medspill/reporting';
import { leaderGroup26V1 } from '@medspill/instruments';
import { packIntegers } from '../src/platform/database/packed-integers.js';
import { openLink } from './support/respondent.js';
import { allAnswers, answers, createAccount, createGroup, createProgramme, openWave, type SmallProgramme } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

let app: TestApplication;
let programme: SmallProgramme;
let staff: ReturnType<TestApplication['browser']>;

type Point = number | ((item: number) => number | null);

const sendBy = (browser: ReturnType<TestApplication['browser']>, point: Point) =>
  browser.put('/api/survey/submission').send({ answers: allAnswers(point), texts: {} });

const submit = async (token: string, point: Point, status = 200) => sendBy(await openLink(app, token), point).expect(status);

const aggregateOf = async (waveId: string) =>
  (await app.pool.query('SELECT * FROM survey.wave_aggregate WHERE wave_id = $1', [waveId])).rows[0];

beforeAll(async () => {
  app = await startTestApplication();
  programme = await createProgramme(app.pool);
  staff = app.browser();
  const identityId = await createAccount(app.pool, programme.organisationId, 'staff');
  await staff.post('/api/demo/session').send({ identityId }).expect(200);
});

afterAll(() => app.close());

describe('closing a wave', () => {
  it('reduces the sent answers to the aggregate, leaves drafts out and takes no more', async () => {
    const group = await createGroup(app.pool, programme, 'Reduced', 6);
    const { waveId, tokens } = await openWave(app.pool, programme, group);
    const [first = '', second = '', third = '', fourth = '', draft = '', late = ''] = tokens;
    const given = [(item: number) => (item % 7) + 1, () => 5, (item: number) => (item % 2 ? null : 4), () => 7];
    for (const [index, token] of [first, second, third, fourth].entries()) await submit(token, given[index] ?? 5);
    await (await openLink(app, draft)).patch('/api/survey/draft').send({ answers: allAnswers(1), texts: {} }).expect(200);

    const closed = await staff.post(`/api/waves/${waveId}/closing`).expect(200);
    expect(closed.body).toMatchObject({ state: 'closed', invited: 6, answered: 4, mayReopen: true });

    const wanted = reduceWave(leaderGroup26V1, given.map((point) => answers(point)));
    expect(await aggregateOf(waveId)).toMatchObject({
      responses: 4,
      n: wanted.n,
      mean: wanted.mean,
      sd: wanted.sd,
      item_moments: Buffer.from(packIntegers(wanted.itemMoments).slice(2), 'hex'),
      band_counts: wanted.bandCounts,
    });
    expect((await submit(late, 5, 409)).body.code).toBe('wave_closed');
    expect((await staff.post(`/api/waves/${waveId}/closing`).expect(409)).body.code).toBe('wave_closed');
  });

  it('compares with the closed waves before it, whichever is closed last', async () => {
    const group = await createGroup(app.pool, programme, 'Compared', 5);
    const before = await openWave(app.pool, programme, group, 'before');
    const after = await openWave(app.pool, programme, group, 'after');
    for (const [index, token] of before.tokens.entries()) await submit(token, 3 + (index % 3));
    for (const [index, token] of after.tokens.entries()) await submit(token, 4 + (index % 3));
    await staff.post(`/api/waves/${after.waveId}/closing`).expect(200);
    await staff.post(`/api/waves/${before.waveId}/closing`).expect(200);
    const { rows } = await app.pool.query('SELECT * FROM survey.wave_change WHERE to_wave_id = $1', [after.waveId]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ from_wave_id: before.waveId });
    expect(rows[0].n_both).toEqual(new Array(26).fill(5));
    expect(rows[0].difference[0]).toBeCloseTo(1, 12);
  });

  it('keeps the change of two waves of a group that are closed at the same moment', async () => {
    for (let round = 1; round <= 5; round += 1) {
      const group = await createGroup(app.pool, programme, `At once ${round}`, 5);
      const before = await openWave(app.pool, programme, group, 'before');
      const after = await openWave(app.pool, programme, group, 'after');
      for (const token of [...before.tokens, ...after.tokens]) await submit(token, 4);
      const closings = [before, after].map(({ waveId }) => staff.post(`/api/waves/${waveId}/closing`).expect(200));
      await Promise.all(closings);
      const { rowCount } = await app.pool.query('SELECT FROM survey.wave_change WHERE to_wave_id = $1', [after.waveId]);
      expect(rowCount).toBe(1);
    }
  });

  it('can be undone until somebody has read the results', async () => {
    const group = await createGroup(app.pool, programme, 'Undone', 5);
    const { waveId, tokens } = await openWave(app.pool, programme, group);
    for (const token of tokens.slice(0, 4)) await submit(token, 4);
    await staff.post(`/api/waves/${waveId}/closing`).expect(200);

    const reopened = await staff.delete(`/api/waves/${waveId}/closing`).expect(200);
    expect(reopened.body).toMatchObject({ state: 'open', answered: 4, closedAt: null });
    expect(await aggregateOf(waveId)).toBeUndefined();
    await submit(tokens[4] ?? '', 4);

    await staff.post(`/api/waves/${waveId}/closing`).expect(200);
    expect(await aggregateOf(waveId)).toMatchObject({ responses: 5 });
    await staff.get(`/api/groups/${group.groupId}/report`).expect(200);
    expect((await staff.delete(`/api/waves/${waveId}/closing`).expect(409)).body.code).toBe('wave_results_read');
  });

  it('counts every answer that was accepted, and accepts none that it does not count, when both happen at once', async () => {
    const group = await createGroup(app.pool, programme, 'Raced', 40);
    const { waveId, tokens } = await openWave(app.pool, programme, group);
    const browsers = await Promise.all(tokens.map((token) => openLink(app, token)));
    const attempts = browsers.map((browser) => sendBy(browser, 5).then(({ status }) => status));
    const closing = new Promise((resolve) => setTimeout(resolve, 25)).then(() => staff.post(`/api/waves/${waveId}/closing`));
    const statuses = await Promise.all(attempts);
    expect((await closing).status).toBe(200);
    const accepted = statuses.filter((status) => status === 200).length;
    expect(statuses.filter((status) => status !== 200 && status !== 409)).toEqual([]);
    expect((await aggregateOf(waveId)).responses).toBe(accepted);
    const { rows } = await app.pool.query('SELECT count(*)::int AS n FROM survey.response WHERE wave_id = $1', [waveId]);
    expect(rows[0].n).toBe(accepted);
  });

  it('refuses an answer that arrives while the wave is being closed', async () => {
    const group = await createGroup(app.pool, programme, 'Refused', 1);
    const { waveId, tokens } = await openWave(app.pool, programme, group);
    const respondent = await openLink(app, tokens[0]);
    // Holds the closing open at the point where it has counted the answers.
    const closing = await app.pool.connect();
    await closing.query('BEGIN');
    await closing.query('SELECT FROM wave WHERE id = $1 FOR UPDATE', [waveId]);
    const late = sendBy(respondent, 5).then((response) => response);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await closing.query(`UPDATE wave SET state = 'closed', closed_at = now() WHERE id = $1`, [waveId]);
    await closing.query('COMMIT');
    closing.release();
    expect((await late).body.code).toBe('wave_closed');
    const { rowCount } = await app.pool.query('SELECT FROM survey.response WHERE wave_id = $1', [waveId]);
    expect(rowCount).toBe(0);
  });

  it('waits for an answer that is being written, and counts it', async () => {
    const group = await createGroup(app.pool, programme, 'Waited for', 2);
    const { waveId, tokens } = await openWave(app.pool, programme, group);
    await submit(tokens[0] ?? '', 5);
    // Holds the second respondent's statement open, as a slow connection would.
    const slow = await app.pool.connect();
    await slow.query('BEGIN');
    await slow.query('SELECT FROM wave WHERE id = $1 FOR KEY SHARE', [waveId]);
    await slow.query(
      `INSERT INTO survey.response SELECT organisation_id, wave_id, key, 78, $2, true FROM identity.invitation
       JOIN identity.respondent_key USING (organisation_id, member_id) WHERE wave_id = $1 AND member_id = $3`,
      [waveId, answers(3), group.memberIds[1]],
    );
    const closing = staff.post(`/api/waves/${waveId}/closing`).then((response) => response);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await slow.query('COMMIT');
    slow.release();
    expect((await closing).body).toMatchObject({ state: 'closed', answered: 2 });
    expect((await aggregateOf(waveId)).responses).toBe(2);
  });
});
