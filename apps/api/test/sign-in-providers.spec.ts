import { AddressRefused } from '../src/platform/auth/providers/guarded-fetch.js';
import { OpenId } from '../src/platform/auth/providers/open-id.js';
import { sealClientSecret } from '../src/platform/auth/providers/client-secret.js';
import { startIdentityProvider, type IdentityProvider, type Person } from './support/identity-provider.js';
import { type Mailbox, openMailbox } from './support/mailbox.js';
import { invite, signInByLink } from './support/people.js';
import { createProgramme } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

const publicUrl = 'http://medspill.example';
const sessionSecret = 'a secret that only the specs use, 32+';

let app: TestApplication;
let mailbox: Mailbox;
let provider: IdentityProvider;
let organisationId: string;
let providerId: string;

interface Settings {
  readonly acrValues?: readonly string[];
  readonly secondFactor?: boolean;
  readonly groups?: Readonly<Record<string, string>>;
}

const addProvider = async (organisation: string, { acrValues = [], secondFactor = false, groups = {} }: Settings = {}): Promise<string> => {
  const { rows } = await app.pool.query(
    `INSERT INTO identity.sign_in_provider (organisation_id, name, issuer, client_id, client_secret, acr_values, group_claim, second_factor)
     VALUES ($1, 'Etatens innlogging', $2, $3, $4, $5, 'groups', $6) RETURNING id`,
    [organisation, provider.issuer, provider.clientId, sealClientSecret(sessionSecret, provider.clientSecret), acrValues, secondFactor],
  );
  for (const [group, role] of Object.entries(groups)) {
    await app.pool.query('INSERT INTO identity.sign_in_group VALUES ($1, $2, $3, $4)', [organisation, rows[0].id, group, role]);
  }
  return rows[0].id;
};

beforeAll(async () => {
  mailbox = await openMailbox();
  provider = await startIdentityProvider(`${publicUrl}/api/auth/provider/answer`);
  app = await startTestApplication({ publicUrl, mailServer: { url: mailbox.url, from: 'Medspill <post@medspill.example>' } });
  organisationId = (await createProgramme(app.pool)).organisationId;
  providerId = await addProvider(organisationId, { groups: { 'hr-stab': 'staff', 'hr-ledelse': 'admin' } });
});

beforeEach(() => app.pool.query('DELETE FROM auth.rate_limit'));

afterAll(async () => {
  await app.close();
  await provider.close();
  await mailbox.close();
});

type Browser = ReturnType<TestApplication['browser']>;

const start = async (browser: Browser, id = providerId, more: object = {}): Promise<string> => {
  const body = { providerId: id, email: null, next: '/programmes', connect: false, ...more };
  return (await browser.post('/api/auth/provider').send(body).expect(200)).body.url;
};

const pathOf = (url: string): string => url.slice(new URL(url).origin.length);

/** Signs in at the provider as the person and comes back. @returns where the browser is sent in the end */
const signIn = async (browser: Browser, person: Person, id = providerId, more: object = {}): Promise<string> => {
  provider.person = person;
  const answer = await provider.visit(await start(browser, id, more));
  return (await browser.get(pathOf(answer)).expect(303)).headers['location'] ?? '';
};

const session = async (browser: Browser) => (await browser.get('/api/session').expect(200)).body;

describe('an address of the organisation', () => {
  it('leads to its provider by its domain', async () => {
    await app.pool.query('INSERT INTO identity.sign_in_domain VALUES ($1, $2, $3)', [organisationId, 'etat.example', providerId]);
    const ways = async (email: string) => (await app.browser().post('/api/auth/ways').send({ email }).expect(200)).body.provider;
    expect(await ways('hvemsomhelst@Etat.Example')).toEqual({ id: providerId, name: 'Etatens innlogging' });
    expect(await ways('hvemsomhelst@annen.example')).toBeNull();
  });
});

