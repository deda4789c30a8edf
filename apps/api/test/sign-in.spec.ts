import { getMigrations } from 'better-auth/db/migration';
import { Authentication } from '../src/platform/auth/better-auth/authentication.js';
import { totpCode, untilStepHasTime } from './support/authenticator-app.js';
import { type Mailbox, openMailbox, tokenIn } from './support/mailbox.js';
import { invite, linkToken, signInByLink } from './support/people.js';
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

// All people here share one network address; what it may do in a minute has a test of its own.
beforeEach(() => app.pool.query('DELETE FROM auth.rate_limit'));

afterAll(async () => {
  await app.close();
  await mailbox.close();
});

const actorOf = async (browser: ReturnType<TestApplication['browser']>) => (await browser.get('/api/session').expect(200)).body.actor;

/** A person with a password, signed in. */
const withPassword = async (email: string) => {
  await invite(app, organisationId, email);
  const browser = await signInByLink(app, mailbox, email);
  await browser.put('/api/account/password').send({ password }).expect(200);
  return browser;
};

/** A person with password and authenticator app, signed in. */
const withApp = async (email: string) => {
  const browser = await withPassword(email);
  const { body } = await browser.post('/api/account/totp').send({ password }).expect(200);
  await untilStepHasTime();
  await browser.put('/api/account/totp').send({ code: totpCode(body.secret, -1) }).expect(200);
  return { browser, secret: String(body.secret), backupCodes: body.backupCodes as string[] };
};

const byPassword = (email: string, given = password, browser = app.browser()) => browser.post('/api/auth/password').send({ email, password: given });

describe('a link by mail', () => {
  it('signs in whom an organisation waits for, once', async () => {
    await invite(app, organisationId, 'kari@etat.example');
    const token = await linkToken(app, mailbox, 'kari@etat.example');
    const browser = app.browser();
    await browser.post('/api/auth/link/session').send({ token }).expect(200, { secondFactor: false });
    expect(await actorOf(browser)).toMatchObject({ name: 'kari', role: 'staff', organisation: { id: organisationId } });
    const { body } = await app.browser().post('/api/auth/link/session').send({ token }).expect(404);
    expect(body.code).toBe('sign_in_link_unknown');
  });

  it('is the same person’s, however the address is written', async () => {
    await invite(app, organisationId, 'per@etat.example');
    await app.browser().post('/api/auth/link').send({ email: 'Per@Etat.Example', locale: 'en' }).expect(200);
    const mail = await mailbox.next('per@etat.example');
    expect(mail.subject).toBe('Sign in to Medspill');
    expect(mail.html).toContain(tokenIn(mail));
  });

  it('is sent to nobody else, and the answer does not tell', async () => {
    const { body, status } = await app.browser().post('/api/auth/link').send({ email: 'ukjent@etat.example', locale: 'nb' });
    expect({ body, status }).toEqual({ body: null, status: 200 });
    expect(await mailbox.waiting('ukjent@etat.example')).toBe(0);
  });

  it('runs out, and is kept by its hash only', async () => {
    await invite(app, organisationId, 'sen@etat.example');
    const token = await linkToken(app, mailbox, 'sen@etat.example');
    const { rows } = await app.pool.query('SELECT identifier, value FROM auth.verification');
    expect(JSON.stringify(rows)).not.toContain(token);
    await app.pool.query(`UPDATE auth.verification SET expires_at = now() - interval '1 second'`);
    await app.browser().post('/api/auth/link/session').send({ token }).expect(404);
  });

  it('opens nothing once the account is gone', async () => {
    const id = await invite(app, organisationId, 'borte@etat.example');
    const token = await linkToken(app, mailbox, 'borte@etat.example');
    await app.pool.query('DELETE FROM identity.account WHERE id = $1', [id]);
    expect((await app.browser().post('/api/auth/link/session').send({ token }).expect(403)).body.code).toBe('no_membership');
    const { rows } = await app.pool.query(`SELECT FROM auth."user" WHERE email = 'borte@etat.example'`);
    expect(rows).toEqual([]);
  });

  it('cannot be guessed on and on from one network address', async () => {
    const guess = () => app.browser().post('/api/auth/link/session').send({ token: 'guessguessguessguess' });
    for (let time = 0; time < 30; time += 1) await guess().expect(404);
    expect((await guess().expect(429)).body.code).toBe('too_many_requests');
  });

  it('fills nobody’s mailbox', async () => {
    await invite(app, organisationId, 'plaget@etat.example');
    for (let time = 0; time < 7; time += 1) await app.browser().post('/api/auth/link').send({ email: 'plaget@etat.example', locale: 'nb' }).expect(200);
    expect(await mailbox.waiting('plaget@etat.example')).toBe(5);
  });

  it('is not offered without a mail server', async () => {
    const mute = await startTestApplication();
    try {
      expect((await mute.browser().post('/api/auth/ways').send({ email: 'a@b.example' }).expect(200)).body.link).toBe(false);
      await mute.browser().post('/api/auth/link').send({ email: 'a@b.example', locale: 'nb' }).expect(503);
    } finally {
      await mute.close();
    }
  });
});

