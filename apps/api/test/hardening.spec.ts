import { type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
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

const signIn = (headers: Record<string, string>) => app.browser().post('/api/demo/session').set(headers).send({ identityId: staff });

describe('what the page of another site sends', () => {
  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
  ])('is refused: %j', async (headers) => {
    const { body } = await signIn(headers).expect(403);
    expect(body.code).toBe('not_allowed');
    expect(body.message).toContain('another site');
  });

  it.each([{}, { 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }, { host: 'medspill.example', origin: 'https://medspill.example' }])(
    'is not what our own pages send: %j',
    async (headers) => {
      await signIn(headers).expect(200);
    },
  );

  it('may read what is public, as a followed link does', async () => {
    await app.browser().get('/api/health').set({ 'sec-fetch-site': 'cross-site' }).expect(200);
  });
});

describe('the policy for the browser', () => {
  it('allows no script and no style but our own files', async () => {
    const { headers } = await app.browser().get('/api/health').expect(200);
    const policy = headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  it('insists on https in production only', async () => {
    expect((await app.browser().get('/api/health')).headers['strict-transport-security']).toBeUndefined();
    const production = await startTestApplication({ production: true, demoMode: false });
    const { headers } = await production.browser().get('/api/health');
    await production.close();
    expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8}/);
  });
});

/** Sends the path as it is: what other clients would mend before sending. */
const raw = async (path: string): Promise<{ status: number | undefined; body: string }> => {
  const { port } = app.application.getHttpServer().address() as AddressInfo;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ port, path }, resolve).on('error', reject).end();
  });
  return { status: response.statusCode, body: await text(response) };
};

describe('what cannot be understood', () => {
  beforeAll(() => app.application.listen(0, '127.0.0.1'));

  it('is answered as a problem when the address has a broken escape', async () => {
    const { status, body } = await raw('/api/%E0%A4%A');
    expect(status).toBe(400);
    expect(JSON.parse(body).code).toBe('invalid_request');
  });

  it('is answered without a stack or a path of ours', async () => {
    const answer = await app.browser().post('/api/demo/session').set('content-type', 'application/json').send('{"identityId":').expect(400);
    expect(answer.text).not.toMatch(/node_modules|\.ts|\bat /);
  });

  it('is refused when it is too long', async () => {
    const { body } = await app.browser().post('/api/demo/session').send({ identityId: 'x'.repeat(300_000) }).expect(413);
    expect(body.code).toBe('payload_too_large');
  });
});

describe('a caller who asks more often than people do', () => {
  let hurried: TestApplication;
  beforeAll(async () => {
    hurried = await startTestApplication({ requestsPerMinute: 10 });
  });
  afterAll(() => hurried.close());

  const statuses = async (cookie: string, times: number): Promise<number[]> => {
    const all: number[] = [];
    for (let time = 0; time < times; time += 1) all.push((await hurried.browser().get('/api/session').set({ cookie })).status);
    return all;
  };

  it('is told to wait, and others are not', async () => {
    expect(await statuses('a=1', 10)).not.toContain(429);
    const { body, headers } = await hurried.browser().get('/api/session').set({ cookie: 'a=1' }).expect(429);
    expect(body.code).toBe('too_many_requests');
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(await statuses('b=1', 1)).toEqual([200]);
  });

  it('gains nothing by making up cookies', async () => {
    const made: number[] = [];
    for (let caller = 0; caller < 12; caller += 1) made.push(...(await statuses(`made-up=${caller}`, 9)));
    expect(made.slice(-8)).toEqual(new Array<number>(8).fill(429));
  });

  it('still gets the pages themselves', () => hurried.browser().get('/').set({ cookie: 'a=1' }).expect(404));
});
