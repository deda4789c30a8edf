import { RetentionService } from '../src/retention/retention.service.js';
import { runRetentionCommand } from '../src/retention/retention.command.js';
import { captured } from './support/captured-output.js';
import { openLink } from './support/respondent.js';
import { allAnswers, createAccount, createGroup, createProgramme, openWave, type SmallProgramme } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

let app: TestApplication;
let retention: RetentionService;

const day = 24 * 60 * 60_000;
const rows = async (text: string, values: unknown[] = []) => (await app.pool.query(text, values)).rows;

/** The day, so many months from now, and a few days on. */
const inMonths = (months: number, days = 0): Date => {
  const then = new Date();
  then.setMonth(then.getMonth() + months);
  return new Date(then.getTime() + days * day);
};

const send = async (token: string | undefined, texts: Record<string, string> = {}) => {
  const browser = await openLink(app, token);
  await browser.put('/api/survey/submission').send({ answers: allAnswers(5), texts }).expect(200);
  return browser;
};

const staffOf = async ({ organisationId }: SmallProgramme) => {
  const browser = app.browser();
  const identityId = await createAccount(app.pool, organisationId, 'staff');
  await browser.post('/api/demo/session').send({ identityId }).expect(200);
  return browser;
};

/** A programme of one group with two closed waves that all five have answered. */
const closedProgramme = async (name: string, retentionMonths = 24) => {
  const programme = await createProgramme(app.pool, name);
  await app.pool.query('UPDATE programme SET retention_months = $2 WHERE id = $1', [programme.programmeId, retentionMonths]);
  const group = await createGroup(app.pool, programme, name, 5);
  await app.pool.query(`UPDATE identity.member SET name = 'Kari Nordmann', email = lower(replace(external_key, ' ', '-')) || '@example.org' WHERE group_id = $1`, [group.groupId]);
  const before = await openWave(app.pool, programme, group, 'before');
  const after = await openWave(app.pool, programme, group, 'after');
  for (const token of [...before.tokens, ...after.tokens]) await send(token, { works_well: name });
  const staff = await staffOf(programme);
  for (const { waveId } of [before, after]) await staff.post(`/api/waves/${waveId}/closing`).expect(200);
  return { programme, group, before, after, staff };
};

const known = async (groupId: string): Promise<number> => {
  const [row] = await rows(
    `SELECT count(*)::int AS n FROM identity.member m LEFT JOIN identity.respondent_key k ON k.member_id = m.id
     WHERE m.group_id = $1 AND (m.name IS NOT NULL OR m.email IS NOT NULL OR k.key IS NOT NULL)`,
    [groupId],
  );
  return row.n;
};

beforeAll(async () => {
  app = await startTestApplication();
  retention = app.application.get(RetentionService, { strict: false });
});

afterAll(() => app.close());

describe('the retention period', () => {
  it('begins with the last wave: a day earlier everybody is still known', async () => {
    const { group } = await closedProgramme('Kept');
    await retention.run(inMonths(24, -1));
    expect(await known(group.groupId)).toBe(5);
    await retention.run(inMonths(24, 1));
    expect(await known(group.groupId)).toBe(0);
  });

  it('is each programme’s own', async () => {
    const { group } = await closedProgramme('Short', 6);
    const other = await closedProgramme('Usual');
    await retention.run(inMonths(6, 1));
    expect([await known(group.groupId), await known(other.group.groupId)]).toEqual([0, 5]);
  });

  it('ends with nobody known, and with answers that no longer belong together', async () => {
    const { group, before, after } = await closedProgramme('Forgotten');
    const aggregates = () => rows('SELECT * FROM survey.wave_aggregate WHERE wave_id = ANY($1) ORDER BY wave_id', [[before.waveId, after.waveId]]);
    const was = await aggregates();
    await retention.run(inMonths(24, 1));
    const members = await rows('SELECT name, email, external_key FROM identity.member WHERE group_id = $1', [group.groupId]);
    expect(members).toHaveLength(5);
    for (const member of members) expect(member).toEqual({ name: null, email: null, external_key: expect.stringMatching(/^forgotten-/) });
    const keys = await rows('SELECT respondent_key FROM survey.response WHERE wave_id = ANY($1)', [[before.waveId, after.waveId]]);
    expect(new Set(keys.map((row) => row.respondent_key)).size).toBe(10);
    // A wave's texts stay with its answers; else nobody could tell a sent text from a draft.
    const texts = await rows('SELECT FROM survey.text_answer JOIN survey.response USING (wave_id, respondent_key) WHERE wave_id = $1', [before.waveId]);
    expect(texts).toHaveLength(5);
    expect(await aggregates()).toEqual(was);
    await app.browser().post('/api/survey/session').send({ token: after.tokens[0] }).expect(404);
  });

  it('does not begin while somebody can still answer, or a wave has a date ahead', async () => {
    const { programme, group } = await closedProgramme('Going on');
    const { waveId } = await openWave(app.pool, programme, group, 'follow_up');
    await retention.run(inMonths(30));
    expect(await known(group.groupId)).toBe(5);
    await app.pool.query(`UPDATE wave SET state = 'planned', opens_at = now() + interval '40 months' WHERE id = $1`, [waveId]);
    await retention.run(inMonths(30));
    expect(await known(group.groupId)).toBe(5);
  });

  it('begins with the deadline of a wave that nobody closed', async () => {
    const { programme, group } = await closedProgramme('Unclosed');
    const { waveId } = await openWave(app.pool, programme, group, 'follow_up');
    await app.pool.query(`UPDATE wave SET closes_at = now() + interval '3 months' WHERE id = $1`, [waveId]);
    await retention.run(inMonths(24, 10));
    expect(await known(group.groupId)).toBe(5);
    await retention.run(inMonths(27, 1));
    expect(await known(group.groupId)).toBe(0);
  });

  it('is in the audit log with how many, and not with whom', async () => {
    const { programme } = await closedProgramme('Logged');
    await retention.run(inMonths(24, 1));
    await retention.run(inMonths(24, 2));
    const events = await rows('SELECT actor_id, action, object_type, object_id, details FROM audit_event WHERE organisation_id = $1 AND action = $2', [
      programme.organisationId,
      'retention_applied',
    ]);
    expect(events).toEqual([
      { actor_id: null, action: 'retention_applied', object_type: 'programme', object_id: programme.programmeId, details: { people: 5 } },
    ]);
  });
});