describe('signing in with a provider', () => {
  it('asks for a code with PKCE, state and nonce, and lets in whom the organisation waits for', async () => {
    await invite(app, organisationId, 'ola@etat.example', 'lead');
    const browser = app.browser();
    const url = new URL(await start(browser));
    expect(Object.fromEntries(url.searchParams)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', scope: 'openid profile email' });
    for (const parameter of ['state', 'nonce', 'code_challenge']) expect(url.searchParams.get(parameter)).toMatch(/^.{20,}$/);
    expect(await signIn(browser, { subject: 'ola', email: 'Ola@etat.example', name: 'Ola Nordmann' })).toBe('/programmes');
    expect((await session(browser)).actor).toMatchObject({ name: 'ola', role: 'lead', organisation: { id: organisationId } });
  });

  it('knows the person again by the pairwise subject, whatever address they have then', async () => {
    await invite(app, organisationId, 'gift@etat.example');
    const first = app.browser();
    await signIn(first, { subject: 'gift', email: 'gift@etat.example' });
    const { actor } = await session(first);
    const second = app.browser();
    await signIn(second, { subject: 'gift', email: 'nyttnavn@etat.example' });
    expect((await session(second)).actor.id).toBe(actor.id);
    const { rows } = await app.pool.query('SELECT account_id, access_token, id_token FROM auth.account WHERE account_id LIKE $1', ['%gift%']);
    expect(rows).toEqual([{ account_id: 'pairwise-gift-medspill', access_token: null, id_token: null }]);
  });

  it('lets in nobody else', async () => {
    const browser = app.browser();
    expect(await signIn(browser, { subject: 'fremmed', email: 'fremmed@etat.example' })).toBe('/sign-in?problem=unknown_person');
    expect((await session(browser)).actor).toBeNull();
    const { rows } = await app.pool.query(`SELECT FROM auth."user" WHERE email = 'fremmed@etat.example'`);
    expect(rows).toEqual([]);
  });

  it('refuses an answer that the browser did not ask for, and one that comes twice', async () => {
    await invite(app, organisationId, 'to-ganger@etat.example');
    provider.person = { subject: 'to-ganger', email: 'to-ganger@etat.example' };
    const victim = app.browser();
    const answer = pathOf(await provider.visit(await start(app.browser())));
    expect((await victim.get(answer).expect(303)).headers['location']).toBe('/sign-in?problem=refused');
    expect((await session(victim)).actor).toBeNull();

    const browser = app.browser();
    const own = pathOf(await provider.visit(await start(browser)));
    await browser.get(own).expect('location', '/programmes');
    await browser.get(own).expect('location', '/sign-in?problem=refused');
  });

  it.each(['nonce', 'code_challenge'])('refuses an answer to another %s', async (parameter) => {
    await invite(app, organisationId, `annen-${parameter}@etat.example`);
    provider.person = { subject: `annen-${parameter}`, email: `annen-${parameter}@etat.example` };
    const browser = app.browser();
    const url = new URL(await start(browser));
    url.searchParams.set(parameter, 'x'.repeat(43));
    await browser.get(pathOf(await provider.visit(url.href))).expect('location', '/sign-in?problem=refused');
    expect((await session(browser)).actor).toBeNull();
  });

  it('refuses less assurance than was asked for', async () => {
    const strict = await createProgramme(app.pool, 'Sikker');
    const id = await addProvider(strict.organisationId, { acrValues: ['high'] });
    await invite(app, strict.organisationId, 'sikker@sikker.example');
    expect(new URL(await start(app.browser(), id)).searchParams.get('acr_values')).toBe('high');
    const person = { subject: 'sikker', email: 'sikker@sikker.example' };
    const browser = app.browser();
    expect(await signIn(browser, { ...person, acr: 'low' }, id)).toBe('/sign-in?problem=too_little_assurance');
    expect((await session(browser)).actor).toBeNull();
    expect(await signIn(browser, { ...person, acr: 'high' }, id)).toBe('/programmes');
  });

  it('keeps no national identity number', async () => {
    await invite(app, organisationId, 'fnr@etat.example');
    await signIn(app.browser(), { subject: 'fnr', email: 'fnr@etat.example', pid: '01010012345' });
    for (const table of ['"user"', 'session', 'account', 'verification']) {
      const { rows } = await app.pool.query(`SELECT * FROM auth.${table}`);
      expect(JSON.stringify(rows)).not.toContain('01010012345');
    }
  });
});

describe('a person’s groups at the provider', () => {
  it('give a role, the highest of them, to whoever comes for the first time', async () => {
    const browser = app.browser();
    expect(await signIn(browser, { subject: 'ny', email: 'ny@etat.example', name: 'Ny Ansatt', groups: ['hr-stab', 'hr-ledelse', 'andre'] })).toBe('/programmes');
    expect((await session(browser)).actor).toMatchObject({ name: 'Ny Ansatt', role: 'admin' });
  });

  it('change the role with the person’s next sign-in, and end it with the last group', async () => {
    const person = { subject: 'bytter', email: 'bytter@etat.example' };
    const browser = app.browser();
    await signIn(browser, { ...person, groups: ['hr-ledelse'] });
    await signIn(browser, { ...person, groups: ['hr-stab'] });
    expect((await session(browser)).actor.role).toBe('staff');
    expect(await signIn(app.browser(), { ...person, groups: ['andre'] })).toBe('/sign-in?problem=unknown_person');
  });

  it('are written down where they give another role, and not at every sign-in', async () => {
    const person = { subject: 'loggfort', email: 'loggfort@etat.example' };
    const browser = app.browser();
    for (const group of ['hr-stab', 'hr-stab', 'hr-ledelse']) await signIn(browser, { ...person, groups: [group] });
    const { rows } = await app.pool.query(`SELECT actor_id, details FROM audit_event WHERE action = 'role_changed' AND object_id = $1 ORDER BY at`, [
      (await session(browser)).actor.id,
    ]);
    expect(rows).toEqual([
      { actor_id: null, details: { role: 'staff' } },
      { actor_id: null, details: { role: 'admin' } },
    ]);
  });

  it('leave the role alone that an invited person was given', async () => {
    await invite(app, organisationId, 'invitert@etat.example', 'facilitator');
    const browser = app.browser();
    await signIn(browser, { subject: 'invitert', email: 'invitert@etat.example', groups: ['andre'] });
    expect((await session(browser)).actor.role).toBe('facilitator');
  });
});

describe('a session that a provider began', () => {
  it('is good in the provider’s own organisation only, and changes nothing of how the person signs in elsewhere', async () => {
    const victims = await createProgramme(app.pool, 'Offerets');
    await invite(app, victims.organisationId, 'offer@offer.example', 'admin');
    const own = await signInByLink(app, mailbox, 'offer@offer.example');
    // The organisation that has the provider invites the victim's address and lets its provider vouch for it.
    await invite(app, organisationId, 'offer@offer.example', 'member');
    const attacker = app.browser();
    expect(await signIn(attacker, { subject: 'angriper', email: 'offer@offer.example' })).toBe('/programmes');
    const { actor, place } = await session(attacker);
    expect(actor.organisation.id).toBe(organisationId);
    expect(place.organisations.map(({ id }: { id: string }) => id)).toEqual([organisationId]);
    await attacker.put('/api/session/organisation').send({ organisationId: victims.organisationId }).expect(404);
    await attacker.put('/api/account/password').send({ password: 'fire blå elger i kano' }).expect(403);
    await attacker.post('/api/account/totp').send({}).expect(403);
    await attacker.post('/api/account/passkeys/question').expect(403);
    await attacker.put('/api/account/email').send({ email: 'angriper@etat.example', locale: 'nb' }).expect(403);
    expect((await attacker.get('/api/account/security')).body).toMatchObject({ byProvider: true, sessions: [{ current: true }] });
    await attacker.delete('/api/account/sessions').expect(200);
    expect((await session(own)).actor).not.toBeNull();
  });

  it('shows a second factor where the provider asks for one itself', async () => {
    const strict = await createProgramme(app.pool, 'Totrinn');
    await app.pool.query('UPDATE organisation SET require_second_factor = true WHERE id = $1', [strict.organisationId]);
    await invite(app, strict.organisationId, 'stab@totrinn.example');
    const person = { subject: 'stab', email: 'stab@totrinn.example' };
    for (const secondFactor of [false, true]) {
      const id = await addProvider(strict.organisationId, { secondFactor });
      const browser = app.browser();
      await signIn(browser, person, id);
      expect((await session(browser)).place.secondFactorMissing).toBe(!secondFactor);
    }
  });

  it('leads on to the provider’s own sign-out', async () => {
    await invite(app, organisationId, 'ut@etat.example');
    const browser = app.browser();
    await signIn(browser, { subject: 'ut', email: 'ut@etat.example' });
    const { body } = await browser.delete('/api/session').expect(200);
    const url = new URL(body.leaveTo);
    expect(url.origin).toBe(provider.issuer);
    expect(Object.fromEntries(url.searchParams)).toEqual({ client_id: 'medspill', post_logout_redirect_uri: `${publicUrl}/sign-in` });
    expect((await session(browser)).actor).toBeNull();
  });

  it('ends when the provider says that the person signed out there', async () => {
    await invite(app, organisationId, 'enkel@etat.example');
    const browser = app.browser();
    await signIn(browser, { subject: 'enkel', email: 'enkel@etat.example' });
    const logout = (token: string) => app.browser().post(`/api/auth/provider/${providerId}/logout`).type('form').send({ logout_token: token });
    const sub = 'pairwise-enkel-medspill';
    for (const wrong of [{ sub, aud: 'another' }, { sub, nonce: 'x' }, { sub, events: {} }, {}]) {
      const { aud, ...claims } = wrong as { aud?: string };
      const token = await provider.logoutToken(claims);
      const [head, body = '', signature] = token.split('.');
      const changed = Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(body, 'base64url').toString()), aud })).toString('base64url');
      await logout(aud ? [head, changed, signature].join('.') : token).expect(400);
    }
    expect((await session(browser)).actor).not.toBeNull();
    const token = await provider.logoutToken({ sub });
    await logout(token).expect(200);
    expect((await session(browser)).actor).toBeNull();
    await logout(token).expect(400);
  });
});

