import { longestPause, longestSession } from '../src/platform/auth/better-auth/session-life.js';
import { createAccount, createProgramme } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

let app: TestApplication;
let staff: string;

beforeAll(async () => {
  app = await startTestApplication();
  const { organisationId } = await createProgramme(app.pool);
  staff = await createAccount(app.pool, organisationId, 'staff');
});

afterAll(() => app.close());

const signedIn = async (client: TestApplication = app) => {
  const browser = client.browser();
  const { headers } = await browser.post('/api/demo/session').send({ identityId: staff }).expect(200);
  return { browser, cookie: String(headers['set-cookie']) };
};

const status = async (browser: ReturnType<TestApplication['browser']>) => (await browser.get('/api/programmes')).status;

const change = (assignment: string) => app.pool.query(`UPDATE auth.session SET ${assignment}`);

describe('a session', () => {
  it('is over at once when it is deleted', async () => {
    const { browser } = await signedIn();
    expect(await status(browser)).toBe(200);
    await app.pool.query('DELETE FROM auth.session');
    expect(await status(browser)).toBe(401);
  });

  it('is over for every copy of its cookie when the person signs out', async () => {
    const { browser, cookie } = await signedIn();
    const copy = () => app.browser().get('/api/programmes').set('cookie', cookie.split(';')[0] ?? '');
    await copy().expect(200);
    await browser.delete('/api/session').expect(200);
    await copy().expect(401);
  });

  it('ends when it was not used for long, and use prolongs it', async () => {
    const { browser } = await signedIn();
    await change(`updated_at = now() - interval '${longestPause - 60} seconds'`);
    expect(await status(browser)).toBe(200);
    await change(`updated_at = updated_at - interval '${longestPause - 60} seconds'`);
    expect(await status(browser)).toBe(200);
    await change(`updated_at = now() - interval '${longestPause + 1} seconds'`);
    expect(await status(browser)).toBe(401);
  });

  it('ends at last, however much it is used', async () => {
    const { browser } = await signedIn();
    const { rows } = await app.pool.query('SELECT extract(epoch FROM max(expires_at) - now()) AS seconds FROM auth.session');
    expect(Number(rows[0].seconds)).toBeGreaterThan(longestSession - 60);
    await change(`expires_at = now() - interval '1 second'`);
    expect(await status(browser)).toBe(401);
  });

  it('keeps no address of the caller', async () => {
    await signedIn();
    const { rows } = await app.pool.query('SELECT DISTINCT ip_address FROM auth.session');
    expect(rows).toEqual([{ ip_address: null }]);
  });

  it('is gone when its account is given to somebody else', async () => {
    const { browser } = await signedIn();
    await app.pool.query('UPDATE identity.account SET user_id = gen_random_uuid() WHERE id = $1', [staff]);
    expect(await status(browser)).toBe(401);
    await app.pool.query('UPDATE identity.account SET user_id = NULL WHERE id = $1', [staff]);
  });
});

describe('its cookie', () => {
  it('is out of reach for scripts and for other sites', async () => {
    const { cookie } = await signedIn();
    expect(cookie).toMatch(/^medspill=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('is bound to this host and to https in production', async () => {
    const production = await startTestApplication({ production: true });
    try {
      const { organisationId } = await createProgramme(production.pool);
      const identityId = await createAccount(production.pool, organisationId, 'staff');
      const { headers } = await production.browser().post('/api/demo/session').send({ identityId }).expect(200);
      expect(String(headers['set-cookie'])).toMatch(/^__Host-medspill=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    } finally {
      await production.close();
    }
  });

  it('opens nothing when its signature is not ours', async () => {
    const { cookie } = await signedIn();
    const [token = ''] = decodeURIComponent(cookie.split('=')[1] ?? '').split('.');
    const forged = `medspill=${encodeURIComponent(`${token}.${Buffer.alloc(32).toString('base64')}`)}`;
    await app.browser().get('/api/programmes').set('cookie', forged).expect(401);
  });
});
