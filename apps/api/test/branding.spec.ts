import { signInAs } from './support/access-world.js';
import { createProgramme } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

/** One red point. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const svg = (inside: string) => base64(`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">${inside}</svg>`);

let app: TestApplication;
let admin: string;

beforeAll(async () => {
  app = await startTestApplication();
  const { organisationId } = await createProgramme(app.pool, 'Branding');
  admin = await signInAs(app, organisationId, 'admin', []);
});

afterAll(() => app.close());

const put = (path: string, body: object) => app.browser().put(path).set('cookie', admin).send(body);

it('keeps a colour that can be read, and refuses a pale one', async () => {
  const pale = await put('/api/organisation/branding', { accent: '#9ecbff' }).expect(400);
  expect(pale.body.code).toBe('invalid_request');
  expect((await put('/api/organisation/branding', { accent: '#7a1f3d' }).expect(200)).body).toEqual({ accent: '#7a1f3d', logo: null });
  expect((await put('/api/organisation/branding', { accent: null }).expect(200)).body.accent).toBeNull();
});

it.each([
  ['PNG', png, 'image/png'],
  ['SVG', svg('<rect width="40" height="20" fill="#7a1f3d"/>'), 'image/svg+xml'],
])('keeps a logo as %s and shows it as what it is', async (_, content, type) => {
  await put('/api/organisation/logo', { content }).expect(200);
  const shown = await app.browser().get('/api/organisation/logo').set('cookie', admin).expect(200);
  expect(shown.headers).toMatchObject({ 'content-type': type, 'x-content-type-options': 'nosniff' });
  expect(shown.headers['content-security-policy']).toContain("default-src 'none'");
});

it.each([
  ['an SVG with a script', svg('<script>alert(1)</script>')],
  ['a PNG that breaks off', png.slice(0, 60)],
  ['a page that calls itself a picture', base64('<html></html>')],
])('refuses %s and keeps what was there', async (_, content) => {
  const refused = await put('/api/organisation/logo', { content }).expect(422);
  expect(refused.body.code).toBe('logo_unusable');
  expect((await app.browser().get('/api/organisation/branding').set('cookie', admin).expect(200)).body.logo?.format).toBe('svg');
});

it('takes the logo away again', async () => {
  expect((await app.browser().delete('/api/organisation/logo').set('cookie', admin).expect(200)).body.logo).toBeNull();
  await app.browser().get('/api/organisation/logo').set('cookie', admin).expect(404);
});
