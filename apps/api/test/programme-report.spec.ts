import { answers, createAccount, createGroup, createProgramme, openWave, type SmallProgramme } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

let app: TestApplication;
let programme: SmallProgramme;
let staff: ReturnType<TestApplication['browser']>;

/** Everybody in the group has sent answers, each somewhat differently, and the wave is closed. */
const answerWave = async (group: Awaited<ReturnType<typeof createGroup>>, kind: 'before' | 'after', seed: number) => {
  const { waveId } = await openWave(app.pool, programme, group, kind);
  const given = group.memberIds.map((_, member) => answers((item) => ((item * (member + 2) + seed) % 7) + 1));
  await app.pool.query(
    `INSERT INTO survey.response (organisation_id, wave_id, respondent_key, item_count, answers, submitted)
     SELECT k.organisation_id, $1, k.key, cardinality(x.answers::smallint[]), x.answers::smallint[], true
     FROM unnest($2::uuid[], $3::text[]) AS x(member_id, answers) JOIN identity.respondent_key k USING (member_id)`,
    [waveId, group.memberIds, given.map((row) => `{${row.join(',')}}`)],
  );
  await staff.post(`/api/waves/${waveId}/closing`).expect(200);
};

beforeAll(async () => {
  app = await startTestApplication();
  programme = await createProgramme(app.pool);
  staff = app.browser();
  const identityId = await createAccount(app.pool, programme.organisationId, 'staff');
  await staff.post('/api/demo/session').send({ identityId }).expect(200);
  for (let number = 1; number <= 8; number += 1) {
    const group = await createGroup(app.pool, programme, `Group ${number}`, 5);
    await answerWave(group, 'before', number);
    if (number < 8) await answerWave(group, 'after', 3 * number);
  }
});

afterAll(() => app.close());

describe('the report of a programme', () => {
  it('is over the groups that have closed both waves', async () => {
    const { body } = await staff.get(`/api/programmes/${programme.programmeId}/report`).expect(200);
    expect(body.groups).toBe(7);
    expect(body.factors[0]).toMatchObject({ n: 7, withheld: null });
  });
});
