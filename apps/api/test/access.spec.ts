import { readConfig } from '../src/platform/config/config.js';
import { openLink } from './support/respondent.js';
import { allAnswers, createAccount, createGroup, createProgramme, openWave } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

let app: TestApplication;
let own: Awaited<ReturnType<typeof createGroup>>;
let programmeId: string;
let ownWaveId: string;
const identities = { staff: '', lead: '', facilitator: '', stranger: '' };

const signedInAs = async (identityId: string) => {
  const browser = app.browser();
  await browser.post('/api/demo/session').send({ identityId }).expect(200);
  return browser;
};

beforeAll(async () => {
  app = await startTestApplication();
  const programme = await createProgramme(app.pool);
  programmeId = programme.programmeId;
  own = await createGroup(app.pool, programme, 'Own', 5);
  const other = await createGroup(app.pool, programme, 'Other', 5);
  ownWaveId = (await openWave(app.pool, programme, own)).waveId;
  await openWave(app.pool, programme, other);
  const elsewhere = await createProgramme(app.pool, 'Elsewhere');
  identities.staff = await createAccount(app.pool, programme.organisationId, 'staff');
  identities.lead = await createAccount(app.pool, programme.organisationId, 'lead', [own.groupId]);
  identities.facilitator = await createAccount(app.pool, programme.organisationId, 'facilitator', [own.groupId]);
  identities.stranger = await createAccount(app.pool, elsewhere.organisationId, 'staff');
});

afterAll(() => app.close());

// Who may call what is in access-matrix.spec.ts; here is what they are given.
describe('access', () => {
  it.each(['lead', 'facilitator'] as const)('gives a %s the response rates of their own groups only', async (role) => {
    const browser = await signedInAs(identities[role]);
    const { body } = await browser.get(`/api/programmes/${programmeId}/waves`).expect(200);
    expect(body.items.map((wave: { id: string }) => wave.id)).toEqual([ownWaveId]);
  });

  it('gives staff of another organisation their own programmes only', async () => {
    const browser = await signedInAs(identities.stranger);
    const { body } = await browser.get(`/api/programmes/${programmeId}/waves`).expect(200);
    expect(body).toMatchObject({ items: [], total: 0 });
    expect((await browser.get('/api/programmes')).body.items.map((item: { name: string }) => item.name)).toEqual(['Elsewhere']);
  });

  it('gives staff a report of any group, as somebody outside it', async () => {
    const browser = await signedInAs(identities.staff);
    const { body } = await browser.get(`/api/groups/${own.groupId}/report`).expect(200);
    expect(body).toMatchObject({ audience: 'outside', threshold: 5 });
    expect(body.texts.every((text: { withheld: string }) => text.withheld === 'group_only')).toBe(true);
  });

  it('is not had with a cookie that somebody made up, or after signing out', async () => {
    const forged = app.browser();
    await forged.get('/api/programmes').set('cookie', `medspill=${identities.staff}.${identities.staff}.abc`).expect(401);
    const browser = await signedInAs(identities.staff);
    await browser.delete('/api/session').expect(200);
    await browser.get('/api/programmes').expect(401);
  });
});

describe('demo mode', () => {
  const production = { DATABASE_URL: 'postgresql://u@h/d', MEDSPILL_SESSION_SECRET: 'x'.repeat(32), NODE_ENV: 'production', PUBLIC_URL: 'https://medspill.example' };

  it('cannot be switched on in production', () => {
    expect(() => readConfig({ ...production, MEDSPILL_DEMO: 'true' })).toThrow(/MEDSPILL_DEMO: demo mode cannot/);
    expect(readConfig(production).demoMode).toBe(false);
  });

  it('has no routes when it is off', async () => {
    const real = await startTestApplication({ demoMode: false });
    try {
      await real.browser().get('/api/demo/identities').expect(404);
      await real.browser().post('/api/demo/session').send({ identityId: identities.staff }).expect(404);
      await real.browser().post('/api/demo/invitation').expect(404);
      expect((await real.browser().get('/api/session').expect(200)).body).toEqual({ actor: null, demoMode: false, place: null, contact: null });
    } finally {
      await real.close();
    }
  });

  it('makes a fresh link for a member who has not answered, until all have', async () => {
    const programme = await createProgramme(app.pool, 'Links');
    const group = await createGroup(app.pool, programme, 'Linked', 2);
    const { tokens } = await openWave(app.pool, programme, group);
    await createAccount(app.pool, programme.organisationId, 'lead', [group.groupId]);
    const send = async (token: string | undefined) =>
      (await openLink(app, token)).put('/api/survey/submission').send({ answers: allAnswers(5), texts: {} }).expect(200);
    await send(tokens[0]);
    const { body } = await app.browser().post('/api/demo/invitation').expect(201);
    await send(body.token);
    await app.browser().post('/api/survey/session').send({ token: tokens[1] }).expect(404);
    await app.browser().post('/api/demo/invitation').expect(404);
  });
});
