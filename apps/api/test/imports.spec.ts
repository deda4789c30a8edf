import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { importFiles, importProblem, importSummary } from '@medspill/contracts';
import { csv, groupTable, set, smallTables, type Tables, texts, withColumn } from './support/programme-folder.js';
import { createAccount } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

const { members, responses, developmentAreas, groups } = importFiles;

let app: TestApplication;
let organisationId: string;
let staff: ReturnType<TestApplication['browser']>;

beforeAll(async () => {
  app = await startTestApplication();
  const { rows } = await app.pool.query(`INSERT INTO organisation (name) VALUES ('Office') RETURNING id`);
  organisationId = rows[0].id;
  staff = await signedIn('staff');
}, 60_000);

afterAll(() => app.close());

const signedIn = async (role: 'staff' | 'lead' | 'facilitator') => {
  const browser = app.browser();
  const identityId = await createAccount(app.pool, organisationId, role);
  await browser.post('/api/demo/session').send({ identityId }).expect(200);
  return browser;
};

/** Sends files under their own names, the programme's name first. */
const send = (name: string, files: Readonly<Record<string, string | Buffer>>, browser = staff) => {
  let upload = browser.post('/api/imports').field('name', name);
  for (const [file, content] of Object.entries(files)) upload = upload.attach(file, Buffer.from(content), file);
  return upload;
};

/** How many rows there are in every table that an import could touch. */
const counts = async (): Promise<unknown> => {
  const tables = ['organisation', 'programme', 'cohort', '"group"', 'wave', 'development_area', 'development_area_factor'];
  const all = [...tables, 'identity.member', 'identity.respondent_key', 'identity.invitation', 'survey.response', 'survey.wave_aggregate'];
  const { rows } = await app.pool.query(`SELECT ${all.map((table, index) => `(SELECT count(*) FROM ${table}) AS c${index}`).join(', ')}`);
  return rows[0];
};

/** Sends what is wrong, and sees that it changed nothing. */
const refused = async (files: Readonly<Record<string, string | Buffer>>) => {
  const before = await counts();
  const answer = await send('Refused', files);
  expect(answer.status).toBe(422);
  expect(await counts()).toEqual(before);
  const problem = importProblem.parse(answer.body);
  expect(problem.code).toBe('import_invalid');
  return problem;
};

