import type { PlannedGroup, WavePlan, WaveSummary } from '@medspill/contracts';
import { StateBodyWording } from '../src/waves/state-body-wording.js';
import { openLink } from './support/respondent.js';
import { allAnswers, answers, createAccount, createCohort, createGroup, createProgramme, openWave, type SmallProgramme } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

let app: TestApplication;

const day = 24 * 60 * 60_000;
const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString();
const rows = async (text: string, values: unknown[] = []) => (await app.pool.query(text, values)).rows;

const signIn = async ({ organisationId }: SmallProgramme, role: 'staff' | 'facilitator' = 'staff', groupIds: string[] = []) => {
  const browser = app.browser();
  const identityId = await createAccount(app.pool, organisationId, role, groupIds);
  await browser.post('/api/demo/session').send({ identityId }).expect(200);
  return browser;
};

type Browser = Awaited<ReturnType<typeof signIn>>;

const plan = async (browser: Browser, { programmeId }: SmallProgramme, body: object, status = 200): Promise<WavePlan> =>
  (await browser.post(`/api/programmes/${programmeId}/wave-plans`).send({ kind: 'after', opensAt: inDays(7), closesAt: inDays(21), ...body }).expect(status)).body;

const list = async (browser: Browser, { programmeId }: SmallProgramme): Promise<WaveSummary[]> =>
  (await browser.get(`/api/programmes/${programmeId}/waves`).expect(200)).body.items;

const only = <Thing>(things: readonly Thing[]): Thing => {
  const [thing, ...more] = things;
  if (thing === undefined || more.length > 0) throw new Error(`There are ${things.length}, not one.`);
  return thing;
};

/** A planned wave of the group. @returns its id */
const planned = async (browser: Browser, programme: SmallProgramme, groupId: string, body: object = {}): Promise<string> => {
  await plan(browser, programme, { groupIds: [groupId], ...body, confirmed: true });
  return only((await list(browser, programme)).filter((wave) => wave.group.id === groupId && wave.state === 'planned')).id;
};

const byName = (groups: readonly PlannedGroup[]) => new Map(groups.map(({ name, outcome, warnings, members, withoutEmail }) => [name, { outcome, warnings, members, withoutEmail }]));

beforeAll(async () => {
  app = await startTestApplication();
});

afterAll(() => app.close());

