import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { importFiles } from '@medspill/contracts';
import { Pool } from 'pg';
import { runImportCommand } from '../src/imports/import.command.js';
import { captured } from './support/captured-output.js';
import { inFolder, set, smallTables, type Tables, texts } from './support/programme-folder.js';
import { createTestDatabase, type TestDatabase } from './support/test-database.js';

const { members, responses } = importFiles;

let database: TestDatabase;
let pool: Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  Object.assign(process.env, database.environment);
  pool = new Pool({ connectionString: database.url, max: 1 });
}, 60_000);

afterAll(async () => {
  await pool.end();
  await database.drop();
});

const run = (...args: string[]) => captured(() => runImportCommand(args));

const importing = (tables: Tables, ...args: string[]) => inFolder(texts(tables), (folder) => run(folder, ...args));

const programmes = async () => {
  const { rows } = await pool.query('SELECT o.name AS organisation, p.name FROM programme p JOIN organisation o ON o.id = p.organisation_id ORDER BY 2');
  return rows.map(({ organisation, name }) => `${organisation}: ${name}`);
};

// One after the other: what one leaves behind the next one meets.
describe('the import command', () => {
  it('changes nothing when a file has errors, and lists them in lines that align', async () => {
    const tables = smallTables();
    set(tables, members, 2, 'joined_after_pre', 'x');
    set(tables, responses, 17, 'clear_purpose_2', '8');
    const { code, stdout, stderr } = await importing(tables, '--name', 'First');
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe(`Checking the files
The files have errors. Nothing was imported.
  members.csv:2 joined_after_pre:   found "x", expected 0 or 1
  responses.csv:17 clear_purpose_2: found "8", expected a whole number from 1 to 7 or nothing
`);
    const { rows } = await pool.query('SELECT count(*)::int FROM organisation');
    expect(rows).toEqual([{ count: 0 }]);
  });

  it('makes the organisation together with the first programme, and sums up in plain English', async () => {
    const { code, stdout, stderr } = await importing(smallTables(), '--name', 'First');
    expect(code).toBe(0);
    expect(stdout).toBe('Imported "First": 2 cohorts, 3 groups, 12 members, 21 responses, 6 closed waves, 3 development areas.\n');
    expect(stderr).toBe('Checking the files\nSaving responses\nClosing waves\n');
    expect(await programmes()).toEqual(['Medspill: First']);
  });

  it('takes no name twice', async () => {
    const { code, stderr } = await importing(smallTables(), '--name', ' First ');
    expect(code).toBe(1);
    expect(stderr).toBe('There is a programme "First" already. Choose another name. Nothing was imported.\n');
  });

  it('imports into the only organisation there is', async () => {
    expect((await importing(smallTables(), '--name', 'Second')).code).toBe(0);
    expect(await programmes()).toEqual(['Medspill: First', 'Medspill: Second']);
  });

  it('makes another organisation when told to, and then asks which one is meant', async () => {
    expect((await importing(smallTables(), '--name', 'Third', '--organisation', 'Other')).code).toBe(0);
    expect(await programmes()).toEqual(['Medspill: First', 'Medspill: Second', 'Other: Third']);
    const { code, stderr } = await importing(smallTables(), '--name', 'Fourth');
    expect(code).toBe(1);
    expect(stderr).toBe('There are several organisations: say which with --organisation <name>.\n  Medspill\n  Other\n');
  });

  it('prints the summary as JSON on stdout and nothing else there', async () => {
    const { code, stdout } = await importing(smallTables(), '--name', 'Fifth', '--organisation', 'Other', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ name: 'Fifth', responses: 21 });
  });

  it('prints what is wrong as JSON on stdout', async () => {
    const tables = smallTables();
    set(tables, responses, 2, 'wave', 'first');
    const { code, stdout } = await importing(tables, '--name', 'Sixth', '--organisation', 'Other', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      code: 'import_invalid',
      more: false,
      importIssues: [{ code: 'invalid_value', file: responses, line: 2, column: 'wave', found: 'first' }],
    });
  });

  it('says how large a file of 200 MB is, without reading it', async () => {
    const { code, stderr } = await inFolder(texts(smallTables()), async (folder) => {
      await truncate(join(folder, responses), 200_000_000);
      return run(folder, '--name', 'Large', '--organisation', 'Other');
    });
    expect(code).toBe(1);
    expect(stderr).toContain('responses.csv: found "200 MB", expected at most 100 MB\n');
  });

  it('says that there is no such folder', async () => {
    const { code, stderr } = await run('/nowhere/at-all', '--name', 'Seventh', '--organisation', 'Other');
    expect(code).toBe(1);
    expect(stderr).toBe('There is no folder "/nowhere/at-all". Nothing was imported.\n');
  });

  it.each([[[]], [['folder']], [['--name', 'Name']], [['folder', '--name', ' ']], [['one', 'two', '--name', 'Name']], [['folder', '--name', 'Name', '--fast']]])(
    'explains itself when it is called with %j',
    async (args) => {
      const { code, stderr } = await run(...args);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^Usage: import <folder> --name <name>/u);
    },
  );

  it('shows no control characters of a file in the terminal', async () => {
    const tables = smallTables();
    set(tables, responses, 2, 'wave', '\u001b[2Jgone');
    const { stderr } = await importing(tables, '--name', 'Eighth', '--organisation', 'Other');
    expect(stderr).toContain('found "\uFFFD[2Jgone"');
  });
});
