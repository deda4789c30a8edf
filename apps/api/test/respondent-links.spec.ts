import { invitationHeader } from '@medspill/contracts';
import { openLink } from './support/respondent.js';
import { allAnswers, createGroup, createProgramme, openWave, type SmallProgramme } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

let app: TestApplication;
let programme: SmallProgramme;

type Browser = ReturnType<TestApplication['browser']>;

const newWave = async (name: string, members = 2) => {
  const group = await createGroup(app.pool, programme, name, members);
  return { ...group, ...(await openWave(app.pool, programme, group)) };
};

const open = (token: unknown, browser = app.browser()) => browser.post('/api/survey/session').send({ token });

const send = (browser: Browser) => browser.put('/api/survey/submission').send({ answers: allAnswers(5), texts: {} });

const cookieOf = ({ headers }: { headers: Record<string, unknown> }): string => String(headers['set-cookie']);

beforeAll(async () => {
  app = await startTestApplication();
  programme = await createProgramme(app.pool);
  await app.pool.query(`UPDATE programme SET contact = 'office@example.org'`);
});

afterAll(() => app.close());

describe('a personal link', () => {
  it('is exchanged for a cookie that no script can read and no other site sends', async () => {
    const { tokens } = await newWave('Exchanged');
    const cookie = cookieOf(await open(tokens[0]).expect(200));
    expect(cookie).toMatch(/^medspill-survey=[\w-]{43}; Max-Age=7200; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(cookie).not.toContain(tokens[0]);
  });

  it('is exchanged in production for a cookie of this host alone, over https', async () => {
    const real = await startTestApplication({ production: true, demoMode: false });
    try {
      const group = await createGroup(real.pool, await createProgramme(real.pool), 'Real', 1);
      const programmeThere = (await real.pool.query('SELECT organisation_id AS "organisationId", id AS "programmeId" FROM programme')).rows[0];
      const { tokens } = await openWave(real.pool, { ...programmeThere, cohortId: '' }, group);
      const answer = await real.browser().post('/api/survey/session').send({ token: tokens[0] }).expect(200);
      expect(cookieOf(answer)).toMatch(/^__Host-medspill-survey=[\w-]{43}; Max-Age=7200; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    } finally {
      await real.close();
    }
  });

  it('and its session are stored as hashes only', async () => {
    const { tokens } = await newWave('Hashed');
    const secret = /medspill-survey=([\w-]+)/.exec(cookieOf(await open(tokens[0]).expect(200)))?.[1] ?? '';
    const { rows } = await app.pool.query(
      `SELECT string_agg(i::text, '') || coalesce((SELECT string_agg(s::text, '') FROM identity.respondent_session s), '') AS stored
       FROM identity.invitation i`,
    );
    for (const clear of [tokens[0] ?? '', secret]) {
      expect(rows[0].stored).not.toContain(clear);
      expect(rows[0].stored).not.toContain(Buffer.from(clear, 'base64url').toString('hex'));
    }
  });

  it('opens one invitation and no other', async () => {
    const { tokens, waveId } = await newWave('One');
    await send(await openLink(app, tokens[0])).expect(200);
    expect((await open(tokens[1]).expect(200)).body).toMatchObject({ saved: null, submitted: false });
    const { rows } = await app.pool.query('SELECT count(*)::int AS n FROM survey.response WHERE wave_id = $1', [waveId]);
    expect(rows[0].n).toBe(1);
  });

  it('may be opened again, in another browser too, while the first goes on', async () => {
    const { tokens } = await newWave('Again');
    const phone = await openLink(app, tokens[0]);
    await send(phone).expect(200);
    const desk = await openLink(app, tokens[0]);
    expect((await desk.get('/api/survey').expect(200)).body).toMatchObject({ submitted: true });
    await phone.get('/api/survey').expect(200);
  });

  it('is open in at most five browsers', async () => {
    const { tokens } = await newWave('Five');
    const browsers: Browser[] = [];
    for (let count = 0; count < 6; count += 1) browsers.push(await openLink(app, tokens[0]));
    const statuses = await Promise.all(browsers.map(async (browser) => (await browser.get('/api/survey')).status));
    expect(statuses).toEqual([401, 200, 200, 200, 200, 200]);
  });

  it.each([
    ['nobody was given', 'A'.repeat(43)],
    ['was copied in part', 'A'.repeat(20)],
    ['holds an injection', `${'A'.repeat(42)}'`],
    ['is empty', ''],
  ])('that %s opens nothing', async (_, token) => {
    expect((await open(token).expect(404)).body.code).toBe('invitation_unknown');
  });

  it('that has expired says whom to ask', async () => {
    const { tokens, waveId } = await newWave('Expired');
    await app.pool.query(`UPDATE identity.invitation SET expires_at = now() - interval '1 minute' WHERE wave_id = $1`, [waveId]);
    expect((await open(tokens[0]).expect(410)).body).toMatchObject({ code: 'link_expired', contact: 'office@example.org' });
  });

  it('ends with the days that the programme gives it, by whomever it is made', async () => {
    const brief = await createProgramme(app.pool, 'Brief');
    await app.pool.query('UPDATE programme SET link_days = 10 WHERE id = $1', [brief.programmeId]);
    const { waveId } = await openWave(app.pool, brief, await createGroup(app.pool, brief, 'Brief', 1));
    const { rows } = await app.pool.query('SELECT extract(epoch FROM expires_at - now()) / 86400 AS days FROM identity.invitation WHERE wave_id = $1', [waveId]);
    expect(Number(rows[0].days)).toBeCloseTo(10, 1);
  });

  it('works to the last day of the programme', async () => {
    const { tokens, waveId } = await newWave('Last day');
    await app.pool.query(`UPDATE identity.invitation SET expires_at = now() + interval '1 minute' WHERE wave_id = $1`, [waveId]);
    await open(tokens[0]).expect(200);
  });

  it.each([
    ['whose deadline has passed', `closes_at = now() - interval '1 second'`, 'past_deadline'],
    ['of a wave that is not open yet', `state = 'planned'`, 'planned'],
    ['of a closed wave', `state = 'closed', closed_at = now()`, 'closed'],
  ])('%s opens, to say so and for what is one’s own', async (_, change, state) => {
    const { tokens, waveId } = await newWave(state);
    await app.pool.query(`UPDATE wave SET ${change} WHERE id = $1`, [waveId]);
    const browser = await openLink(app, tokens[0]);
    expect((await browser.get('/api/survey').expect(200)).body.wave.state).toBe(state);
    await browser.get('/api/survey/own-data').expect(200);
    await send(browser).expect(409);
  });

  it('of a wave that is closed for good is known as that, and no longer as somebody’s', async () => {
    const { tokens, waveId } = await newWave('For good');
    await app.pool.query(
      `WITH i AS (SELECT organisation_id, token_hash, wave_id FROM identity.invitation WHERE wave_id = $1),
            gone AS (UPDATE identity.invitation SET token_hash = NULL WHERE wave_id = $1)
       INSERT INTO identity.closed_link SELECT * FROM i`,
      [waveId],
    );
    expect((await open(tokens[0]).expect(409)).body).toMatchObject({ code: 'wave_closed', contact: 'office@example.org' });
  });
});

describe('a respondent’s session', () => {
  it('lives on with every use and ends two hours after the last', async () => {
    const { tokens, waveId } = await newWave('Living on');
    const browser = await openLink(app, tokens[0]);
    const left = async () =>
      (await app.pool.query(`SELECT extract(epoch FROM expires_at - now())::int AS s FROM identity.respondent_session WHERE wave_id = $1`, [waveId])).rows[0].s;
    const shorten = (seconds: number) =>
      app.pool.query(`UPDATE identity.respondent_session SET expires_at = now() + make_interval(secs => $2) WHERE wave_id = $1`, [waveId, seconds]);
    await shorten(60);
    await browser.get('/api/survey').expect(200);
    expect(await left()).toBeGreaterThan(7000);
    await shorten(60);
    expect(cookieOf(await send(browser).expect(200))).toContain('Max-Age=7200');
    expect(await left()).toBeGreaterThan(7000);
    await shorten(-1);
    expect((await browser.get('/api/survey').expect(401)).body.code).toBe('survey_session_ended');
    expect((await send(browser).expect(401)).body.code).toBe('survey_session_ended');
  });

  it('ends when the respondent leaves', async () => {
    const { tokens, waveId } = await newWave('Left');
    const browser = await openLink(app, tokens[0]);
    expect(cookieOf(await browser.delete('/api/survey/session').expect(200))).toMatch(/^medspill-survey=;/);
    await browser.get('/api/survey').expect(401);
    const { rowCount } = await app.pool.query('SELECT FROM identity.respondent_session WHERE wave_id = $1', [waveId]);
    expect(rowCount).toBe(0);
  });

  it('of another person in the same browser takes nothing from a page that is still open for the first', async () => {
    const { tokens, waveId } = await newWave('Shared');
    const browser = await openLink(app, tokens[0]);
    const first = (await browser.get('/api/survey').expect(200)).body.invitation;
    const second = (await open(tokens[1], browser).expect(200)).body.invitation;
    const inFirstTab = (request: ReturnType<Browser['put']>) => request.set(invitationHeader, first);
    for (const request of [
      browser.patch('/api/survey/draft').send({ answers: allAnswers(1), texts: {} }),
      browser.put('/api/survey/submission').send({ answers: allAnswers(1), texts: {} }),
      browser.get('/api/survey/own-data'),
      browser.delete('/api/survey/response'),
      browser.post('/api/survey/erasure').send({ confirm: 'erase' }),
      browser.delete('/api/survey/session'),
    ]) {
      expect((await inFirstTab(request).expect(409)).body.code).toBe('survey_session_changed');
    }
    const { rowCount } = await app.pool.query('SELECT FROM survey.response WHERE wave_id = $1', [waveId]);
    expect(rowCount).toBe(0);
    expect((await browser.get('/api/survey').expect(200)).body.invitation).toBe(second);
  });

  it('changes nothing for a page that does not say for whom it is open', async () => {
    const { tokens, waveId } = await newWave('Forged');
    const browser = app.browser();
    await open(tokens[0], browser).expect(200);
    expect((await send(browser).expect(401)).body.message).toContain(invitationHeader);
    await browser.delete('/api/survey/response').expect(401);
    await browser.post('/api/survey/erasure').send({ confirm: 'erase' }).expect(401);
    const { rowCount } = await app.pool.query('SELECT FROM identity.respondent_key JOIN identity.invitation USING (member_id) WHERE wave_id = $1', [waveId]);
    expect(rowCount).toBe(2);
  });

  it.each([
    ['no cookie', ''],
    ['a cookie somebody made up', `medspill-survey=${'A'.repeat(43)}`],
    ['an injected cookie', "medspill-survey=' OR true --"],
  ])('is not had with %s', async (_, cookie) => {
    const header = { cookie, [invitationHeader]: '00000000-0000-4000-8000-000000000000' };
    for (const request of [app.browser().put('/api/survey/submission'), app.browser().patch('/api/survey/draft')]) {
      const refused = await request.set(header).send({ answers: { 0: 5 }, texts: {} }).expect(401);
      expect(refused.body.code).toBe('survey_session_ended');
    }
    await app.browser().get('/api/survey').set(header).expect(401);
    await app.browser().get('/api/survey/own-data').set(header).expect(401);
  });
});

describe('guessing links', () => {
  let guessed: TestApplication;
  let token: string | undefined;

  const guess = () => guessed.browser().post('/api/survey/session').send({ token: 'B'.repeat(43) });

  beforeAll(async () => {
    guessed = await startTestApplication();
    const there = await createProgramme(guessed.pool);
    const wave = await openWave(guessed.pool, there, await createGroup(guessed.pool, there, 'Guessed', 1));
    [token] = wave.tokens;
  });

  afterAll(() => guessed.close());

  it('ends after thirty wrong ones, also for a right one, and begins anew when the minutes are over', async () => {
    for (let attempt = 1; attempt <= 30; attempt += 1) await guess().expect(404);
    expect((await guess().expect(429)).body.code).toBe('too_many_attempts');
    await guessed.browser().post('/api/survey/session').send({ token }).expect(429);
    await guessed.pool.query(`UPDATE failed_attempts SET expires_at = now() - interval '1 second'`);
    await guessed.browser().post('/api/survey/session').send({ token }).expect(200);
  });

  it('is not what opening the right link counts as, however often', async () => {
    await guessed.pool.query('DELETE FROM failed_attempts');
    for (let time = 1; time <= 35; time += 1) await guessed.browser().post('/api/survey/session').send({ token }).expect(200);
  });

  it('leaves no address behind, and what it leaves is forgotten with the next wrong link', async () => {
    await guess().expect(404);
    const { rows } = await guessed.pool.query('SELECT f::text AS stored, expires_at - now() AS life FROM failed_attempts f');
    expect(rows).toHaveLength(1);
    expect(rows[0].stored).not.toMatch(/127\.0\.0\.1|::1/);
    expect(rows[0].life.minutes ?? 0).toBeLessThanOrEqual(10);
    await guessed.pool.query(`UPDATE failed_attempts SET expires_at = now() - interval '1 second', address_hash = 'old'`);
    await guess().expect(404);
    const left = await guessed.pool.query(`SELECT FROM failed_attempts WHERE address_hash = 'old'`);
    expect(left.rowCount).toBe(0);
  });
});
