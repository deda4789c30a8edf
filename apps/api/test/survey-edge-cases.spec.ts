import { invitationHeader } from '@medspill/contracts';
import { openLink } from './support/respondent.js';
import { allAnswers, answers, createGroup, createProgramme, openWave, type SmallProgramme } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

let app: TestApplication;
let programme: SmallProgramme;

beforeAll(async () => {
  app = await startTestApplication();
  programme = await createProgramme(app.pool);
});

afterAll(() => app.close());

const newWave = async (name: string, members: number) => openWave(app.pool, programme, await createGroup(app.pool, programme, name, members));

const openByToken = (token: string | undefined) => app.browser().post('/api/survey/session').send({ token });

/** Statuses of many requests, sent as fast as they are answered, a hundred at a time, and what the last refusal said of waiting. */
const flood = async (times: number, send: (time: number) => Promise<Response>) => {
  const statuses: number[] = [];
  let retryAfter = 0;
  for (let first = 0; first < times; first += 100) {
    const replies = await Promise.all(Array.from({ length: 100 }, (_, offset) => send(first + offset)));
    for (const reply of replies) {
      await reply.arrayBuffer();
      statuses.push(reply.status);
      if (reply.status === 429) retryAfter = Number(reply.headers.get('retry-after'));
    }
  }
  return { statuses, retryAfter };
};

describe('a robot', () => {
  const json = { 'content-type': 'application/json' };
  let url: string;
  let robots: TestApplication;

  beforeAll(async () => {
    robots = await startTestApplication();
    await robots.application.listen(0, '127.0.0.1');
    url = await robots.application.getUrl();
  });
  afterAll(() => robots.close());

  const robotsWave = async (name: string) => {
    const own = await createProgramme(robots.pool, name);
    return openWave(robots.pool, own, await createGroup(robots.pool, own, name, 2));
  };

  it('that opens one link again and again is told to wait, and other links open', async () => {
    const { tokens } = await robotsWave('Reopened');
    const open = (token: string | undefined) =>
      fetch(`${url}/api/survey/session`, { method: 'POST', headers: json, body: JSON.stringify({ token, extra: Math.random() }) });
    expect((await flood(300, () => open(tokens[0]))).statuses).toContain(429);
    expect((await open(tokens[1])).status).toBe(200);
  });

  it('that saves 10,000 times is told to wait, whatever cookies it makes up, and nobody else is', async () => {
    const { tokens, waveId } = await robotsWave('Flooded');
    const { headers, body } = await robots.browser().post('/api/survey/session').send({ token: tokens[0] }).expect(200);
    const [cookie = ''] = String(headers['set-cookie']).split(';');
    const save = (time: number) =>
      fetch(`${url}/api/survey/draft`, {
        method: 'PATCH',
        headers: { ...json, cookie: `${cookie}; robot=${time}`, [invitationHeader]: body.invitation },
        body: JSON.stringify({ answers: { [time % 78]: (time % 7) + 1 }, texts: {} }),
      });
    const first = await flood(1_000, save);
    expect(new Set(first.statuses)).toEqual(new Set([200, 429]));
    // 120 a minute; a slow run lasts into the next ones.
    expect(first.statuses.filter((status) => status === 200).length).toBeLessThan(500);
    expect(first.retryAfter).toBeGreaterThan(0);
    await (await openLink(robots, tokens[1])).patch('/api/survey/draft').send({ answers: { 0: 5 }, texts: {} }).expect(200);
    expect((await flood(9_000, save)).statuses).toContain(429);
    const { rows } = await robots.pool.query('SELECT count(*)::int AS responses FROM survey.response WHERE wave_id = $1', [waveId]);
    expect(rows).toEqual([{ responses: 2 }]);
  }, 120_000);
});

describe('a wave that is deleted while somebody answers', () => {
  it('takes no more, and its link leads nowhere', async () => {
    const { tokens, waveId } = await newWave('Deleted', 2);
    const browser = await openLink(app, tokens[0]);
    await browser.patch('/api/survey/draft').send({ answers: { 0: 5 }, texts: { works_well: 'We listen' } }).expect(200);
    await app.pool.query('DELETE FROM wave WHERE id = $1', [waveId]);
    expect((await browser.patch('/api/survey/draft').send({ answers: { 1: 5 }, texts: {} }).expect(401)).body.code).toBe('survey_session_ended');
    expect((await openByToken(tokens[0]).expect(404)).body.code).toBe('invitation_unknown');
  });
});