describe('importing a programme over HTTP', () => {
  it('stores everything and answers with a summary', async () => {
    const answer = await send('Everything', texts({ ...smallTables(), [groups]: groupTable() }));
    expect(answer.status).toBe(201);
    expect(importSummary.parse(answer.body)).toMatchObject({
      name: 'Everything',
      cohorts: 2,
      groups: 3,
      members: 12,
      waves: 6,
      responses: 21,
      developmentAreas: 3,
    });
    const { rows } = await app.pool.query(
      `SELECT g.name, g.sector, c.name AS cohort, c.position FROM "group" g JOIN cohort c ON c.id = g.cohort_id
       WHERE g.programme_id = $1 ORDER BY c.position, g.name COLLATE "C"`,
      [answer.body.programmeId],
    );
    expect(rows).toEqual([
      { name: 'Ledergruppen i Sørdal', sector: null, cohort: 'Kull 1', position: 1 },
      { name: 'Ledergruppen i Østfjell', sector: 'Stat', cohort: 'Kull 1', position: 1 },
      { name: 'group-3', sector: null, cohort: 'cohort-2', position: 2 },
    ]);
  });

  it('stores every answer in item order under the key of its member, empty ones as left open', async () => {
    const tables = smallTables();
    set(tables, responses, 3, 'clear_purpose_2', '');
    set(tables, responses, 3, 'individual_satisfaction_3', ' 6 ');
    const { body } = await send('Answers', texts(tables)).expect(201);
    const { rows } = await app.pool.query(
      `SELECT m.external_key AS member, w.kind, r.answers, r.submitted FROM survey.response r
       JOIN wave w ON w.id = r.wave_id JOIN identity.respondent_key k ON k.key = r.respondent_key
       JOIN identity.member m ON m.id = k.member_id WHERE w.programme_id = $1`,
      [body.programmeId],
    );
    const kinds: Record<string, string> = { pre: 'before', post: 'after' };
    const wanted = (tables[responses] ?? []).slice(1).map(([, , member, wave = '', ...answers]) => ({
      member,
      kind: kinds[wave],
      answers: answers.map((text) => (text.trim() === '' ? null : Number(text))),
      submitted: true,
    }));
    expect(new Set(rows.map((row) => JSON.stringify(row)))).toEqual(new Set(wanted.map((row) => JSON.stringify(row))));
  });

  it('closes every wave, on its day where that is known, and keeps its figures', async () => {
    const { body } = await send('Closed', texts({ ...smallTables(), [groups]: groupTable() })).expect(201);
    const { rows } = await app.pool.query(
      `SELECT g.name, w.kind, w.state, w.opens_at, w.closed_at, a.responses FROM wave w JOIN "group" g ON g.id = w.group_id
       LEFT JOIN survey.wave_aggregate a ON a.wave_id = w.id WHERE w.programme_id = $1 ORDER BY g.name, w.kind`,
      [body.programmeId],
    );
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['closed']));
    expect(rows.map(({ kind, responses: number }) => [kind, number])).toEqual(
      [1, 2, 3].flatMap(() => [['before', 3], ['after', 4]]),
    );
    const dated = rows.filter(({ name }) => name === 'Ledergruppen i Østfjell');
    expect(dated.map(({ opens_at, closed_at }) => [opens_at.toISOString(), closed_at.toISOString()])).toEqual([
      ['2024-01-08T12:00:00.000Z', '2024-01-26T12:00:00.000Z'],
      ['2024-10-07T12:00:00.000Z', '2024-10-25T12:00:00.000Z'],
    ]);
    const today = rows.find(({ name }) => name === 'group-3');
    expect(Date.now() - today?.closed_at.getTime()).toBeLessThan(60_000);
    const changes = await app.pool.query(
      'SELECT count(*)::int FROM survey.wave_change c JOIN wave w ON w.id = c.to_wave_id WHERE w.programme_id = $1',
      [body.programmeId],
    );
    expect(changes.rows).toEqual([{ count: 3 }]);
  });

  it('invites every member to the waves that they were there for, without a link', async () => {
    const { body } = await send('Invited', texts(smallTables())).expect(201);
    const { rows } = await app.pool.query(
      `SELECT w.kind, count(*)::int, count(i.token_hash)::int AS links, count(*) FILTER (WHERE m.joined_at = 'after')::int AS late
       FROM identity.invitation i JOIN wave w ON w.id = i.wave_id JOIN identity.member m ON m.id = i.member_id
       WHERE w.programme_id = $1 GROUP BY w.kind ORDER BY w.kind`,
      [body.programmeId],
    );
    expect(rows).toEqual([
      { kind: 'before', count: 9, links: 0, late: 0 },
      { kind: 'after', count: 12, links: 0, late: 3 },
    ]);
  });

  it('makes a follow-up wave of follow-up answers', async () => {
    const tables = smallTables();
    tables[responses]?.push(...(tables[responses] ?? []).slice(1, 3).filter(([, , , wave]) => wave === 'post').map((row) => row.with(3, 'followup')));
    const { body } = await send('Followed up', texts(tables)).expect(201);
    expect(body).toMatchObject({ waves: 7, responses: 22 });
    const { rows } = await app.pool.query(`SELECT count(*)::int FROM wave WHERE programme_id = $1 AND kind = 'follow_up'`, [body.programmeId]);
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('stores development areas with their titles and factors', async () => {
    const tables: Tables = { ...smallTables(), [developmentAreas]: [['group', 'area', 'factors', 'title'], ['group-1', '3', 'dialogue team_spirit', 'Lytte mer']] };
    const { body } = await send('Areas', texts(tables)).expect(201);
    const { rows } = await app.pool.query(
      `SELECT d.position, d.title, array_agg(f.factor_key ORDER BY f.factor_key) AS factors FROM development_area d
       JOIN development_area_factor f ON f.development_area_id = d.id JOIN "group" g ON g.id = d.group_id
       WHERE g.programme_id = $1 GROUP BY d.position, d.title`,
      [body.programmeId],
    );
    expect(rows).toEqual([{ position: 3, title: 'Lytte mer', factors: ['dialogue', 'team_spirit'] }]);
  });

  it('understands what a Norwegian spreadsheet program saves: semicolons, a byte order mark, Windows line ends', async () => {
    const files = Object.fromEntries(
      Object.entries({ ...smallTables(), [groups]: groupTable() }).map(([name, table]) => [name, `\uFEFF${csv(table, ';', '\r\n')}`]),
    );
    const { body } = await send('Spreadsheet', files).expect(201);
    expect(body).toMatchObject({ groups: 3, responses: 21 });
  });

  it('takes no name twice in an organisation', async () => {
    await send('Taken', texts(smallTables())).expect(201);
    const before = await counts();
    const again = await send('Taken', texts(smallTables()));
    expect(again.status).toBe(409);
    expect(again.body.code).toBe('programme_name_taken');
    expect(await counts()).toEqual(before);
  });

  it('lets only one of two imports at the same time have a name', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => send('At once', texts(smallTables()))));
    expect(answers.map(({ status }) => status).toSorted((first, second) => first - second)).toEqual([201, 409, 409]);
  });

  it('needs no second connection while it holds one', async () => {
    const narrow = await startTestApplication({ databasePoolSize: 1 });
    try {
      const { rows } = await narrow.pool.query(`INSERT INTO organisation (name) VALUES ('Narrow') RETURNING id`);
      const browser = narrow.browser();
      const identityId = await createAccount(narrow.pool, rows[0].id, 'staff');
      await browser.post('/api/demo/session').send({ identityId }).expect(200);
      const answers = await Promise.all(['One', 'Two', 'Three'].map((name) => send(name, texts(smallTables()), browser)));
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    } finally {
      await narrow.close();
    }
  });

  it('is open to staff only', async () => {
    expect((await send('Mine', texts(smallTables()), app.browser())).status).toBe(401);
    expect((await send('Mine', texts(smallTables()), await signedIn('lead'))).status).toBe(403);
    expect((await send('Mine', texts(smallTables()), await signedIn('facilitator'))).status).toBe(403);
  });

  it.each([['no name', ''], ['a name of spaces', '  '], ['a name that is too long', 'x'.repeat(201)]])('takes no programme with %s', async (_, name) => {
    const answer = await send(name, texts(smallTables()));
    expect(answer.status).toBe(400);
    expect(answer.body.issues[0].path).toBe('name');
  });

  it('takes nothing that is not a form', async () => {
    expect((await staff.post('/api/imports').send({ name: 'JSON' })).status).toBe(400);
  });
});

