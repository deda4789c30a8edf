import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestApplication, type TestApplication } from './support/test-application.js';

let folder: string;
let app: TestApplication;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'medspill-web-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Medspill</title>');
  await writeFile(join(folder, 'survey.html'), '<!doctype html><title>Survey</title>');
  await writeFile(join(folder, 'assets', 'index-abc123.js'), `console.log(${JSON.stringify('x'.repeat(5000))});`);
  app = await startTestApplication({ webRoot: folder });
});

afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the web application beside the API', () => {
  it.each(['/', '/sign-in', '/programmes/1/factors/clear_purpose'])('answers %s with its page', async (path) => {
    const { text, headers } = await app.browser().get(path).expect(200);
    expect(text).toContain('<title>Medspill</title>');
    expect(headers['cache-control']).toBe('no-cache');
  });

  it.each(['/s', '/s/', '/s?step=4'])('answers %s with the page of the survey, which is an application of its own', async (path) => {
    const { text, headers } = await app.browser().get(path).expect(200);
    expect(text).toContain('<title>Survey</title>');
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('keeps files with a hash in their name for good, and compresses them', async () => {
    const { headers } = await app.browser().get('/assets/index-abc123.js').set('accept-encoding', 'br').expect(200);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-encoding']).toBe('br');
  });

  it('does not answer for the API, nor for other methods', async () => {
    expect((await app.browser().get('/api/nothing').expect(404)).body.code).toBe('not_found');
    expect((await app.browser().post('/sign-in').expect(404)).body.code).toBe('not_found');
  });

  it.each(['/', '/api/session'])('lets no other site frame %s, nor learn where the reader was', async (path) => {
    const { headers } = await app.browser().get(path).expect(200);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('keeps answers of the API out of caches', async () => {
    expect((await app.browser().get('/api/session').expect(200)).headers['cache-control']).toBe('no-store');
  });

  it('stays within its folder', async () => {
    const { text } = await app.browser().get('/..%2f..%2f..%2fetc%2fpasswd');
    expect(text).not.toContain('root:');
  });
});