describe('a wave that closes while somebody answers', () => {
  const staffCloses = async (waveId: string) => {
    await app.pool.query(`UPDATE wave SET opens_at = now() - interval '2 days', closes_at = now() WHERE id = $1`, [waveId]);
  };
  const stored = async (waveId: string) => (await app.pool.query('SELECT answers, submitted FROM survey.response WHERE wave_id = $1', [waveId])).rows;

  it('keeps what was sent, with the changes that were saved before, and takes none after', async () => {
    const { tokens, waveId } = await newWave('Changing', 2);
    const browser = await openLink(app, tokens[0]);
    await browser.put('/api/survey/submission').send({ answers: allAnswers(4), texts: {} }).expect(200);
    await browser.patch('/api/survey/draft').send({ answers: { 0: 7 }, texts: {} }).expect(200);
    await staffCloses(waveId);
    expect((await browser.patch('/api/survey/draft').send({ answers: { 1: 7 }, texts: {} }).expect(409)).body.code).toBe('wave_closed');
    expect(await stored(waveId)).toEqual([{ answers: answers((item) => (item === 0 ? 7 : 4)), submitted: true }]);
  });

  it('leaves a draft a draft', async () => {
    const { tokens, waveId } = await newWave('Draft', 2);
    const browser = await openLink(app, tokens[0]);
    await browser.patch('/api/survey/draft').send({ answers: allAnswers(4), texts: {} }).expect(200);
    await staffCloses(waveId);
    expect((await browser.put('/api/survey/submission').send({ answers: {}, texts: {} }).expect(409)).body.code).toBe('wave_closed');
    expect(await stored(waveId)).toEqual([{ answers: answers(4), submitted: false }]);
  });
});

describe('a respondent', () => {
  it('learns how many are asked, to know whether there can be results', async () => {
    const { tokens } = await newWave('Small', 3);
    expect((await openByToken(tokens[0]).expect(200)).body).toMatchObject({ invited: 3, confidentiality: { kGroup: 4 } });
  });

  it('may open the link twice, and answers one response', async () => {
    const { tokens, waveId } = await newWave('Twice', 2);
    const browser = app.browser();
    const [first, second] = [await browser.post('/api/survey/session').send({ token: tokens[0] }), await browser.post('/api/survey/session').send({ token: tokens[0] })];
    expect(second.body.invitation).toBe(first.body.invitation);
    browser.set(invitationHeader, first.body.invitation);
    await browser.patch('/api/survey/draft').send({ answers: { 0: 5 }, texts: {} }).expect(200);
    await browser.put('/api/survey/submission').send({ answers: { 1: 5 }, texts: {} }).expect(200);
    const { rowCount } = await app.pool.query('SELECT FROM survey.response WHERE wave_id = $1', [waveId]);
    expect(rowCount).toBe(1);
  });

  it.each([
    ['of 4,000 characters', 'Å'.repeat(4000)],
    ['of emoji up to the limit', '👩‍👩‍👧‍👦🙂'.repeat(307) + '🙂'],
    ['from right to left, with marks that turn the direction', 'نحن نصغي \u202eabc\u202c \u200f'.trim()],
    ['that is a script', `<script>alert(1)</script><img src=x onerror="alert(1)">'); DROP TABLE survey.response; --`],
    ['with line breaks and tabs', 'First\n\n\tsecond\r\nthird'],
  ])('gets back a text %s as it was written', async (_, text) => {
    const { tokens } = await newWave(`Text ${text.slice(0, 3)} ${Math.random()}`, 1);
    const browser = await openLink(app, tokens[0]);
    const { body } = await browser.patch('/api/survey/draft').send({ answers: {}, texts: { works_well: text } }).expect(200);
    expect(body.saved.texts.works_well).toBe(text);
    expect((await browser.get('/api/survey').expect(200)).body.saved.texts.works_well).toBe(text);
  });
});
