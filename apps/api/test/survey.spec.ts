import type { Survey } from '@medspill/contracts';
import { openLink } from './support/respondent.js';
import { allAnswers, answers, createGroup, createProgramme, openWave } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

let app: TestApplication;
let waveId: string;
let tokens: string[];

const survey = async (token: string | undefined): Promise<Survey> =>
  (await app.browser().post('/api/survey/session').send({ token }).expect(200)).body;

beforeAll(async () => {
  app = await startTestApplication();
  const programme = await createProgramme(app.pool);
  const group = await createGroup(app.pool, programme, 'Group A', 8);
  ({ waveId, tokens } = await openWave(app.pool, programme, group));
});

afterAll(() => app.close());

describe('a respondent with a personal link', () => {
  it('sees who asks and the settings that the promises are made of', async () => {
    expect(await survey(tokens[0])).toMatchObject({
      organisation: 'Programme office',
      programme: 'Programme',
      group: 'Group A',
      wave: { kind: 'before', state: 'open', closesAt: null },
      confidentiality: { kGroup: 4, kOutside: 5, kText: 5, minOtherGroups: 3, retentionMonths: 24, researchExport: false },
      person: null,
      saved: null,
      submitted: false,
    });
  });

  it('saves a draft with statements left open and finds it again', async () => {
    const half = (item: number) => (item < 40 ? (item % 7) + 1 : null);
    const draft = { answers: answers(half), texts: { works_well: 'We listen 👂 <script>alert(1)</script> مرحبا' } };
    const saved = await (await openLink(app, tokens[0])).patch('/api/survey/draft').send({ ...draft, answers: allAnswers(half) }).expect(200);
    expect(saved.body).toEqual({ saved: draft, submitted: false });
    expect(await survey(tokens[0])).toMatchObject({ saved: draft, submitted: false });
  });

  it('sends the answers, and may send them again, changed', async () => {
    const browser = await openLink(app, tokens[1]);
    await browser.put('/api/survey/submission').send({ answers: allAnswers(3), texts: { works_well: 'A', anything_else: 'B' } }).expect(200);
    await browser.put('/api/survey/submission').send({ answers: allAnswers(6), texts: { works_well: 'C', anything_else: '' } }).expect(200);
    expect((await survey(tokens[1])).saved).toEqual({ answers: answers(6), texts: { works_well: 'C' } });
    expect((await survey(tokens[1])).submitted).toBe(true);
    const { rows } = await app.pool.query('SELECT count(*)::int AS n FROM survey.response WHERE submitted');
    expect(rows[0].n).toBe(1);
  });

  it('stays counted as sent when something is saved after sending', async () => {
    const saved = await (await openLink(app, tokens[1])).patch('/api/survey/draft').send({ answers: { 0: 4 }, texts: {} }).expect(200);
    expect(saved.body.submitted).toBe(true);
  });

  it.each([
    ['an answer of 8', { answers: { 0: 8 }, texts: {} }, 'answers.0'],
    ['an answer of 0', { answers: { 0: 0 }, texts: {} }, 'answers.0'],
    ['an answer of 3.5', { answers: { 0: 3.5 }, texts: {} }, 'answers.0'],
    ['an answer to a 79th statement', { answers: { 77: 5, 78: 5 }, texts: {} }, 'answers.78'],
    ['an answer to no statement', { answers: { '-1': 5 }, texts: {} }, 'answers.-1'],
    ['answers as a list', { answers: answers(5), texts: {} }, 'answers'],
    ['a text to a question that is not asked', { answers: { 0: 5 }, texts: { gossip: 'x' } }, 'texts.gossip'],
    ['a text of 4,001 characters', { answers: { 0: 5 }, texts: { works_well: 'x'.repeat(4001) } }, 'texts.works_well'],
  ])('is told where the fault is in %s, and nothing is stored', async (_, body, path) => {
    const refused = await (await openLink(app, tokens[2])).put('/api/survey/submission').send(body).expect(400);
    expect(refused.body.code).toBe('invalid_request');
    expect(refused.body.issues[0].path).toBe(path);
    expect((await survey(tokens[2])).saved).toBeNull();
  });

  it('may write 4,000 characters of any script, but no NUL', async () => {
    const text = '🙂'.repeat(1998) + '\u0000é';
    await (await openLink(app, tokens[3])).put('/api/survey/submission').send({ answers: {}, texts: { works_well: text } }).expect(200);
    expect((await survey(tokens[3])).saved?.texts['works_well']).toBe(text.replace('\u0000', ''));
  });

  it('loses no answer to an emoji that was cut in two', async () => {
    await (await openLink(app, tokens[3])).patch('/api/survey/draft').send({ answers: {}, texts: { works_well: 'Fine \ud83d' } }).expect(200);
    expect((await survey(tokens[3])).saved?.texts['works_well']).toBe('Fine \ufffd');
  });

  it('cannot answer after the deadline, nor before the wave is open', async () => {
    const browser = await openLink(app, tokens[4]);
    const send = () => browser.put('/api/survey/submission').send({ answers: allAnswers(5), texts: {} });
    await app.pool.query(`UPDATE wave SET opens_at = now() - interval '2 days', closes_at = now() - interval '1 second' WHERE id = $1`, [waveId]);
    expect((await send().expect(409)).body.code).toBe('wave_closed');
    expect((await survey(tokens[4])).wave.state).toBe('past_deadline');
    await app.pool.query(`UPDATE wave SET closes_at = NULL, state = 'planned' WHERE id = $1`, [waveId]);
    expect((await send().expect(409)).body.code).toBe('wave_not_open');
    await app.pool.query(`UPDATE wave SET state = 'open' WHERE id = $1`, [waveId]);
    await send().expect(200);
  });

  it('leaves no trace of the person beside the answers', async () => {
    const { rows } = await app.pool.query(
      `SELECT column_name FROM information_schema.columns WHERE table_schema = 'survey' AND table_name = 'response'`,
    );
    const columns = ['organisation_id', 'wave_id', 'respondent_key', 'item_count', 'answers', 'submitted', 'replaced'];
    expect(new Set(rows.map((row) => row.column_name))).toEqual(new Set(columns));
  });
});