describe('planning waves', () => {
  it('tells of every group of a cohort what would be made and what speaks against it, and makes nothing', async () => {
    const programme = await createProgramme(app.pool, 'Previewed');
    const has = await createGroup(app.pool, programme, 'Has one', 6);
    await openWave(app.pool, programme, has, 'after');
    const archived = await createGroup(app.pool, programme, 'Archived', 6);
    await app.pool.query('UPDATE "group" SET archived_at = now() WHERE id = $1', [archived.groupId]);
    await createGroup(app.pool, programme, 'Empty', 0);
    await createGroup(app.pool, programme, 'Three', 3);
    await createGroup(app.pool, programme, 'Four', 4);
    const left = await createGroup(app.pool, programme, 'Five', 6);
    await app.pool.query('UPDATE identity.member SET left_at = now() WHERE id = $1', [left.memberIds[0]]);
    await app.pool.query(`UPDATE identity.member SET email = 'somebody@example.org' WHERE id = $1`, [left.memberIds[1]]);
    await createGroup(app.pool, { ...programme, cohortId: await createCohort(app.pool, programme, 'Cohort 2', 2) }, 'Elsewhere', 5);
    const staff = await signIn(programme);

    const { groups, done } = await plan(staff, programme, { cohortId: programme.cohortId });
    expect(done).toBe(false);
    expect(byName(groups)).toEqual(new Map([
      ['Archived', { outcome: 'archived', warnings: [], members: 6, withoutEmail: 6 }],
      ['Empty', { outcome: 'planned', warnings: ['no_members'], members: 0, withoutEmail: 0 }],
      ['Five', { outcome: 'planned', warnings: [], members: 5, withoutEmail: 4 }],
      ['Four', { outcome: 'planned', warnings: ['too_small_outside'], members: 4, withoutEmail: 4 }],
      ['Has one', { outcome: 'exists', warnings: ['close_to_another'], members: 6, withoutEmail: 6 }],
      ['Three', { outcome: 'planned', warnings: ['too_small'], members: 3, withoutEmail: 3 }],
    ]));
    expect(await list(staff, programme)).toHaveLength(1);
  });

  it('makes the waves of a cohort and invites the members who are there, once', async () => {
    const programme = await createProgramme(app.pool, 'Confirmed');
    for (const name of ['One', 'Two']) await createGroup(app.pool, programme, name, 5);
    const staff = await signIn(programme);
    const both = await Promise.all([1, 2].map(() => plan(staff, programme, { cohortId: programme.cohortId, confirmed: true })));
    expect(both.map(({ done }) => done)).toEqual([true, true]);
    const waves = await list(staff, programme);
    expect(waves.map(({ state, kind, invited, answered, hindrance }) => ({ state, kind, invited, answered, hindrance }))).toEqual(
      Array.from({ length: 2 }, () => ({ state: 'planned', kind: 'after', invited: 5, answered: 0, hindrance: null })),
    );
    const events = await rows(`SELECT actor_role, object_id, details FROM audit_event WHERE organisation_id = $1 AND action = 'wave_planned'`, [programme.organisationId]);
    expect(new Set(events.map(({ object_id: id }) => id))).toEqual(new Set(waves.map(({ id }) => id)));
    expect(events[0]).toMatchObject({ actor_role: 'staff', details: { kind: 'after', closesAt: waves[0]?.closesAt } });
  });

  it('counts pulses, and knows one by its name', async () => {
    const programme = await createProgramme(app.pool, 'Pulses');
    const { groupId } = await createGroup(app.pool, programme, 'Beating', 5);
    const staff = await signIn(programme);
    const pulse = { kind: 'pulse', groupIds: [groupId], confirmed: true };
    await plan(staff, programme, { ...pulse, label: 'Spring' });
    await plan(staff, programme, pulse);
    await plan(staff, programme, pulse);
    const again = await plan(staff, programme, { ...pulse, label: 'Spring' });
    expect(again.groups.map(({ outcome }) => outcome)).toEqual(['exists']);
    expect((await list(staff, programme)).map(({ kind, number, label }) => [kind, number, label])).toEqual([['pulse', 3, null], ['pulse', 2, null], ['pulse', 1, 'Spring']]);
    await plan(staff, programme, { groupIds: [groupId], label: 'Not a pulse' }, 400);
  });

  it('is a facilitator’s for the own groups alone', async () => {
    const programme = await createProgramme(app.pool, 'Followed');
    const own = await createGroup(app.pool, programme, 'Own', 5);
    const other = await createGroup(app.pool, programme, 'Other', 5);
    const facilitator = await signIn(programme, 'facilitator', [own.groupId]);
    expect((await plan(facilitator, programme, { cohortId: programme.cohortId })).groups.map(({ name }) => name)).toEqual(['Own']);
    await plan(facilitator, programme, { groupIds: [own.groupId, other.groupId], confirmed: true }, 404);
    expect(await list(await signIn(programme), programme)).toEqual([]);
  });

  it('refuses times that have passed, or are in the wrong order', async () => {
    const programme = await createProgramme(app.pool, 'Timed');
    const staff = await signIn(programme);
    await plan(staff, programme, { opensAt: null, closesAt: inDays(-1) }, 400);
    await plan(staff, programme, { opensAt: inDays(3), closesAt: inDays(2) }, 400);
    expect(await list(staff, programme)).toEqual([]);
  });

  it('says which waves would come too late for figures over groups', async () => {
    const programme = await createProgramme(app.pool, 'Late');
    const read = await createGroup(app.pool, programme, 'Read', 5);
    const { groupId } = await createGroup(app.pool, programme, 'Behind', 5);
    const { waveId } = await openWave(app.pool, programme, read, 'after');
    const staff = await signIn(programme);
    await staff.post(`/api/waves/${waveId}/closing`).expect(200);
    await staff.get(`/api/groups/${read.groupId}/report`).expect(200);
    expect(byName((await plan(staff, programme, { groupIds: [groupId] })).groups).get('Behind')?.warnings).toEqual(['late']);
    expect(byName((await plan(staff, programme, { kind: 'pulse', groupIds: [groupId], confirmed: true })).groups).get('Behind')?.warnings).toEqual([]);
    expect(await rows('SELECT late FROM wave WHERE group_id = $1', [groupId])).toEqual([{ late: false }]);
  });
});

