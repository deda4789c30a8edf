import { runImportCommand } from '../src/imports/import.command.js';
import { runReportCommand } from '../src/reports/report.command.js';
import { captured } from './support/captured-output.js';
import { inFolder, smallTables, texts } from './support/programme-folder.js';
import { createTestDatabase, type TestDatabase } from './support/test-database.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  Object.assign(process.env, database.environment);
  for (const organisation of ['Østfjell', 'Sørdal']) {
    const args = ['--name', 'Ledergruppen', '--organisation', organisation];
    const { code, stderr } = await inFolder(texts(smallTables()), (folder) => captured(() => runImportCommand([folder, ...args])));
    if (code !== 0) throw new Error(stderr);
  }
}, 60_000);

afterAll(() => database.drop());

const report = (...args: string[]) => captured(() => runReportCommand(args));

describe('the report command', () => {
  it('asks whose programme is meant when several organisations have one of that name', async () => {
    expect(await report('Ledergruppen', '--json')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Several organisations have a programme named "Ledergruppen": say which with --organisation <name>.\n  Sørdal\n  Østfjell\n',
    });
  });

  it('prints that of the organisation that was named', async () => {
    const { code, stdout, stderr } = await report('Ledergruppen', '--json', '--organisation', 'Sørdal');
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toHaveProperty('factors');
  });

  it('says what is not there', async () => {
    expect((await report('Another', '--json')).stderr).toBe('There is no programme named "Another".\n');
    expect((await report('Ledergruppen', '--json', '--organisation', 'Nord')).stderr).toBe('There is no programme named "Ledergruppen" in "Nord".\n');
    expect((await report('Ledergruppen')).code).toBe(2);
    expect((await report('Ledergruppen', '--json', '--organization', 'Nord')).code).toBe(2);
  });

  it('needs the owner’s login, and says so', async () => {
    const { DATABASE_OWNER_URL } = database.environment;
    delete process.env['DATABASE_OWNER_URL'];
    await expect(runReportCommand(['Ledergruppen', '--json'])).rejects.toThrow('DATABASE_OWNER_URL: expected how the owner of the database logs in');
    process.env['DATABASE_OWNER_URL'] = DATABASE_OWNER_URL;
  });
});
