import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createTestDatabase, type TestDatabase } from './support/test-database.js';

const script = fileURLToPath(new URL('../scripts/database-rights.mjs', import.meta.url));
const document = fileURLToPath(new URL('../../../docs/database-rights.md', import.meta.url));

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.drop());

describe('the rights in the database', () => {
  it('are what docs/database-rights.md says, table by table and function by function', async () => {
    const environment = { ...process.env, DATABASE_URL: database.url };
    const { stdout } = await promisify(execFile)(process.execPath, [script], { env: environment });
    const [, written] = /<!-- rights -->\n([\s\S]*)\n<!-- end of rights -->/.exec(await readFile(document, 'utf8')) ?? [];
    expect(written?.split('\n')).toEqual(stdout.trimEnd().split('\n'));
  });
});