describe('an upload with errors', () => {
  it('is answered with every error, where it is and what was expected, and changes nothing', async () => {
    const tables: Tables = smallTables();
    set(tables, responses, 3, 'clear_purpose_2', '8');
    set(tables, responses, 5, 'dialogue_1', 'often');
    const problem = await refused(texts(tables));
    expect(problem.more).toBe(false);
    expect(problem.importIssues).toEqual([
      { code: 'invalid_answer', file: responses, line: 3, column: 'clear_purpose_2', found: '8', expected: 'a whole number from 1 to 7 or nothing' },
      { code: 'invalid_answer', file: responses, line: 5, column: 'dialogue_1', found: 'often', expected: 'a whole number from 1 to 7 or nothing' },
    ]);
  });

  it('is refused for an unknown item', async () => {
    const tables = smallTables();
    tables[responses] = withColumn(tables[responses] ?? [], 'dialogue_1', 'dialog_1');
    expect((await refused(texts(tables))).importIssues.map(({ code, column }) => [code, column])).toEqual([
      ['unknown_item', 'dialog_1'],
      ['missing_column', 'dialogue_1'],
    ]);
  });

  it('is refused for a second response of one member in one wave', async () => {
    const tables = smallTables();
    set(tables, responses, 3, 'wave', 'pre');
    expect((await refused(texts(tables))).importIssues.map(({ code, line }) => [code, line])).toEqual([['duplicate', 3]]);
  });

  it('is refused for broken UTF-8', async () => {
    const files: Record<string, string | Buffer> = { ...texts(smallTables()), [groups]: Buffer.from('group,name\ngroup-1,S\u00f8rdal\n', 'latin1') };
    expect((await refused(files)).importIssues).toEqual([
      { code: 'broken_utf8', file: groups, line: 2, column: 'name', found: 'S<byte 0xF8>', expected: 'text in UTF-8' },
    ]);
  });

  it('is refused for a file that does not belong to it, which is named', async () => {
    const problem = await refused({ ...texts(smallTables()), 'notes.txt': 'hello' });
    expect(problem.importIssues).toEqual([
      {
        code: 'unexpected_file',
        file: 'notes.txt',
        line: null,
        column: null,
        found: 'notes.txt',
        expected: 'members.csv, responses.csv, development_areas.csv, groups.csv',
      },
    ]);
  });

  it('is refused for a missing file', async () => {
    const { [members]: _, ...others } = texts(smallTables());
    expect((await refused(others)).importIssues.map(({ code, file }) => [code, file])).toEqual([['missing_file', members]]);
  });

  it('lists a hundred errors and says that there are more', async () => {
    const tables = smallTables();
    tables[responses] = (tables[responses] ?? []).map((row, index) => (index === 0 ? row : row.map((text, column) => (column < 4 ? text : '8'))));
    const problem = await refused(texts(tables));
    expect(problem.importIssues).toHaveLength(100);
    expect(problem.more).toBe(true);
  });

  it('is refused for a file of 200 MB', async () => {
    const cookie = (await cookieOfStaff()) ?? '';
    const before = await counts();
    const answer = await sendLarge(cookie, 200);
    expect(answer.status).toBe(422);
    expect(await counts()).toEqual(before);
    expect(importProblem.parse(JSON.parse(answer.body)).importIssues).toEqual([
      { code: 'missing_file', file: members, line: null, column: null, found: null, expected: 'a file members.csv' },
      { code: 'file_too_large', file: responses, line: null, column: null, found: 'more than 100 MB', expected: 'at most 100 MB' },
      { code: 'missing_file', file: developmentAreas, line: null, column: null, found: null, expected: 'a file development_areas.csv' },
    ]);
  });
});

