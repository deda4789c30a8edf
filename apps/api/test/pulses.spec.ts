import type { GroupReport } from '@medspill/contracts';
import { openLink } from './support/respondent.js';
import { allAnswers, createAccount, createGroup, createProgramme, openWave, type SmallProgramme } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

let app: TestApplication;

const signIn = async ({ organisationId }: SmallProgramme, role: 'staff' | 'lead', groupIds: string[] = []) => {
  const browser = app.browser();
  await browser.post('/api/demo/session').send({ identityId: await createAccount(app.pool, organisationId, role, groupIds) }).expect(200);
  return browser;
};

type Browser = Awaited<ReturnType<typeof signIn>>;
type Group = Awaited<ReturnType<typeof createGroup>>;

const send = async (token: string | undefined, point: number) => {
  const browser = await openLink(app, token);
  await browser.put('/api/survey/submission').send({ answers: allAnswers(point), texts: { works_well: `Point ${point}` } }).expect(200);
};

/** A closed wave of the group, answered by so many. As a pulse it is the group's next. */
const closedWave = async (staff: Browser, programme: SmallProgramme, group: Group, kind: 'before' | 'after' | number, point: number, answered: number) => {
  const wave = await openWave(app.pool, programme, group, typeof kind === 'number' ? 'follow_up' : kind);
  if (typeof kind === 'number') await app.pool.query(`UPDATE wave SET kind = 'pulse', number = $2, opens_at = now() WHERE id = $1`, [wave.waveId, kind]);
  for (const token of wave.tokens.slice(0, answered)) await send(token, point);
  await staff.post(`/api/waves/${wave.waveId}/closing`).expect(200);
  return wave.waveId;
};

const reportOf = async (browser: Browser, { groupId }: Group): Promise<GroupReport> => (await browser.get(`/api/groups/${groupId}/report`).expect(200)).body;

beforeAll(async () => {
  app = await startTestApplication();
});

afterAll(() => app.close());

describe('the pulses of a group', () => {
  it('are in its own report in their order, under the threshold of whoever reads, and compared with nothing', async () => {
    const programme = await createProgramme(app.pool, 'Pulses');
    const group = await createGroup(app.pool, programme, 'Beating', 6);
    const staff = await signIn(programme, 'staff');
    await closedWave(staff, programme, group, 'before', 4, 6);
    await closedWave(staff, programme, group, 1, 5, 4);
    await closedWave(staff, programme, group, 2, 6, 3);
    await closedWave(staff, programme, group, 'after', 5, 6);
    expect((await app.pool.query('SELECT FROM survey.wave_change c JOIN wave w ON w.id IN (c.from_wave_id, c.to_wave_id) WHERE w.group_id = $1', [group.groupId])).rowCount).toBe(2);

    const own = await reportOf(await signIn(programme, 'lead', [group.groupId]), group);
    expect(own.waves.map(({ kind }) => kind)).toEqual(['before', 'after']);
    expect(own.factors.every(({ levels, changes }) => levels.length === 2 && changes.length === 1)).toBe(true);
    expect(own.pulses.map(({ number, answered, index, withheld }) => ({ number, answered, shown: index !== null, withheld }))).toEqual([
      { number: 1, answered: 4, shown: true, withheld: null },
      { number: 2, answered: 3, shown: false, withheld: 'too_few_responses' },
    ]);
    expect(own.pulses[1]?.levels.every(({ mean }) => mean === null)).toBe(true);
    const outside = await reportOf(staff, group);
    expect(outside.pulses.map(({ withheld }) => withheld)).toEqual(['too_few_responses_outside', 'too_few_responses_outside']);
    expect(outside.pulses.flatMap(({ texts }) => texts.flatMap(({ answers: written }) => written))).toEqual([]);
  });

  it('are in no figure over groups, and keep no cohort waiting', async () => {
    const programme = await createProgramme(app.pool, 'Cohort of pulses');
    const staff = await signIn(programme, 'staff');
    const groups: Group[] = [];
    for (const name of ['One', 'Two', 'Three', 'Four']) groups.push(await createGroup(app.pool, programme, name, 6));
    for (const group of groups) {
      await closedWave(staff, programme, group, 'before', 4, 6);
      await closedWave(staff, programme, group, 'after', 5, 6);
    }
    const [first, second] = groups;
    if (!first || !second) throw new Error('There are no groups.');
    const path = `/api/programmes/${programme.programmeId}`;
    const [report, overview] = [(await staff.get(`${path}/report`).expect(200)).body, (await staff.get(path).expect(200)).body];
    expect(report.groups).toBe(4);
    const beside = (await reportOf(staff, second)).factors.map(({ levels }) => levels.map(({ cohort }) => cohort));

    await closedWave(staff, programme, first, 1, 7, 6);
    const open = await openWave(app.pool, programme, second, 'follow_up');
    await app.pool.query(`UPDATE wave SET kind = 'pulse' WHERE id = $1`, [open.waveId]);
    await reportOf(staff, first);
    expect((await staff.get(`${path}/report`).expect(200)).body).toEqual(report);
    expect((await staff.get(path).expect(200)).body).toEqual(overview);
    expect((await reportOf(staff, second)).factors.map(({ levels }) => levels.map(({ cohort }) => cohort))).toEqual(beside);
  });

  it('may be opened again while nobody has read them, whoever reads of the groups beside', async () => {
    const programme = await createProgramme(app.pool, 'Reopened pulse');
    const staff = await signIn(programme, 'staff');
    const [own, other] = [await createGroup(app.pool, programme, 'Own', 5), await createGroup(app.pool, programme, 'Other', 5)];
    const waveId = await closedWave(staff, programme, own, 1, 5, 5);
    await reportOf(staff, other);
    await staff.delete(`/api/waves/${waveId}/closing`).expect(200);
    await staff.post(`/api/waves/${waveId}/closing`).expect(200);
    await reportOf(staff, own);
    expect((await staff.delete(`/api/waves/${waveId}/closing`).expect(409)).body.code).toBe('wave_results_read');
  });
});
