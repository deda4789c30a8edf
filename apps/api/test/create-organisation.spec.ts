import { runCreateOrganisationCommand } from '../src/organisations/create-organisation.command.js';
import { captured } from './support/captured-output.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

let app: TestApplication;
const before = { ...process.env };

beforeAll(async () => {
  app = await startTestApplication();
  Object.assign(process.env, app.environment, { PUBLIC_URL: 'https://medspill.example' });
});

afterAll(async () => {
  process.env = before;
  await app.close();
});

const create = (...args: string[]) => captured(() => runCreateOrganisationCommand(args));

describe('create-organisation', () => {
  it('makes an organisation and prints the link that makes its first administrator', async () => {
    const { code, stdout } = await create('--name', 'Etaten', '--admin-email', 'Sjef@Etaten.example');
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^https:\/\/medspill\.example\/invitation#\w{32}\n$/) });
    const token = stdout.trim().split('#')[1];
    const browser = app.browser();
    await browser.post('/api/auth/link/session').send({ token }).expect(200, { secondFactor: false });
    const { body } = await browser.get('/api/session').expect(200);
    expect(body.actor).toMatchObject({ role: 'admin', organisation: { name: 'Etaten' } });
    await app.browser().post('/api/auth/link/session').send({ token }).expect(404);
  });

  it('makes no second one of the same name', async () => {
    expect(await create('--name', 'Etaten', '--admin-email', 'annen@etaten.example')).toMatchObject({ code: 1, stdout: '' });
  });

  it('says what it wants', async () => {
    for (const args of [[], ['--name', 'X'], ['--name', 'X', '--admin-email', 'nobody'], ['--what']]) expect((await create(...args)).code).toBe(2);
  });
});
