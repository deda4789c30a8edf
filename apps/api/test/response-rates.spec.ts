import type { ResponseCurve } from '@medspill/contracts';
import { openLink } from './support/respondent.js';
import { allAnswers, createAccount, createGroup, createProgramme, openWave, type SmallProgramme } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

let app: TestApplication;
let programme: SmallProgramme;

const rows = async (text: string, values: unknown[] = []) => (await app.pool.query(text, values)).rows;
const dayCounts = (waveId: string) => rows(`SELECT sent FROM survey.response_day WHERE wave_id = $1`, [waveId]);

const signIn = async (role: 'staff' | 'lead', groupIds: string[] = []) => {
  const browser = app.browser();
  await browser.post('/api/demo/session').send({ identityId: await createAccount(app.pool, programme.organisationId, role, groupIds) }).expect(200);
  return browser;
};

const curve = async (browser: Awaited<ReturnType<typeof signIn>>, query: object, status = 200): Promise<ResponseCurve> =>
  (await browser.get(`/api/programmes/${programme.programmeId}/response-rates`).query(query).expect(status)).body;

/** Moves all that was answered so far, and the opening, days back. */
const passDays = async (waveId: string, days: number): Promise<void> => {
  await app.pool.query('UPDATE survey.response_day SET day = day - $2::int WHERE wave_id = $1', [waveId, days]);
  await app.pool.query('UPDATE wave SET opens_at = coalesce(opens_at, now()) - make_interval(days => $2) WHERE id = $1', [waveId, days]);
};

const submit = async (token: string | undefined) => {
  const browser = await openLink(app, token);
  await browser.put('/api/survey/submission').send({ answers: allAnswers(5), texts: {} }).expect(200);
  return browser;
};

beforeAll(async () => {
  app = await startTestApplication();
  programme = await createProgramme(app.pool);
});

afterAll(() => app.close());

describe('the response rate over time', () => {
  it('counts a response on the day on which it is first sent, and takes one back that is withdrawn', async () => {
    const { waveId, tokens } = await openWave(app.pool, programme, await createGroup(app.pool, programme, 'Counted', 5));
    const first = await submit(tokens[0]);
    await first.put('/api/survey/submission').send({ answers: allAnswers(6), texts: {} }).expect(200);
    const second = await openLink(app, tokens[1]);
    await second.patch('/api/survey/draft').send({ answers: allAnswers(6), texts: {} }).expect(200);
    expect(await dayCounts(waveId)).toEqual([{ sent: 1 }]);
    await second.put('/api/survey/submission').send({ answers: allAnswers(6), texts: {} }).expect(200);
    expect(await dayCounts(waveId)).toEqual([{ sent: 2 }]);
    await second.delete('/api/survey/response').expect(200);
    expect(await dayCounts(waveId)).toEqual([{ sent: 1 }]);
  });

  it('keeps of a response neither whose it is nor when of the day it came', async () => {
    const { rows: columns } = await app.pool.query(
      `SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = 'survey' AND table_name IN ('response', 'response_day')
       AND (data_type LIKE '%time%' OR column_name LIKE '%member%' OR data_type = 'date')`,
    );
    expect(columns).toEqual([{ column_name: 'day', data_type: 'date' }]);
  });

  it('is told of a group in steps of three, and added up over groups from what is told of each', async () => {
    const group = await createGroup(app.pool, programme, 'Steps', 8);
    const { waveId, tokens } = await openWave(app.pool, programme, group, 'after');
    for (const token of tokens.slice(0, 3)) await submit(token);
    await passDays(waveId, 2);
    for (const token of tokens.slice(3, 5)) await submit(token);
    await passDays(waveId, 2);
    await submit(tokens[5]);
    const other = await openWave(app.pool, programme, await createGroup(app.pool, programme, 'Other steps', 4), 'after');
    for (const token of other.tokens) await submit(token);
    await passDays(other.waveId, 1);

    const lead = await signIn('lead', [group.groupId]);
    expect(await curve(lead, { waveId })).toEqual({ waves: 1, invited: 8, answered: 6, days: [{ day: 0, answered: 3 }], length: 4 });
    expect(await curve(lead, { kind: 'after' })).toMatchObject({ waves: 1, answered: 6 });
    await curve(lead, { waveId: other.waveId }, 404);
    const staff = await signIn('staff');
    expect(await curve(staff, { kind: 'after' })).toEqual({ waves: 2, invited: 12, answered: 10, days: [{ day: 0, answered: 7 }], length: 4 });
    await passDays(waveId, 1);
    expect((await curve(staff, { kind: 'after', cohortId: programme.cohortId })).days).toEqual([{ day: 0, answered: 7 }, { day: 4, answered: 10 }]);
  });

  it('ends with everybody when the wave is closed, and stays so', async () => {
    const { waveId, tokens } = await openWave(app.pool, programme, await createGroup(app.pool, programme, 'Closed', 5), 'follow_up');
    for (const token of tokens.slice(0, 3)) await submit(token);
    await passDays(waveId, 3);
    const last = await submit(tokens[3]);
    const staff = await signIn('staff');
    await staff.post(`/api/waves/${waveId}/closing`).expect(200);
    const closed = { waves: 1, invited: 5, answered: 4, days: [{ day: 3, answered: 4 }], length: 3 };
    expect(await curve(staff, { waveId })).toEqual(closed);
    await last.post('/api/survey/erasure').send({ confirm: 'erase' }).expect(200);
    expect(await curve(staff, { waveId })).toEqual(closed);
  });
});
