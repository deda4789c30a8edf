import type { ProgrammeReport, GroupReport } from '@medspill/contracts';
import { openLink } from './support/respondent.js';
import { allAnswers, createAccount, createGroup, createProgramme, openWave, type SmallProgramme } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

let app: TestApplication;
let programme: SmallProgramme;
let staff: ReturnType<TestApplication['browser']>;
type Group = Awaited<ReturnType<typeof createGroup>>;
const groups: Group[] = [];

/** Everybody answers; the wave is left open. @returns its id */
const answeredWave = async (group: Group, kind: 'before' | 'after' | 'follow_up', point: number): Promise<string> => {
  const { waveId, tokens } = await openWave(app.pool, programme, group, kind);
  for (const [index, token] of tokens.entries()) {
    const respondent = await openLink(app, token);
    await respondent.put('/api/survey/submission').send({ answers: allAnswers(point + (index % 2)), texts: {} }).expect(200);
  }
  return waveId;
};

const close = (waveId: string) => staff.post(`/api/waves/${waveId}/closing`).expect(200);

const reportOn = async (from: string, to: string): Promise<ProgrammeReport> =>
  (await staff.get(`/api/programmes/${programme.programmeId}/report?from=${from}&to=${to}`).expect(200)).body;

beforeAll(async () => {
  app = await startTestApplication();
  programme = await createProgramme(app.pool);
  staff = app.browser();
  await staff.post('/api/demo/session').send({ identityId: await createAccount(app.pool, programme.organisationId, 'staff') }).expect(200);
  for (const [place, name] of ['A', 'B', 'C', 'D'].entries()) {
    const group = await createGroup(app.pool, programme, name, 5);
    groups.push(group);
    await close(await answeredWave(group, 'before', 2 + place));
    if (place < 3) await close(await answeredWave(group, 'after', 3 + place));
  }
});

afterAll(() => app.close());

describe('figures over groups', () => {
  it('wait until all waves of a cohort are closed', async () => {
    const [, , , last] = groups;
    if (!last) throw new Error('there are four groups');
    const open = await answeredWave(last, 'after', 4);
    expect(await reportOn('before', 'after')).toMatchObject({ groups: 0, groupsLeftOut: 3, index: { n: 3, withheld: 'cohort_unfinished' } });
    await close(open);
    expect(await reportOn('before', 'after')).toMatchObject({ groups: 4, groupsLeftOut: 0, index: { n: 4, withheld: null } });
  });

  it('stay as they were when a group joins the cohort after they were read; it has its own report', async () => {
    const late = await createGroup(app.pool, programme, 'Late', 5);
    await close(await answeredWave(late, 'before', 3));
    const open = await answeredWave(late, 'after', 4);
    expect(await reportOn('before', 'after')).toMatchObject({ groups: 4, groupsLeftOut: 0, index: { n: 4, withheld: null } });
    await close(open);
    expect(await reportOn('before', 'after')).toMatchObject({ groups: 4, groupsLeftOut: 0, index: { n: 4, withheld: null } });
    const own: GroupReport = (await staff.get(`/api/groups/${late.groupId}/report`).expect(200)).body;
    expect(own.waves.map(({ withheld }) => withheld)).toEqual([null, null]);
    const beside: GroupReport = (await staff.get(`/api/groups/${groups[0]?.groupId}/report`).expect(200)).body;
    expect(beside.factors[0]?.levels[0]?.cohort).toMatchObject({ groups: 3, withheld: null });
  });

  it('of the follow-up are not shown when one of the groups is missing there', async () => {
    for (const [place, group] of groups.slice(0, 3).entries()) await close(await answeredWave(group, 'follow_up', 3 + place));
    for (const from of ['before', 'after']) {
      const report = await reportOn(from, 'follow_up');
      expect(report).toMatchObject({ groups: 0, groupsLeftOut: 3, index: { n: 3, withheld: 'protects_other_groups' } });
    }
  });
});