describe('a provider that is connected by a signed-in person', () => {
  it('needs to give no address', async () => {
    await invite(app, organisationId, 'idporten@etat.example');
    const browser = await signInByLink(app, mailbox, 'idporten@etat.example');
    const stranger = app.browser();
    expect(await signIn(stranger, { subject: 'uten-adresse' })).toBe('/sign-in?problem=unknown_person');
    expect(await signIn(browser, { subject: 'uten-adresse' }, providerId, { connect: true })).toBe('/programmes');
    expect((await session(browser)).actor).toMatchObject({ name: 'idporten' });
    expect((await browser.get('/api/account/security')).body).toMatchObject({ byProvider: false, sessions: [{ current: true }] });
    const later = app.browser();
    await signIn(later, { subject: 'uten-adresse' });
    expect((await session(later)).actor).toMatchObject({ name: 'idporten' });
  });

  it('cannot be one that is another’s', async () => {
    await invite(app, organisationId, 'tyv@etat.example');
    const thief = await signInByLink(app, mailbox, 'tyv@etat.example');
    expect(await signIn(thief, { subject: 'uten-adresse' }, providerId, { connect: true })).toBe('/account?problem=not_yours');
  });

  it('is shown as connected, and let go of again, which ends what it began', async () => {
    await invite(app, organisationId, 'kobler@etat.example');
    const browser = await signInByLink(app, mailbox, 'kobler@etat.example');
    const providers = async () => (await browser.get('/api/account/security').expect(200)).body.providers;
    expect(await providers()).toEqual([{ id: providerId, name: 'Etatens innlogging', connected: false }]);
    await signIn(browser, { subject: 'kobler' }, providerId, { connect: true });
    expect(await providers()).toMatchObject([{ connected: true }]);
    const byProvider = app.browser();
    await signIn(byProvider, { subject: 'kobler' });
    expect((await byProvider.get('/api/account/security')).body.providers).toEqual([]);
    await byProvider.delete(`/api/account/providers/${providerId}`).expect(403);
    await browser.delete(`/api/account/providers/${providerId}`).expect(200);
    await browser.delete(`/api/account/providers/${providerId}`).expect(404);
    expect((await session(byProvider)).actor).toBeNull();
    expect(await providers()).toMatchObject([{ connected: false }]);
    expect(await signIn(app.browser(), { subject: 'kobler' })).toBe('/sign-in?problem=unknown_person');
  });

  it('needs somebody who signed in just now', async () => {
    await invite(app, organisationId, 'lenge@etat.example');
    const browser = await signInByLink(app, mailbox, 'lenge@etat.example');
    await app.pool.query(`UPDATE auth.session SET created_at = now() - interval '16 minutes' WHERE user_id = (SELECT id FROM auth."user" WHERE email = 'lenge@etat.example')`);
    const { body } = await browser.post('/api/auth/provider').send({ providerId, email: null, next: '/account', connect: true }).expect(403);
    expect(body.code).toBe('sign_in_again');
  });

  it('needs somebody who is signed in', async () => {
    await app.browser().post('/api/auth/provider').send({ providerId, email: null, next: '/', connect: true }).expect(401);
  });
});

