import { createAccount, createGroup, createProgramme, type SmallProgramme } from './support/small-programme.js';
import { type Mailbox, openMailbox } from './support/mailbox.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

let app: TestApplication;
let mailbox: Mailbox;
let programme: SmallProgramme;
let adminId: string;
let admin: Awaited<ReturnType<typeof signIn>>;

const signIn = async (identityId: string) => {
  const browser = app.browser();
  await browser.post('/api/demo/session').send({ identityId }).expect(200);
  return browser;
};

beforeAll(async () => {
  mailbox = await openMailbox();
  app = await startTestApplication({ mailServer: { url: mailbox.url, from: 'medspill@example.no' } });
  programme = await createProgramme(app.pool);
  adminId = await createAccount(app.pool, programme.organisationId, 'admin');
  admin = await signIn(adminId);
});

afterAll(async () => {
  await app.close();
  await mailbox.close();
});

const person = (details: object = {}) => ({ name: 'Kari Nordmann', role: 'facilitator', groupIds: [], ...details });

const invite = (email: string, details: object = {}) => admin.post('/api/accounts').send({ ...person(details), email, locale: 'nb' });

describe('accounts', () => {
  it('are made for the owner of an address, who is told', async () => {
    const { groupId } = await createGroup(app.pool, programme, 'Own', 1);
    const { body } = await invite('Kari@Example.no', { groupIds: [groupId] }).expect(201);
    expect(body).toMatchObject({ email: 'kari@example.no', role: 'facilitator', groups: [{ name: 'Own' }], taken: false, own: false, mailed: true });
    const mail = await mailbox.next('kari@example.no');
    expect(mail.subject).toBe('Du har fått tilgang til Medspill hos Programme office');
    expect(mail.text).toMatch(/http:\/\/127\.0\.0\.1[^ ]*\/sign-in\n/);

    await admin.post(`/api/accounts/${body.id}/invitation`).send({ locale: 'en' }).expect(200);
    expect((await mailbox.next('kari@example.no')).subject).toContain('You have access');
  });

  it('are one for each address', async () => {
    await invite('twice@example.no').expect(201);
    expect((await invite('TWICE@example.no').expect(409)).body.code).toBe('email_taken');
  });

  it('are found by name, address and role', async () => {
    await invite('auditor@example.no', { name: 'Åse Revisor', role: 'auditor' }).expect(201);
    const names = async (query: string): Promise<string[]> =>
      (await admin.get(`/api/accounts?${query}`).expect(200)).body.items.map(({ name }: { name: string }) => name);
    expect(await names('role=auditor')).toEqual(['Åse Revisor']);
    expect(await names('search=AUDITOR%40')).toEqual(['Åse Revisor']);
    expect(await names('search=%25')).toEqual([]);
    const { body } = await admin.get(`/api/accounts?search=${encodeURIComponent('admin')}`).expect(200);
    expect(body.items).toContainEqual(expect.objectContaining({ id: adminId, own: true }));
  });

  it('have their new role from the next request on', async () => {
    const id = await createAccount(app.pool, programme.organisationId, 'staff');
    const browser = await signIn(id);
    await browser.get('/api/programmes').expect(200);
    await admin.put(`/api/accounts/${id}`).send(person({ role: 'auditor' })).expect(200);
    await browser.get('/api/programmes').expect(403);
    const { body } = await admin.get('/api/audit-log?action=role_changed').expect(200);
    expect(body.items[0]).toMatchObject({ actor: { id: adminId }, object: { type: 'account', id }, details: { role: 'auditor' } });
  });

  it('are signed out at once, everywhere', async () => {
    const id = await createAccount(app.pool, programme.organisationId, 'staff');
    const [one, two] = [await signIn(id), await signIn(id)];
    await admin.delete(`/api/accounts/${id}/sessions`).expect(200);
    await one.get('/api/programmes').expect(401);
    await two.get('/api/programmes').expect(401);
  });

  it('are taken away at once', async () => {
    const id = await createAccount(app.pool, programme.organisationId, 'staff');
    const browser = await signIn(id);
    await admin.delete(`/api/accounts/${id}`).expect(200);
    await browser.get('/api/programmes').expect(401);
    await admin.delete(`/api/accounts/${id}`).expect(404);
  });
});

describe('the last administrator', () => {
  it('cannot step down or be taken away', async () => {
    expect((await admin.put(`/api/accounts/${adminId}`).send(person({ role: 'staff' })).expect(409)).body.code).toBe('last_admin');
    expect((await admin.delete(`/api/accounts/${adminId}`).expect(409)).body.code).toBe('last_admin');
  });

  it('is one of two who step down at the same moment', async () => {
    const otherId = await createAccount(app.pool, programme.organisationId, 'admin');
    const other = await signIn(otherId);
    const answers = await Promise.all([
      admin.put(`/api/accounts/${adminId}`).send(person({ role: 'auditor' })),
      other.put(`/api/accounts/${otherId}`).send(person({ role: 'auditor' })),
    ]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
    await app.pool.query(`UPDATE identity.account SET role = 'admin' WHERE id = $1`, [adminId]);
  });
});

describe('the organisation', () => {
  it('is renamed, and asks for a second factor when it is set to', async () => {
    const { body } = await admin.put('/api/organisation').send({ name: 'Directorate', requireSecondFactor: true, stateBody: true }).expect(200);
    expect(body).toEqual({ name: 'Directorate', requireSecondFactor: true, stateBody: true });
    // Whoever has set it has to show one too.
    expect((await admin.get('/api/organisation').expect(403)).body.code).toBe('second_factor_required');
    await app.pool.query('UPDATE organisation SET require_second_factor = false WHERE id = $1', [programme.organisationId]);
    expect((await admin.get('/api/organisation').expect(200)).body.name).toBe('Directorate');
  });

  it('has a name of its own', async () => {
    await createProgramme(app.pool, 'Elsewhere');
    const { body } = await admin.put('/api/organisation').send({ name: 'Elsewhere office', requireSecondFactor: false, stateBody: false }).expect(409);
    expect(body.code).toBe('name_taken');
  });
});
