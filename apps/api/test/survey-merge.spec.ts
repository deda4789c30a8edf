import type { AnswerChanges, SurveyAnswers } from '@medspill/contracts';
import { openLink } from './support/respondent.js';
import { answers, createGroup, createProgramme, openWave } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

type Browser = ReturnType<TestApplication['browser']>;

let app: TestApplication;
let tokens: string[];

beforeAll(async () => {
  app = await startTestApplication();
  const programme = await createProgramme(app.pool);
  ({ tokens } = await openWave(app.pool, programme, await createGroup(app.pool, programme, 'Group A', 6)));
});

afterAll(() => app.close());

/** Two devices in which one person has the link open. */
const twoDevices = (): Promise<[Browser, Browser]> => {
  const token = tokens.pop();
  return Promise.all([openLink(app, token), openLink(app, token)]);
};

const save = async (device: Browser, changes: Partial<AnswerChanges>): Promise<SurveyAnswers> =>
  (await device.patch('/api/survey/draft').send({ answers: {}, texts: {}, ...changes }).expect(200)).body.saved;

const onlyAnswers = (given: Record<number, number>) => answers((item) => given[item] ?? null);

describe('two devices of one person', () => {
  it('add to what the other has answered, and learn of it', async () => {
    const [phone, desktop] = await twoDevices();
    expect((await save(phone, { answers: { 0: 5, 1: 2 } })).answers).toEqual(onlyAnswers({ 0: 5, 1: 2 }));
    expect((await save(desktop, { answers: { 77: 7 } })).answers).toEqual(onlyAnswers({ 0: 5, 1: 2, 77: 7 }));
    expect((await phone.get('/api/survey').expect(200)).body.saved.answers).toEqual(onlyAnswers({ 0: 5, 1: 2, 77: 7 }));
  });

  it('let the answer count that arrives last, also where it takes one back', async () => {
    const [phone, desktop] = await twoDevices();
    await save(phone, { answers: { 0: 5, 1: 5, 2: 5 } });
    await save(desktop, { answers: { 1: 3, 2: null } });
    expect((await save(phone, { answers: { 2: null, 3: 1 } })).answers).toEqual(onlyAnswers({ 0: 5, 1: 3, 3: 1 }));
    expect((await save(desktop, { answers: { 2: 6 } })).answers).toEqual(onlyAnswers({ 0: 5, 1: 3, 2: 6, 3: 1 }));
  });

  it('keep the texts to other questions, and can take one away', async () => {
    const [phone, desktop] = await twoDevices();
    await save(phone, { texts: { works_well: 'We listen', anything_else: 'Coffee' } });
    expect((await save(desktop, { texts: { should_change: 'We talk' } })).texts).toEqual({ works_well: 'We listen', anything_else: 'Coffee', should_change: 'We talk' });
    expect((await save(phone, { texts: { works_well: '', should_change: 'Talking' } })).texts).toEqual({ anything_else: 'Coffee', should_change: 'Talking' });
    expect((await desktop.get('/api/survey').expect(200)).body.saved.texts).toEqual({ anything_else: 'Coffee', should_change: 'Talking' });
  });

  it('send together what each of them answered', async () => {
    const [phone, desktop] = await twoDevices();
    await save(phone, { answers: { 0: 5 }, texts: { works_well: 'We listen' } });
    const sent = await desktop.put('/api/survey/submission').send({ answers: { 1: 4 }, texts: {} }).expect(200);
    expect(sent.body).toEqual({ saved: { answers: onlyAnswers({ 0: 5, 1: 4 }), texts: { works_well: 'We listen' } }, submitted: true });
    expect((await phone.patch('/api/survey/draft').send({ answers: { 2: 1 }, texts: {} }).expect(200)).body.submitted).toBe(true);
  });

  it('lose nothing when they save at the same moment', async () => {
    const [phone, desktop] = await twoDevices();
    const writes = Array.from({ length: 39 }, (_, item) => [save(phone, { answers: { [item]: 1 } }), save(desktop, { answers: { [77 - item]: 7 } })]);
    await Promise.all(writes.flat());
    const { body } = await phone.get('/api/survey').expect(200);
    expect(body.saved.answers).toEqual(answers((item) => (item < 39 ? 1 : 7)));
  });

  it('begin anew after one of them has withdrawn the answers', async () => {
    const [phone, desktop] = await twoDevices();
    await save(phone, { answers: { 0: 5, 1: 2 }, texts: { works_well: 'We listen' } });
    await desktop.delete('/api/survey/response').expect(200);
    expect(await save(phone, { answers: { 2: 3 } })).toEqual({ answers: onlyAnswers({ 2: 3 }), texts: {} });
  });
});
