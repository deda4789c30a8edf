import { completeLocales, leaderGroup26V1 } from '@medspill/instruments';
import type { OwnData } from '@medspill/contracts';
import { createSecretToken, hashSecretToken } from '../src/responses/secret-token.js';
import { openLink } from './support/respondent.js';
import { allAnswers, answers, createAccount, createGroup, createProgramme, openWave, type SmallProgramme } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

let app: TestApplication;
let programme: SmallProgramme;
let staff: ReturnType<TestApplication['browser']>;

const signedIn = async (role: 'staff' | 'lead', groupIds: string[] = []) => {
  const browser = app.browser();
  const identityId = await createAccount(app.pool, programme.organisationId, role, groupIds);
  await browser.post('/api/demo/session').send({ identityId }).expect(200);
  return browser;
};

const send = async (token: string | undefined, point: number, texts: Record<string, string> = {}) => {
  const browser = await openLink(app, token);
  await browser.put('/api/survey/submission').send({ answers: allAnswers(point), texts }).expect(200);
  return browser;
};

const addressOf = (name: string) => `${name.toLowerCase().replaceAll(' ', '-')}@example.org`;

const close = (waveId: string) => staff.post(`/api/waves/${waveId}/closing`).expect(200);

const rows = async (text: string, values: unknown[] = []) => (await app.pool.query(text, values)).rows;

beforeAll(async () => {
  app = await startTestApplication();
  programme = await createProgramme(app.pool);
  staff = await signedIn('staff');
});

afterAll(() => app.close());

/** A group of five whose first wave is closed, with a text of each, and whose second is open. */
const groupInItsSecondWave = async (name: string) => {
  const group = await createGroup(app.pool, programme, name, 5);
  await app.pool.query(`UPDATE identity.member SET name = 'Kari Nordmann', email = $2 WHERE id = $1`, [group.memberIds[0], addressOf(name)]);
  const before = await openWave(app.pool, programme, group, 'before');
  for (const [index, token] of before.tokens.entries()) await send(token, 2 + index, { works_well: `Text ${index}` });
  await close(before.waveId);
  const after = await openWave(app.pool, programme, group, 'after');
  return { group, before, after };
};

describe('one’s own data', () => {
  it('is everything that is stored, of all waves, with what its keys stand for', async () => {
    const { group, after } = await groupInItsSecondWave('Own');
    const browser = await openLink(app, after.tokens[0]);
    await browser.patch('/api/survey/draft').send({ answers: { 0: 7 }, texts: { anything_else: 'Mine' } }).expect(200);
    const data: OwnData = (await browser.get('/api/survey/own-data').expect(200)).body;
    const [key] = await rows('SELECT key FROM identity.respondent_key WHERE member_id = $1', [group.memberIds[0]]);
    expect(data).toMatchObject({
      organisation: 'Programme office', programme: 'Programme', cohort: 'Cohort 1', group: 'Own', retentionMonths: 24,
      person: { name: 'Kari Nordmann', email: 'own@example.org', externalKey: 'Own-m1', respondentKey: key.key, joinedAt: 'before' },
    });
    const [first, second] = data.responses;
    expect(first).toMatchObject({ wave: 'before', state: 'closed', status: 'sent', texts: { works_well: 'Text 0' } });
    expect(Object.keys(first?.answers ?? {})).toEqual(leaderGroup26V1.items.map((item) => item.key));
    expect(Object.values(first?.answers ?? {})).toEqual(answers(2));
    expect(second).toMatchObject({ wave: 'after', state: 'open', status: 'draft', linkWorks: true, openSessions: 1, texts: { anything_else: 'Mine' } });
    expect(Object.values(second?.answers ?? {}).slice(0, 2)).toEqual([7, null]);
    expect(data.codebook.items).toHaveLength(78);
    const [statement] = data.codebook.items.map((item) => item.statement);
    expect(Object.keys(statement ?? {})).toEqual(completeLocales(leaderGroup26V1));
    expect(statement?.nb).not.toBe(statement?.en);
  });

  it('holds nothing of anybody else', async () => {
    const { after } = await groupInItsSecondWave('Nobody else');
    const { text } = await (await openLink(app, after.tokens[1])).get('/api/survey/own-data').expect(200);
    expect(text).toContain('Text 1');
    expect(text).not.toMatch(/Text [0234]|Kari Nordmann/);
  });
});