describe('a password', () => {
  it('signs in whoever has set one', async () => {
    await withPassword('passord@etat.example');
    const browser = app.browser();
    await byPassword('Passord@etat.example', password, browser).expect(200, { secondFactor: false });
    expect(await actorOf(browser)).toMatchObject({ name: 'passord' });
  });

  it('is refused in the same words when it is wrong, when there is none, and when there is no such person', async () => {
    await withPassword('har@etat.example');
    await invite(app, organisationId, 'harikke@etat.example');
    await signInByLink(app, mailbox, 'harikke@etat.example');
    const answers = await Promise.all(
      ['har@etat.example', 'harikke@etat.example', 'finsikke@etat.example'].map(async (email) => {
        const { status, body } = await byPassword(email, 'feil passord helt');
        return { status, body };
      }),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 401, body: { code: 'credentials_wrong' } });
  });

  it('cannot be guessed on and on, whether there is such a person or not', async () => {
    await withPassword('maal@etat.example');
    for (const email of ['maal@etat.example', 'ingen@etat.example']) {
      const statuses = [];
      for (let time = 0; time < 11; time += 1) statuses.push((await byPassword(email, 'feil passord helt')).status);
      expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
      await byPassword(email).expect(429);
    }
  });

  it('must not be easy to guess, and is changed by who knows it', async () => {
    const browser = await withPassword('bytter@etat.example');
    const change = (body: object) => browser.put('/api/account/password').send(body);
    await change({ password: 'et helt nytt passord' }).expect(401);
    await change({ current: 'feil passord helt', password: 'et helt nytt passord' }).expect(401);
    expect((await change({ current: password, password: 'bytter@etat.example' }).expect(422)).body.code).toBe('password_weak');
    await change({ current: password, password: 'kort' }).expect(422);
    const elsewhere = app.browser();
    await byPassword('bytter@etat.example', password, elsewhere).expect(200);
    await change({ current: password, password: 'syv gule ugler sov' }).expect(200);
    expect(await actorOf(browser)).not.toBeNull();
    expect(await actorOf(elsewhere)).toBeNull();
    await byPassword('bytter@etat.example', 'syv gule ugler sov').expect(200);
  });

  it('is set anew by a link, once, which ends all sessions', async () => {
    const browser = await withPassword('glemt@etat.example');
    await app.browser().post('/api/auth/password-reset').send({ email: 'glemt@etat.example', locale: 'nb' }).expect(200);
    const token = tokenIn(await mailbox.next('glemt@etat.example'));
    const reset = (given: string) => app.browser().put('/api/auth/password-reset').send({ token, password: given });
    await reset('password1234').expect(422);
    await reset('ni grønne katter løp').expect(200);
    await reset('ni grønne katter løp').expect(404);
    expect(await actorOf(browser)).toBeNull();
    await byPassword('glemt@etat.example').expect(401);
    await byPassword('glemt@etat.example', 'ni grønne katter løp').expect(200);
  });

  it('is reset for nobody else, and the answer does not tell', async () => {
    await app.browser().post('/api/auth/password-reset').send({ email: 'ukjent2@etat.example', locale: 'nb' }).expect(200, null as never);
    expect(await mailbox.waiting('ukjent2@etat.example')).toBe(0);
  });
});