describe('a planned wave', () => {
  it('follows the list of members until it opens, and invites those who join while it is open', async () => {
    const programme = await createProgramme(app.pool, 'Moving');
    const { groupId, memberIds } = await createGroup(app.pool, programme, 'Moving', 5);
    const staff = await signIn(programme);
    const waveId = await planned(staff, programme, groupId);
    const invited = async () => only((await list(staff, programme)).filter(({ id }) => id === waveId)).invited;
    const join = (email: string) => staff.post(`/api/groups/${groupId}/members`).send({ name: 'New', email }).expect(201);
    await join('one@example.org');
    await staff.post(`/api/members/${memberIds[0]}/leaving`).expect(200);
    await staff.post(`/api/members/${memberIds[1]}/leaving`).expect(200);
    expect(await invited()).toBe(4);
    await staff.post(`/api/waves/${waveId}/opening`).expect(200);
    await join('two@example.org');
    await staff.post(`/api/members/${memberIds[2]}/leaving`).expect(200);
    expect(await invited()).toBe(5);
  });

  it('is opened by hand, with the questionnaire that the programme has at that moment', async () => {
    const programme = await createProgramme(app.pool, 'Frozen');
    const group = await createGroup(app.pool, programme, 'Frozen', 5);
    const staff = await signIn(programme);
    const waveId = await planned(staff, programme, group.groupId, { opensAt: null });
    await app.pool.query(`INSERT INTO instrument_version VALUES ('leader-group-26', 99, 78) ON CONFLICT DO NOTHING`);
    await app.pool.query('UPDATE programme SET instrument_version = 99 WHERE id = $1', [programme.programmeId]);
    const { body } = await staff.post(`/api/waves/${waveId}/opening`).expect(200);
    expect(body).toMatchObject({ state: 'open', invited: 5 });
    expect(Math.abs(Date.parse(body.opensAt) - Date.now())).toBeLessThan(60_000);
    expect(await rows('SELECT instrument_version FROM wave WHERE id = $1', [waveId])).toEqual([{ instrument_version: 99 }]);
    await expect(app.pool.query('UPDATE wave SET instrument_version = 1 WHERE id = $1', [waveId])).rejects.toThrow('its questionnaire is fixed');
    expect((await staff.post(`/api/waves/${waveId}/opening`).expect(409)).body.code).toBe('wave_not_planned');
    const events = await rows(`SELECT details FROM audit_event WHERE action = 'wave_opened' AND object_id = $1`, [waveId]);
    expect(events).toEqual([{ details: { kind: 'after', invited: 5 } }]);
  });

  it('of a state body opens only with a questionnaire that is complete in both forms of Norwegian', async () => {
    const programme = await createProgramme(app.pool, 'State');
    await app.pool.query('UPDATE organisation SET state_body = true WHERE id = $1', [programme.organisationId]);
    const { groupId } = await createGroup(app.pool, programme, 'State', 5);
    const staff = await signIn(programme);
    // Which languages are complete changes with every language that is added: the answer is given here.
    const wording = app.application.get(StateBodyWording, { strict: false });
    wording.isIncomplete = () => true;
    expect((await plan(staff, programme, { groupIds: [groupId] })).wordingIncomplete).toBe(true);
    const waveId = await planned(staff, programme, groupId);
    expect(only(await list(staff, programme)).hindrance).toBe('wording_incomplete');
    expect((await staff.post(`/api/waves/${waveId}/opening`).expect(409)).body.code).toBe('wording_incomplete');
    wording.isIncomplete = () => false;
    await staff.post(`/api/waves/${waveId}/opening`).expect(200);
  });

  it.each([
    ['group_archived', `UPDATE "group" SET archived_at = now() WHERE id = $1`],
    ['nobody_invited', `UPDATE identity.member SET left_at = now() WHERE group_id = $1`],
    ['deadline_passed', `UPDATE wave SET opens_at = NULL, closes_at = now() WHERE group_id = $1`],
  ])('does not open where there is %s', async (code, statement) => {
    const programme = await createProgramme(app.pool, code);
    const { groupId } = await createGroup(app.pool, programme, 'Hindered', 5);
    const staff = await signIn(programme);
    const waveId = await planned(staff, programme, groupId);
    await app.pool.query(statement, [groupId]);
    expect((await staff.post(`/api/waves/${waveId}/opening`).expect(409)).body.code).toBe(code);
    expect(await rows('SELECT state FROM wave WHERE id = $1', [waveId])).toEqual([{ state: 'planned' }]);
  });
});