describe('the links of a closed wave', () => {
  const linkStates = async (tokens: readonly string[]) => {
    const answer = await app.browser().post('/api/survey/session').send({ token: tokens[0] });
    return answer.status === 200 ? 'opens' : answer.body.code;
  };

  it('work as long as the wave may be opened again, and are nobody’s once its results have been read', async () => {
    const { before, group, staff } = await closedProgramme('Read');
    await retention.run(new Date());
    expect(await linkStates(before.tokens)).toBe('opens');
    await staff.get(`/api/groups/${group.groupId}/report`).expect(200);
    await retention.run(new Date());
    expect(await linkStates(before.tokens)).toBe('wave_closed');
    expect(await rows('SELECT FROM identity.invitation WHERE wave_id = $1 AND token_hash IS NOT NULL', [before.waveId])).toEqual([]);
    expect(await rows('SELECT FROM identity.respondent_session WHERE wave_id = $1', [before.waveId])).toEqual([]);
  });

  it('end after thirty days where nobody has read them', async () => {
    const { before } = await closedProgramme('Unread');
    await retention.run(new Date(Date.now() + 29 * day));
    expect(await linkStates(before.tokens)).toBe('opens');
    await retention.run(new Date(Date.now() + 31 * day));
    expect(await linkStates(before.tokens)).toBe('wave_closed');
  });

  it('take with them what was never sent', async () => {
    const programme = await createProgramme(app.pool, 'Drafts');
    const group = await createGroup(app.pool, programme, 'Drafts', 2);
    const { waveId, tokens } = await openWave(app.pool, programme, group);
    await send(tokens[0], { works_well: 'Sent' });
    await (await openLink(app, tokens[1])).patch('/api/survey/draft').send({ answers: allAnswers(1), texts: { works_well: 'Kept to myself' } }).expect(200);
    await (await staffOf(programme)).post(`/api/waves/${waveId}/closing`).expect(200);
    await retention.run(new Date(Date.now() + 31 * day));
    expect(await rows('SELECT submitted FROM survey.response WHERE wave_id = $1', [waveId])).toEqual([{ submitted: true }]);
    expect(await rows('SELECT text FROM survey.text_answer WHERE wave_id = $1', [waveId])).toEqual([{ text: 'Sent' }]);
  });
});

describe('the daily run', () => {
  it('is done once, however many processes ask, and again a day later', async () => {
    const now = new Date();
    const asked = await Promise.all([1, 2, 3, 4].map(() => retention.runDaily(now)));
    expect(asked.filter((outcome) => outcome !== null)).toHaveLength(1);
    expect(await retention.runDaily(new Date(now.getTime() + day - 1))).toBeNull();
    expect(await retention.runDaily(new Date(now.getTime() + day))).not.toBeNull();
  });

  it('removes sessions that have ended', async () => {
    const programme = await createProgramme(app.pool, 'Sessions');
    const { waveId, tokens } = await openWave(app.pool, programme, await createGroup(app.pool, programme, 'Sessions', 2));
    await openLink(app, tokens[0]);
    await openLink(app, tokens[1]);
    await app.pool.query(`UPDATE identity.respondent_session SET expires_at = now() WHERE wave_id = $1 AND ctid = (SELECT min(ctid) FROM identity.respondent_session WHERE wave_id = $1)`, [waveId]);
    await retention.run(new Date());
    expect(await rows('SELECT FROM identity.respondent_session WHERE wave_id = $1', [waveId])).toHaveLength(1);
  });

  it('can be asked for on the command line', async () => {
    const environment = process.env;
    process.env = { ...environment, ...app.environment };
    try {
      expect(await captured(() => runRetentionCommand([]))).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Removed: ended sessions \d+, /) });
      expect(await captured(() => runRetentionCommand(['--now']))).toMatchObject({ code: 2, stderr: 'Usage: retention\n' });
    } finally {
      process.env = environment;
    }
  });
});
