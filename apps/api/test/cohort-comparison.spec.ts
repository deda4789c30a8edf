import type { GroupReport } from '@medspill/contracts';
import { openLink } from './support/respondent.js';
import { allAnswers, createAccount, createGroup, createProgramme, openWave, type SmallProgramme } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

let app: TestApplication;
let programme: SmallProgramme;
let staff: ReturnType<TestApplication['browser']>;
const groupIds: string[] = [];
const waveIds: string[] = [];

const signedIn = async (role: 'staff' | 'lead' | 'facilitator', own: readonly string[]) => {
  const browser = app.browser();
  await browser.post('/api/demo/session').send({ identityId: await createAccount(app.pool, programme.organisationId, role, own) }).expect(200);
  return browser;
};

/** What the reader's report of a group says of the cohort beside the first factor. */
const cohortBeside = async (browser: ReturnType<TestApplication['browser']>, groupId: string | undefined) => {
  const report: GroupReport = (await browser.get(`/api/groups/${groupId}/report`).expect(200)).body;
  return report.factors[0]?.levels[0]?.cohort;
};

beforeAll(async () => {
  app = await startTestApplication();
  programme = await createProgramme(app.pool);
  staff = await signedIn('staff', []);
  for (const name of ['A', 'B', 'C', 'D', 'E']) {
    const group = await createGroup(app.pool, programme, name, 5);
    const { waveId, tokens } = await openWave(app.pool, programme, group);
    groupIds.push(group.groupId);
    waveIds.push(waveId);
    for (const [index, token] of tokens.entries()) {
      const respondent = await openLink(app, token);
      await respondent.put('/api/survey/submission').send({ answers: allAnswers(3 + (index % 3)), texts: {} }).expect(200);
    }
  }
  for (const waveId of waveIds.slice(0, 4)) await staff.post(`/api/waves/${waveId}/closing`).expect(200);
});

afterAll(() => app.close());

describe("the cohort beside a group's figures", () => {
  it('is not there while a group of the cohort has still to close: the next reading would tell that group', async () => {
    const lead = await signedIn('lead', groupIds.slice(0, 1));
    expect(await cohortBeside(lead, groupIds[0])).toMatchObject({ mean: null, withheld: 'too_few_groups' });
    await staff.post(`/api/waves/${waveIds[4]}/closing`).expect(200);
    expect(await cohortBeside(lead, groupIds[0])).toMatchObject({ groups: 4, withheld: null });
  });

  it('freezes the waves of every group that it is made of', async () => {
    for (const waveId of waveIds) {
      expect((await staff.delete(`/api/waves/${waveId}/closing`).expect(409)).body.code).toBe('wave_results_read');
    }
  });

  it('leaves out the groups that are the reader’s own, and hides the last one or two', async () => {
    const ofOne = await signedIn('facilitator', groupIds.slice(0, 1));
    expect(await cohortBeside(ofOne, groupIds[0])).toMatchObject({ groups: 4, withheld: null });
    const ofTwo = await signedIn('facilitator', groupIds.slice(0, 2));
    expect(await cohortBeside(ofTwo, groupIds[0])).toMatchObject({ groups: 3, withheld: null });
    const ofFour = await signedIn('facilitator', groupIds.slice(0, 4));
    expect(await cohortBeside(ofFour, groupIds[0])).toMatchObject({ groups: 1, mean: null, withheld: 'too_few_groups' });
    const ofAll = await signedIn('facilitator', groupIds);
    expect(await cohortBeside(ofAll, groupIds[0])).toMatchObject({ groups: 4, withheld: null });
  });
});