describe('the times of a wave', () => {
  it('move while it is planned, and its deadline while it is open', async () => {
    const programme = await createProgramme(app.pool, 'Moved');
    const { groupId } = await createGroup(app.pool, programme, 'Moved', 5);
    const staff = await signIn(programme);
    const waveId = await planned(staff, programme, groupId);
    const move = (opensAt: string | null, closesAt: string) => staff.put(`/api/waves/${waveId}/times`).send({ opensAt, closesAt });
    const [opensAt, closesAt, later] = [inDays(3), inDays(10), inDays(30)];
    expect((await move(opensAt, closesAt).expect(200)).body).toMatchObject({ opensAt, closesAt });
    const { body: opened } = await staff.post(`/api/waves/${waveId}/opening`).expect(200);
    expect((await move(inDays(5), later).expect(200)).body).toMatchObject({ state: 'open', opensAt: opened.opensAt, closesAt: later });
    await move(null, inDays(-1)).expect(400);
    await staff.post(`/api/waves/${waveId}/closing`).expect(200);
    expect((await move(null, later).expect(409)).body.code).toBe('wave_closed');
    const events = await rows(`SELECT details FROM audit_event WHERE action = 'wave_extended' AND object_id = $1 ORDER BY at`, [waveId]);
    expect(events.map(({ details }) => details)).toEqual([{ kind: 'after', closesAt }, { kind: 'after', closesAt: later }]);
  });
});

describe('deleting a wave', () => {
  it('takes a planned one away, and leaves the group as if it had not been', async () => {
    const programme = await createProgramme(app.pool, 'Deleted');
    const { groupId } = await createGroup(app.pool, programme, 'Deleted', 5);
    const staff = await signIn(programme);
    const waveId = await planned(staff, programme, groupId);
    await staff.delete(`/api/waves/${waveId}`).expect(200);
    expect(await list(staff, programme)).toEqual([]);
    await staff.delete(`/api/waves/${waveId}`).expect(404);
    await planned(staff, programme, groupId);
    expect(await rows(`SELECT object_id, details FROM audit_event WHERE organisation_id = $1 AND action = 'wave_deleted'`, [programme.organisationId])).toEqual([{ object_id: waveId, details: { kind: 'after' } }]);
  });

  it('is possible while an open one has drafts only; whoever has a link is told that the survey was called off', async () => {
    const programme = await createProgramme(app.pool, 'Called off');
    await app.pool.query(`UPDATE programme SET contact = 'Kari' WHERE id = $1`, [programme.programmeId]);
    const { waveId, tokens } = await openWave(app.pool, programme, await createGroup(app.pool, programme, 'Called off', 2));
    const respondent = await openLink(app, tokens[0]);
    await respondent.patch('/api/survey/draft').send({ answers: allAnswers(3), texts: {} }).expect(200);
    await (await signIn(programme)).delete(`/api/waves/${waveId}`).expect(200);
    const { body } = await app.browser().post('/api/survey/session').send({ token: tokens[1] }).expect(410);
    expect(body).toMatchObject({ code: 'survey_withdrawn', contact: 'Kari' });
    expect(await rows('SELECT FROM survey.response WHERE wave_id = $1', [waveId])).toEqual([]);
    await respondent.patch('/api/survey/draft').send({ answers: allAnswers(4), texts: {} }).expect(401);
  });

  it('is refused as soon as somebody has sent an answer, and for what is closed', async () => {
    const programme = await createProgramme(app.pool, 'Answered');
    const { waveId, tokens } = await openWave(app.pool, programme, await createGroup(app.pool, programme, 'Answered', 2));
    await (await openLink(app, tokens[0])).put('/api/survey/submission').send({ answers: allAnswers(3), texts: {} }).expect(200);
    const staff = await signIn(programme);
    expect((await staff.delete(`/api/waves/${waveId}`).expect(409)).body.code).toBe('wave_answered');
    await staff.post(`/api/waves/${waveId}/closing`).expect(200);
    expect((await staff.delete(`/api/waves/${waveId}`).expect(409)).body.code).toBe('wave_closed');
  });

  it('waits for an answer that is being sent, and then leaves the wave', async () => {
    const programme = await createProgramme(app.pool, 'Raced');
    const group = await createGroup(app.pool, programme, 'Raced', 2);
    const { waveId } = await openWave(app.pool, programme, group);
    const staff = await signIn(programme);
    const slow = await app.pool.connect();
    await slow.query('BEGIN');
    await slow.query(
      `INSERT INTO survey.response SELECT organisation_id, wave_id, key, 78, $2, true FROM identity.invitation
       JOIN identity.respondent_key USING (organisation_id, member_id) WHERE wave_id = $1 AND member_id = $3`,
      [waveId, answers(3), group.memberIds[1]],
    );
    const deleting = staff.delete(`/api/waves/${waveId}`).then((response) => response);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await slow.query('COMMIT');
    slow.release();
    expect((await deleting).body.code).toBe('wave_answered');
  });
});