describe('an authenticator app', () => {
  it('is asked for after the password, and after a link by mail', async () => {
    const { secret } = await withApp('to@etat.example');
    const browser = app.browser();
    await byPassword('to@etat.example', password, browser).expect(200, { secondFactor: true });
    expect(await actorOf(browser)).toBeNull();
    await browser.post('/api/auth/code').send({ kind: 'totp', code: totpCode(secret) }).expect(200);
    expect(await actorOf(browser)).toMatchObject({ name: 'to' });

    const byLink = app.browser();
    const token = await linkToken(app, mailbox, 'to@etat.example');
    await byLink.post('/api/auth/link/session').send({ token }).expect(200, { secondFactor: true });
    expect(await actorOf(byLink)).toBeNull();
    await byLink.post('/api/auth/code').send({ kind: 'totp', code: totpCode(secret, 1) }).expect(200);
    expect(await actorOf(byLink)).toMatchObject({ name: 'to' });
  });

  it('gives a code that is good once', async () => {
    const { secret } = await withApp('engang@etat.example');
    const code = totpCode(secret);
    for (const status of [200, 401]) {
      const browser = app.browser();
      await byPassword('engang@etat.example', password, browser).expect(200);
      await browser.post('/api/auth/code').send({ kind: 'totp', code }).expect(status);
    }
  });

  it('is not passed by guessing: the first step must be taken anew after five wrong codes', async () => {
    const { secret } = await withApp('gjett@etat.example');
    const browser = app.browser();
    await byPassword('gjett@etat.example', password, browser).expect(200);
    for (let time = 0; time < 5; time += 1) await browser.post('/api/auth/code').send({ kind: 'totp', code: '000000' }).expect(401);
    await browser.post('/api/auth/code').send({ kind: 'totp', code: totpCode(secret) }).expect(429);
    expect((await browser.post('/api/auth/code').send({ kind: 'totp', code: totpCode(secret) }).expect(403)).body.code).toBe('sign_in_again');
  });

  it('is not asked for without the first step', async () => {
    const { secret } = await withApp('hopp@etat.example');
    await app.browser().post('/api/auth/code').send({ kind: 'totp', code: totpCode(secret) }).expect(403);
  });

  it('is replaced by a backup code, each of which works once', async () => {
    const { browser: first, backupCodes } = await withApp('reserve@etat.example');
    const [code = ''] = backupCodes;
    for (const status of [200, 401]) {
      const browser = app.browser();
      await byPassword('reserve@etat.example', password, browser).expect(200);
      await browser.post('/api/auth/code').send({ kind: 'backup', code }).expect(status);
    }
    expect((await first.get('/api/account/security')).body.backupCodesLeft).toBe(9);
    const { body } = await first.post('/api/account/backup-codes').send({ password }).expect(200);
    expect(body.backupCodes).toHaveLength(10);
    expect(body.backupCodes).not.toContain(backupCodes[1]);
  });

  it('is switched on only by one of its codes, and off only by whoever knows the password', async () => {
    const browser = await withPassword('avpaa@etat.example');
    await browser.post('/api/account/totp').send({}).expect(401);
    const { body } = await browser.post('/api/account/totp').send({ password }).expect(200);
    await browser.put('/api/account/totp').send({ code: '000000' }).expect(401);
    await byPassword('avpaa@etat.example').expect(200, { secondFactor: false });
    await browser.put('/api/account/totp').send({ code: totpCode(body.secret) }).expect(200);
    await browser.post('/api/account/totp/removal').send({ password: 'feil passord helt' }).expect(401);
    await browser.post('/api/account/totp/removal').send({ password }).expect(200);
    await byPassword('avpaa@etat.example').expect(200, { secondFactor: false });
  });

  it('keeps its secret encrypted', async () => {
    const { secret } = await withApp('hemmelig@etat.example');
    const { rows } = await app.pool.query('SELECT secret, backup_codes FROM auth.two_factor');
    expect(JSON.stringify(rows)).not.toContain(secret);
  });
});