describe('withdrawing one’s answers', () => {
  it('removes them, sent or not, and lets one begin anew with the same link', async () => {
    const { after, group } = await groupInItsSecondWave('Withdrawn');
    const browser = await send(after.tokens[0], 6, { works_well: 'Gone' });
    const { body } = await browser.delete('/api/survey/response').expect(200);
    expect(body).toMatchObject({ saved: null, submitted: false, wave: { state: 'open' } });
    expect(await rows('SELECT FROM survey.response WHERE wave_id = $1', [after.waveId])).toEqual([]);
    expect(await rows('SELECT FROM survey.text_answer WHERE wave_id = $1', [after.waveId])).toEqual([]);
    expect(await rows('SELECT FROM survey.response JOIN identity.respondent_key ON key = respondent_key WHERE member_id = $1', [group.memberIds[0]])).toHaveLength(1);
    await send(after.tokens[0], 7);
  });

  it('is possible until the wave is closed, even when the deadline has passed', async () => {
    const { after } = await groupInItsSecondWave('Deadline');
    const browser = await send(after.tokens[0], 6);
    await app.pool.query(`UPDATE wave SET closes_at = now() - interval '1 second' WHERE id = $1`, [after.waveId]);
    await browser.delete('/api/survey/response').expect(200);
    await app.pool.query('UPDATE wave SET closes_at = NULL WHERE id = $1', [after.waveId]);
    await send(after.tokens[0], 6);
    await close(after.waveId);
    expect((await browser.delete('/api/survey/response').expect(409)).body.code).toBe('wave_closed');
    expect(await rows('SELECT FROM survey.response WHERE wave_id = $1', [after.waveId])).toHaveLength(1);
  });

  it('waits for a wave that is being closed, and then takes nothing out of its result', async () => {
    const { after } = await groupInItsSecondWave('Raced');
    const browser = await send(after.tokens[0], 6);
    const closing = await app.pool.connect();
    await closing.query('BEGIN');
    await closing.query('SELECT FROM wave WHERE id = $1 FOR UPDATE', [after.waveId]);
    const late = browser.delete('/api/survey/response').then((response) => response);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await closing.query(`UPDATE wave SET state = 'closed', closed_at = now() WHERE id = $1`, [after.waveId]);
    await closing.query('COMMIT');
    closing.release();
    expect((await late).status).toBe(409);
    expect(await rows('SELECT FROM survey.response WHERE wave_id = $1', [after.waveId])).toHaveLength(1);
  });
});

