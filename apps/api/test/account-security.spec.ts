import { totpCode } from './support/authenticator-app.js';
import { type Mailbox, openMailbox, tokenIn } from './support/mailbox.js';
import { invite, signInByLink } from './support/people.js';
import { createProgramme } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

const password = 'fire blå elger i kano';

let app: TestApplication;
let mailbox: Mailbox;
let organisationId: string;

beforeAll(async () => {
  mailbox = await openMailbox();
  app = await startTestApplication({ mailServer: { url: mailbox.url, from: 'Medspill <post@medspill.example>' } });
  organisationId = (await createProgramme(app.pool)).organisationId;
});

beforeEach(() => app.pool.query('DELETE FROM auth.rate_limit'));

afterAll(async () => {
  await app.close();
  await mailbox.close();
});

type Browser = ReturnType<TestApplication['browser']>;

const session = async (browser: Browser) => (await browser.get('/api/session').expect(200)).body;
const security = async (browser: Browser) => (await browser.get('/api/account/security').expect(200)).body;
const signIn = (email: string) => signInByLink(app, mailbox, email);

describe('open sessions', () => {
  it('are listed to their person, and one that is ended is out at once', async () => {
    await invite(app, organisationId, 'flere@etat.example');
    const [here, there] = [await signIn('flere@etat.example'), await signIn('flere@etat.example')];
    const { sessions } = await security(here);
    expect(sessions).toHaveLength(2);
    const other = sessions.find(({ current }: { current: boolean }) => !current);
    await here.delete(`/api/account/sessions/${other.id}`).expect(200);
    expect((await session(there)).actor).toBeNull();
    expect((await session(here)).actor).not.toBeNull();
  });

  it('can all be ended but the one that asks', async () => {
    await invite(app, organisationId, 'mange@etat.example');
    const [here, ...others] = [await signIn('mange@etat.example'), await signIn('mange@etat.example'), await signIn('mange@etat.example')];
    await here.delete('/api/account/sessions').expect(200);
    for (const other of others) expect((await session(other)).actor).toBeNull();
    expect((await security(here)).sessions).toHaveLength(1);
  });

  it('of others are out of reach', async () => {
    await invite(app, organisationId, 'en@etat.example');
    await invite(app, organisationId, 'annen@etat.example');
    const [one, other] = [await signIn('en@etat.example'), await signIn('annen@etat.example')];
    const [{ id }] = (await security(other)).sessions;
    await one.delete(`/api/account/sessions/${id}`).expect(404);
    expect((await session(other)).actor).not.toBeNull();
  });
});

describe('a person in two organisations', () => {
  it('works in one at a time, comes back to the last one, and gets into no third', async () => {
    const second = await createProgramme(app.pool, 'Annet');
    const third = await createProgramme(app.pool, 'Tredje');
    await invite(app, organisationId, 'begge@etat.example', 'lead');
    await invite(app, second.organisationId, 'begge@etat.example', 'staff');
    const browser = await signIn('begge@etat.example');
    const { place } = await session(browser);
    expect(place.organisations.map(({ role }: { role: string }) => role).toSorted()).toEqual(['lead', 'staff']);

    await browser.put('/api/session/organisation').send({ organisationId: second.organisationId }).expect(200);
    expect((await session(browser)).actor).toMatchObject({ role: 'staff', organisation: { id: second.organisationId } });
    await browser.put('/api/session/organisation').send({ organisationId: third.organisationId }).expect(404);
    expect((await session(await signIn('begge@etat.example'))).actor.organisation.id).toBe(second.organisationId);

    await browser.put('/api/session/organisation').send({ organisationId }).expect(200);
    expect((await session(browser)).actor).toMatchObject({ role: 'lead', organisation: { id: organisationId } });
  });
});

describe('an organisation that asks for a second factor', () => {
  it('keeps staff out of everything but their own account until they have one', async () => {
    const strict = await createProgramme(app.pool, 'Streng');
    await app.pool.query('UPDATE organisation SET require_second_factor = true WHERE id = $1', [strict.organisationId]);
    await invite(app, strict.organisationId, 'stab@streng.example', 'staff');
    const browser = await signIn('stab@streng.example');
    expect((await session(browser)).place.secondFactorMissing).toBe(true);
    expect((await browser.get('/api/programmes').expect(403)).body.code).toBe('second_factor_required');

    const { body } = await browser.post('/api/account/totp').send({}).expect(200);
    await browser.put('/api/account/totp').send({ code: totpCode(body.secret) }).expect(200);
    expect((await session(browser)).place.secondFactorMissing).toBe(false);
    await browser.get('/api/programmes').expect(200);
  });

  it('asks nothing more of those who see their own groups only', async () => {
    const strict = await createProgramme(app.pool, 'Mild');
    await app.pool.query('UPDATE organisation SET require_second_factor = true WHERE id = $1', [strict.organisationId]);
    await invite(app, strict.organisationId, 'leder@mild.example', 'lead');
    expect((await session(await signIn('leder@mild.example'))).place.secondFactorMissing).toBe(false);
  });
});

describe('what changes how one signs in', () => {
  it('asks whoever has no password to sign in again, unless they did just now', async () => {
    await invite(app, organisationId, 'gammel@etat.example');
    const browser = await signIn('gammel@etat.example');
    await app.pool.query(`UPDATE auth.session SET created_at = now() - interval '20 minutes'`);
    const again = [
      browser.put('/api/account/password').send({ password }),
      browser.post('/api/account/totp').send({}),
      browser.put('/api/account/email').send({ email: 'ny@etat.example', locale: 'nb' }),
      browser.post('/api/account/passkeys/question'),
    ];
    for (const request of again) expect((await request.expect(403)).body.code).toBe('sign_in_again');
  });

  it('is no business of whoever is not signed in', async () => {
    await app.browser().get('/api/account/security').expect(401);
    await app.browser().put('/api/account/password').send({ password }).expect(401);
  });
});

describe('an e-mail address', () => {
  const change = (browser: Browser, email: string) => browser.put('/api/account/email').send({ email, locale: 'en' }).expect(200);
  const confirm = (token: string) => app.browser().put('/api/auth/email').send({ token, locale: 'en' });

  it('is changed by a link to the new one; the old one is told and opens nothing more', async () => {
    await invite(app, organisationId, 'gammel2@etat.example');
    const browser = await signIn('gammel2@etat.example');
    await change(browser, 'Ny2@Etat.Example');
    const token = tokenIn(await mailbox.next('ny2@etat.example'));
    expect((await security(browser)).email).toBe('gammel2@etat.example');
    await confirm(token).expect(200);
    await confirm(token).expect(404);
    expect((await mailbox.next('gammel2@etat.example')).text).toContain('ny2@etat.example');
    expect((await security(browser)).email).toBe('ny2@etat.example');
    await signIn('ny2@etat.example');
    await app.browser().post('/api/auth/link').send({ email: 'gammel2@etat.example', locale: 'nb' }).expect(200);
    expect(await mailbox.waiting('gammel2@etat.example')).toBe(0);
  });

  it('cannot become one that is another’s', async () => {
    await invite(app, organisationId, 'tatt@etat.example');
    await signIn('tatt@etat.example');
    await invite(app, organisationId, 'vil@etat.example');
    await change(await signIn('vil@etat.example'), 'tatt@etat.example');
    await confirm(tokenIn(await mailbox.next('tatt@etat.example'))).expect(404);
  });
});