const cookieOfStaff = async (): Promise<string | undefined> => {
  const identityId = await createAccount(app.pool, organisationId, 'staff');
  const { headers } = await app.browser().post('/api/demo/session').send({ identityId }).expect(200);
  return headers['set-cookie']?.[0]?.split(';')[0];
};

/** Streams a responses.csv of so many MB; supertest would hold all of it in memory. */
const sendLarge = async (cookie: string, megabytes: number): Promise<{ status: number; body: string }> => {
  await app.application.listen(0, '127.0.0.1');
  const { port } = app.application.getHttpServer().address() as AddressInfo;
  const boundary = 'a-boundary';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="name"\r\n\r\nLarge\r\n--${boundary}\r\ncontent-disposition: form-data; name="responses"; filename="responses.csv"\r\ncontent-type: text/csv\r\n\r\n`;
  const chunk = Buffer.alloc(1_000_000, 'a,b\n');
  function* body() {
    yield Buffer.from(head);
    for (let sent = 0; sent < megabytes; sent += 1) yield chunk;
    yield Buffer.from(`\r\n--${boundary}--\r\n`);
  }
  const headers = { cookie, 'content-type': `multipart/form-data; boundary=${boundary}` };
  const request = httpRequest({ port, host: '127.0.0.1', path: '/api/imports', method: 'POST', headers });
  const answered = new Promise<{ status: number; body: string }>((resolve, reject) => {
    request.on('error', reject);
    request.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }));
    });
  });
  await pipeline(Readable.from(body()), request);
  return answered;
};