describe('erasing oneself', () => {
  const erase = (browser: Awaited<ReturnType<typeof openLink>>) => browser.post('/api/survey/erasure').send({ confirm: 'erase' });

  it('must be meant: without the word nothing happens', async () => {
    const { after } = await groupInItsSecondWave('Unsure');
    const browser = await openLink(app, after.tokens[0]);
    for (const body of [{}, { confirm: true }, { confirm: 'ERASE!' }]) await browser.post('/api/survey/erasure').send(body).expect(400);
    await browser.get('/api/survey').expect(200);
  });

  it('removes the answers of all waves, the name, the address and the key, and every way back', async () => {
    const { group, before, after } = await groupInItsSecondWave('Erased');
    const browser = await send(after.tokens[0], 6, { works_well: 'Gone', anything_else: 'Gone' });
    const other = await openLink(app, after.tokens[0]);
    const { body, headers } = await erase(browser).expect(200);
    expect(body).toMatchObject({ responses: 2, textAnswers: 3 });
    expect(String(headers['set-cookie'])).toMatch(/^medspill-survey=;/);
    await other.get('/api/survey').expect(401);
    for (const token of [before.tokens[0], after.tokens[0]]) await app.browser().post('/api/survey/session').send({ token }).expect(404);

    const [member] = await rows('SELECT name, email, external_key FROM identity.member WHERE id = $1', [group.memberIds[0]]);
    expect(member).toMatchObject({ name: null, email: null, external_key: expect.stringMatching(/^erased-/) });
    expect(await rows('SELECT FROM identity.respondent_key WHERE member_id = $1', [group.memberIds[0]])).toEqual([]);
    const left = await rows('SELECT count(*)::int AS n FROM survey.response WHERE wave_id = ANY($1)', [[before.waveId, after.waveId]]);
    expect(left).toEqual([{ n: 4 }]);
    const { rows: dump } = await app.pool.query(`SELECT string_agg(m::text, '') AS text FROM identity.member m`);
    expect(dump[0].text).not.toContain('erased@example.org');
  });

  it('leaves the results of closed waves as they were, and the count of the invited', async () => {
    const { before, after } = await groupInItsSecondWave('Results');
    const aggregate = () => rows('SELECT * FROM survey.wave_aggregate WHERE wave_id = $1', [before.waveId]);
    const invited = async () => (await rows('SELECT count(*)::int AS n FROM identity.invitation WHERE wave_id = $1', [before.waveId]))[0];
    const [was, counted] = [await aggregate(), await invited()];
    await erase(await openLink(app, after.tokens[0])).expect(200);
    expect(await aggregate()).toEqual(was);
    expect(await invited()).toEqual(counted);
  });

  it('hides the texts of the group’s closed waves: the one that is missing would be the person’s', async () => {
    const { group, after } = await groupInItsSecondWave('Texts');
    const lead = await signedIn('lead', [group.groupId]);
    const texts = async () => (await lead.get(`/api/groups/${group.groupId}/report`).expect(200)).body.texts
      .find(({ kind, question }: { kind: string; question: string }) => kind === 'before' && question === 'works_well');
    expect(await texts()).toMatchObject({ answers: ['Text 0', 'Text 1', 'Text 2', 'Text 3', 'Text 4'], withheld: null });
    await erase(await openLink(app, after.tokens[3])).expect(200);
    expect(await texts()).toMatchObject({ answers: [], withheld: 'erased_answers' });
  });

  it('lets nobody work out the answers from a change that is computed afterwards', async () => {
    const { group, before, after } = await groupInItsSecondWave('Change');
    const lead = await signedIn('lead', [group.groupId]);
    await lead.get(`/api/groups/${group.groupId}/report`).expect(200);
    for (const token of after.tokens.slice(1)) await send(token, 5);
    await erase(await openLink(app, after.tokens[0])).expect(200);
    await close(after.waveId);
    const { body } = await lead.get(`/api/groups/${group.groupId}/report`).expect(200);
    const [factor] = body.factors;
    // Answers 2 … 6 before. Without the 2 the mean before is 5 and the change 0; the published mean is 4, of all five.
    expect(factor.levels.map(({ mean }: { mean: number }) => mean)).toEqual([4, 5]);
    expect(factor.changes).toEqual([expect.objectContaining({ difference: null, ciLow: null, t: null, nBoth: 0, withheld: 'erased_answers' })]);
    expect(before.waveId).not.toBe(after.waveId);
  });

  it('counts for nothing once a wave that nobody has read is opened again', async () => {
    const { group, before, after } = await groupInItsSecondWave('Reopened');
    await erase(await openLink(app, after.tokens[0])).expect(200);
    await staff.delete(`/api/waves/${before.waveId}/closing`).expect(200);
    await close(before.waveId);
    expect(await rows('SELECT responses, answers_erased FROM survey.wave_aggregate JOIN wave ON id = wave_id WHERE wave_id = $1', [before.waveId]))
      .toEqual([{ responses: 4, answers_erased: false }]);
    expect(group.groupId).toBeTruthy();
  });

  it('lets in no answer that was under way', async () => {
    const { group, after } = await groupInItsSecondWave('Under way');
    const browser = await openLink(app, after.tokens[0]);
    const [key] = await rows('SELECT key FROM identity.respondent_key WHERE member_id = $1', [group.memberIds[0]]);
    // Holds the erasure open at the point where the key is gone.
    const erasing = await app.pool.connect();
    await erasing.query('BEGIN');
    await erasing.query('SELECT FROM wave WHERE id = $1 FOR UPDATE', [after.waveId]);
    await erasing.query('DELETE FROM identity.respondent_key WHERE member_id = $1', [group.memberIds[0]]);
    const late = browser.patch('/api/survey/draft').send({ answers: allAnswers(5), texts: {} }).then((response) => response);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await erasing.query('COMMIT');
    erasing.release();
    expect((await late).body.code).toBe('survey_session_ended');
    expect(await rows('SELECT FROM survey.response WHERE wave_id = $1 AND respondent_key = $2', [after.waveId, key.key])).toEqual([]);
  });
});

describe('the audit log', () => {
  it('has every use of a right, without who it was or what was stored', async () => {
    const { group, after } = await groupInItsSecondWave('Written down');
    const browser = await send(after.tokens[0], 6, { works_well: 'Nothing of this' });
    const [{ max: last }] = await rows('SELECT max(at) AS max FROM audit_event');
    await browser.get('/api/survey/own-data').expect(200);
    await browser.delete('/api/survey/response').expect(200);
    await browser.delete('/api/survey/response').expect(200);
    await browser.post('/api/survey/erasure').send({ confirm: 'erase' }).expect(200);
    const events = await rows('SELECT * FROM audit_event WHERE at > coalesce($1, timestamptz \'epoch\') ORDER BY at', [last]);
    expect(events.map((event) => [event.actor_id, event.action, event.object_type, event.object_id])).toEqual([
      [null, 'own_data_read', 'group', group.groupId],
      [null, 'response_withdrawn', 'wave', after.waveId],
      [null, 'person_erased', 'person', null],
    ]);
    expect(JSON.stringify(events)).not.toMatch(new RegExp(`${group.memberIds[0]}|Nothing of this|Kari`));
  });
});