describe('the secret that the provider gave', () => {
  it('is kept encrypted', async () => {
    const { rows } = await app.pool.query('SELECT client_secret FROM identity.sign_in_provider');
    expect(rows.every(({ client_secret: sealed }) => !sealed.toString('utf8').includes(provider.clientSecret))).toBe(true);
  });
});

describe('an administrator', () => {
  const settings = () => ({
    name: 'Entra ID',
    issuer: provider.issuer,
    clientId: provider.clientId,
    scopes: 'openid profile email',
    acrValues: [],
    groupClaim: 'groups',
    secondFactor: true,
    domains: ['ny.example'],
    groups: [{ group: 'stab', role: 'staff' }],
  });

  const administrator = async (name: string) => {
    const { organisationId: id } = await createProgramme(app.pool, name);
    await invite(app, id, `admin@${name}.example`, 'admin');
    return signInByLink(app, mailbox, `admin@${name}.example`);
  };

  const create = (browser: Browser, more: object = {}) =>
    browser.post('/api/sign-in-providers').send({ ...settings(), clientSecret: provider.clientSecret, ...more });

  it('sets up a provider that people sign in with at once, changes it, and ends what it began by removing it', async () => {
    const admin = await administrator('oppsett');
    const { id } = (await create(admin).expect(201)).body;
    const list = async () => (await admin.get('/api/sign-in-providers').expect(200)).body.providers;
    expect(await list()).toEqual([{ ...settings(), id, logoutAddress: `${publicUrl}/api/auth/provider/${id}/logout` }]);
    const person = { subject: 'oppsett', email: 'noen@ny.example', groups: ['stab'] };
    const browser = app.browser();
    expect(await signIn(browser, person, id)).toBe('/programmes');

    await admin.put(`/api/sign-in-providers/${id}`).send({ ...settings(), name: 'Etaten', domains: [], groups: [] }).expect(200);
    expect(await list()).toMatchObject([{ name: 'Etaten', domains: [], groups: [] }]);
    expect(await signIn(app.browser(), person, id)).toBe('/sign-in?problem=unknown_person');
    expect((await session(browser)).actor).not.toBeNull();
    await admin.delete(`/api/sign-in-providers/${id}`).expect(200);
    expect((await session(browser)).actor).toBeNull();
  });

  it('cannot claim a domain that leads to another organisation’s provider, nor touch that', async () => {
    const [one, other] = [await administrator('forst'), await administrator('sist')];
    const { id } = (await create(one, { domains: ['felles.example'] }).expect(201)).body;
    expect((await create(other, { domains: ['Felles.example'] }).expect(400)).body).toMatchObject({ code: 'invalid_request', issues: [{ path: 'domains' }] });
    await other.put(`/api/sign-in-providers/${id}`).send(settings()).expect(404);
    await other.delete(`/api/sign-in-providers/${id}`).expect(404);
    expect((await other.get('/api/sign-in-providers').expect(200)).body.providers).toEqual([]);
  });

  it('is told what the provider must know, and asks what it offers before relying on it', async () => {
    const admin = await administrator('proving');
    expect((await admin.get('/api/sign-in-providers').expect(200)).body.addresses).toEqual({
      answer: `${publicUrl}/api/auth/provider/answer`,
      signedOut: `${publicUrl}/sign-in`,
    });
    const test = async (issuer: string) => (await admin.post('/api/sign-in-providers/test').send({ issuer }).expect(200)).body;
    expect(await test(provider.issuer)).toMatchObject({
      outcome: 'answers',
      offers: { issuer: provider.issuer, acrValues: ['low', 'high'], signOut: true, backChannelLogout: true },
    });
    expect(await test(`${provider.issuer}/elsewhere`)).toEqual({ outcome: 'no_provider', offers: null });
    expect(await test(provider.issuer.replace('127.0.0.1', 'localhost'))).toEqual({ outcome: 'other_issuer', offers: null });
    expect(await test('http://127.0.0.1:9')).toEqual({ outcome: 'unreachable', offers: null });
  });

  it('cannot make the service look around in its own network, nor on and on', async () => {
    const inProduction = new OpenId({ production: true, signInProviderNetworks: [] });
    const refused = { cause: expect.any(AddressRefused) };
    await expect(inProduction.inspect('https://localhost:5432')).rejects.toMatchObject(refused);
    await expect(inProduction.inspect('https://169.254.169.254')).rejects.toMatchObject(refused);
    await expect(inProduction.inspect(provider.issuer)).rejects.toThrow('only requests to HTTPS are allowed');
    const admin = await administrator('nysgjerrig');
    const test = () => admin.post('/api/sign-in-providers/test').send({ issuer: 'http://127.0.0.1:9' });
    for (let time = 0; time < 30; time += 1) await test().expect(200);
    await test().expect(429);
  });
});