describe('the audit log', () => {
  it('tells who signed in and out, and not who only took the first of two steps', async () => {
    const { browser, secret } = await withApp('logget@etat.example');
    const { id } = await actorOf(browser);
    const actions = async () => (await app.pool.query('SELECT action FROM audit_event WHERE actor_id = $1 ORDER BY at', [id])).rows.map(({ action }) => action);
    const before = await actions();
    const again = app.browser();
    await byPassword('logget@etat.example', password, again).expect(200, { secondFactor: true });
    expect(await actions()).toEqual(before);
    await again.post('/api/auth/code').send({ kind: 'totp', code: totpCode(secret) }).expect(200);
    await again.delete('/api/session').expect(200);
    expect(await actions()).toEqual([...before, 'signed_in', 'signed_out']);
  });
});

describe('a sign-in that fails', () => {
  const failures = async (accountId: string) =>
    (
      await app.pool.query(`SELECT actor_id, organisation_id, details FROM audit_event WHERE action = 'sign_in_failed' AND object_id = $1`, [accountId])
    ).rows;

  /** Written after the answer. */
  const eventually = async (accountId: string, count: number) => {
    const deadline = Date.now() + 5000;
    while ((await failures(accountId)).length < count && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
    return failures(accountId);
  };

  it('is written down where the account is: a wrong password, and a wrong code of the second step', async () => {
    const { browser } = await withApp('feiler@etat.example');
    const { id } = await actorOf(browser);
    await byPassword('feiler@etat.example', 'feil passord helt').expect(401);
    const wrongPassword = { actor_id: null, organisation_id: organisationId, details: { factor: 'password' } };
    expect(await eventually(id, 1)).toEqual([wrongPassword]);
    const second = app.browser();
    await byPassword('feiler@etat.example', password, second).expect(200);
    await second.post('/api/auth/code').send({ kind: 'totp', code: '000000' }).expect(401);
    expect(await eventually(id, 2)).toEqual([wrongPassword, { ...wrongPassword, details: { factor: 'code' } }]);
  });

  it('is written down of nobody whom no organisation knows, and never with an address', async () => {
    const { rowCount: before } = await app.pool.query(`SELECT FROM audit_event WHERE action = 'sign_in_failed'`);
    await byPassword('helt-ukjent@etat.example', 'feil passord helt').expect(401);
    const known = await withPassword('kjent@etat.example');
    await byPassword('kjent@etat.example', 'feil passord helt').expect(401);
    await eventually((await actorOf(known)).id, 1);
    const { rows } = await app.pool.query(`SELECT details::text FROM audit_event WHERE action = 'sign_in_failed'`);
    expect(rows).toHaveLength((before ?? 0) + 1);
    expect(JSON.stringify(rows)).not.toContain('@');
  });

  it('does not fill the log, however often somebody guesses', async () => {
    const browser = await withPassword('oversvommet@etat.example');
    const { id } = await actorOf(browser);
    for (let round = 0; round < 2; round += 1) {
      for (let time = 0; time < 8; time += 1) await byPassword('oversvommet@etat.example', 'feil passord helt').expect(401);
      // As if a quarter of an hour had passed, for the limit of passwords only: a right one begins anew.
      await byPassword('oversvommet@etat.example').expect(200);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await eventually(id, 10)).toHaveLength(10);
  });
});

describe('what the tables of signing in hold', () => {
  it('is what better-auth expects of them', async () => {
    const { toBeCreated, toBeAdded } = await getMigrations(app.application.get(Authentication).options);
    expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] });
  });

  it('is out of reach for every role but theirs, and theirs reaches nothing else', async () => {
    const rights = async (role: string, schema: string) => {
      const { rows } = await app.pool.query(
        `SELECT count(*)::int AS count FROM pg_class WHERE relnamespace = to_regnamespace($2) AND relkind = 'r'
           AND has_schema_privilege($1, $2, 'USAGE') AND has_table_privilege($1, oid, 'SELECT, INSERT, UPDATE, DELETE')`,
        [role, schema],
      );
      return rows[0].count;
    };
    expect(await rights('medspill_auth', 'auth')).toBeGreaterThan(7);
    for (const schema of ['identity', 'survey', 'public']) expect(await rights('medspill_auth', schema)).toBe(0);
    for (const role of ['medspill_app', 'medspill_reporting', 'medspill_entrance']) expect(await rights(role, 'auth')).toBe(0);
  });
});