describe('answers that were given from another address', () => {
  const renewLink = async (waveId: string, memberId: string | undefined, email: string): Promise<string> => {
    const token = createSecretToken();
    await app.pool.query('UPDATE identity.member SET email = $2 WHERE id = $1', [memberId, email]);
    await app.pool.query('UPDATE identity.invitation SET token_hash = $3 WHERE wave_id = $1 AND member_id = $2', [waveId, memberId, hashSecretToken(token)]);
    return token;
  };

  it('are shown to nobody who sends a new link to an address of their own', async () => {
    const { group, after } = await groupInItsSecondWave('Taken over');
    const former = await send(after.tokens[0], 6, { works_well: 'Only mine' });
    const token = await renewLink(after.waveId, group.memberIds[0], 'staff@example.org');
    await former.get('/api/survey').expect(401);
    const other = await openLink(app, token);
    expect((await other.get('/api/survey').expect(200)).body).toMatchObject({ saved: null, submitted: false });
    const { body, text } = await other.get('/api/survey/own-data').expect(200);
    expect(text).not.toMatch(/Only mine|Text 0/);
    expect(body.responses).toMatchObject([
      { wave: 'before', status: 'none', fromOtherAddress: true, answers: {}, texts: {} },
      { wave: 'after', status: 'none', fromOtherAddress: false, answers: {}, texts: {} },
    ]);
  });

  it('are told of by nothing that the new link leads to, whether there were any or not', async () => {
    const answered = async (waveId: string): Promise<number> => {
      const { body } = await staff.get(`/api/programmes/${programme.programmeId}/waves?kind=after&state=open&pageSize=100`).expect(200);
      return body.items.find(({ id }: { id: string }) => id === waveId).answered;
    };
    /** All that whoever redirected the link can see and do, without what differs between any two groups. */
    const experience = async (name: string, hasAnswered: boolean) => {
      const { group, after } = await groupInItsSecondWave(name);
      await send(after.tokens[1], 4);
      if (hasAnswered) await send(after.tokens[0], 6, { works_well: 'Only mine' });
      const other = await openLink(app, await renewLink(after.waveId, group.memberIds[0], 'curious@example.org'));
      const count = await answered(after.waveId);
      const seen: unknown[] = [];
      const look = async (): Promise<void> => {
        const { saved, submitted } = (await other.get('/api/survey').expect(200)).body;
        const own: OwnData = (await other.get('/api/survey/own-data').expect(200)).body;
        const responses = own.responses.map(({ opensAt: _opensAt, closesAt: _closesAt, closedAt: _closedAt, ...rest }) => rest);
        seen.push({ saved, submitted, responses, more: (await answered(after.waveId)) - count });
      };
      await look();
      seen.push((await other.delete('/api/survey/response').expect(200)).body.saved);
      await look();
      seen.push((await other.patch('/api/survey/draft').send({ answers: { 3: 5 }, texts: {} }).expect(200)).body.submitted);
      await look();
      return { seen, group, after, other };
    };
    const taken = await experience('Had answered', true);
    const untouched = await experience('Had not', false);
    expect(taken.seen).toEqual(untouched.seen);
    expect(taken.seen).toContainEqual(expect.objectContaining({ submitted: false, more: 0 }));

    // What was not sent is in no result, and is a draft afterwards.
    await close(taken.after.waveId);
    expect(await rows('SELECT responses FROM survey.wave_aggregate WHERE wave_id = $1', [taken.after.waveId])).toEqual([{ responses: 1 }]);
    expect(await rows('SELECT submitted, replaced FROM survey.response WHERE wave_id = $1 ORDER BY submitted', [taken.after.waveId])).toEqual([
      { submitted: false, replaced: false },
      { submitted: true, replaced: false },
    ]);
    expect(await rows('SELECT sum(sent)::int AS sent FROM survey.response_day WHERE wave_id = $1', [taken.after.waveId])).toEqual([{ sent: 1 }]);

    // Sent, it counts as anybody's; erasing oneself counts what was one's own.
    await untouched.other.put('/api/survey/submission').send({ answers: allAnswers(3), texts: {} }).expect(200);
    expect((await untouched.other.get('/api/survey').expect(200)).body.submitted).toBe(true);
    const { body } = await untouched.other.post('/api/survey/erasure').send({ confirm: 'erase' }).expect(200);
    expect(body).toMatchObject({ responses: 1, textAnswers: 0 });
    expect(await rows('SELECT FROM survey.response WHERE wave_id = $1', [untouched.after.waveId])).toHaveLength(1);
  });

  it('are shown again where the first address was the right one, and replaced by whoever answers anew', async () => {
    const { group, after } = await groupInItsSecondWave('Corrected');
    await send(after.tokens[0], 6, { works_well: 'Only mine' });
    const address = addressOf('Corrected');
    await openLink(app, await renewLink(after.waveId, group.memberIds[0], 'other@example.org'));
    const other = await openLink(app, await renewLink(after.waveId, group.memberIds[0], 'third@example.org'));
    // Not merged with: one answer of one's own shows none of the others.
    const saved = { answers: answers((item) => (item === 1 ? 2 : null)), texts: {} };
    const written = await other.patch('/api/survey/draft').send({ answers: { 1: 2 }, texts: {} }).expect(200);
    expect(written.body.saved).toEqual(saved);
    expect((await other.get('/api/survey').expect(200)).body.saved).toEqual(saved);
    const first = await openLink(app, await renewLink(after.waveId, group.memberIds[0], address));
    expect((await first.get('/api/survey').expect(200)).body.saved).toBeNull();
    expect((await first.get('/api/survey/own-data').expect(200)).body.responses[0]).toMatchObject({ wave: 'before', fromOtherAddress: false, texts: { works_well: 'Text 0' } });
  });
});

describe('somebody who signs in', () => {
  /** Signs in as a lead whose proven address is that of the group's first member. */
  const signedInWith = async (email: string, verified = true) => {
    const browser = app.browser();
    const identityId = await createAccount(app.pool, programme.organisationId, 'lead');
    await browser.post('/api/demo/session').send({ identityId }).expect(200);
    await app.pool.query(
      `UPDATE auth."user" SET email = $2, email_verified = $3 WHERE id = (SELECT user_id FROM identity.account WHERE id = $1)`,
      [identityId, email, verified],
    );
    return browser;
  };

  it('has the same rights to what was answered from the address that is proved to be theirs', async () => {
    const { group, after } = await groupInItsSecondWave('Account');
    await send(after.tokens[0], 6);
    const browser = await signedInWith(addressOf('Account'));
    const { body } = await browser.get('/api/account/own-data').expect(200);
    expect(body.members).toMatchObject([{ group: 'Account', responses: [{ wave: 'before', texts: { works_well: 'Text 0' } }, { wave: 'after', status: 'sent' }] }]);
    await browser.post('/api/account/erasure').send({}).expect(400);
    expect((await browser.post('/api/account/erasure').send({ confirm: 'erase' }).expect(200)).body).toMatchObject({ responses: 2, textAnswers: 1 });
    expect(await rows('SELECT FROM identity.respondent_key WHERE member_id = $1', [group.memberIds[0]])).toEqual([]);
    expect((await browser.get('/api/account/own-data').expect(200)).body).toEqual({ members: [] });
  });

  it('has none to a member whose address somebody else has changed to theirs', async () => {
    const { group } = await groupInItsSecondWave('Changed');
    await app.pool.query('UPDATE identity.member SET email = $2 WHERE id = $1', [group.memberIds[0], 'curious@example.org']);
    const { text } = await (await signedInWith('curious@example.org')).get('/api/account/own-data').expect(200);
    expect(text).toContain('"fromOtherAddress":true');
    expect(text).not.toContain('Text 0');
  });

  it('has none by an address that is not proved, nor in another organisation', async () => {
    await groupInItsSecondWave('Unproved');
    const unproved = await signedInWith(addressOf('Unproved'), false);
    expect((await unproved.get('/api/account/own-data').expect(200)).body).toEqual({ members: [] });
    const elsewhere = await createProgramme(app.pool, 'Other rights');
    const group = await createGroup(app.pool, elsewhere, 'Elsewhere', 1);
    await app.pool.query(`UPDATE identity.member SET email = 'both@example.org' WHERE id = $1`, [group.memberIds[0]]);
    const browser = await signedInWith('both@example.org');
    expect((await browser.get('/api/account/own-data').expect(200)).body).toEqual({ members: [] });
  });
});
