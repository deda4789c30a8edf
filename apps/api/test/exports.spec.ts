import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ExportStatus, GroupReport, ProgrammeReport } from '@medspill/contracts';
import { unzipSync } from 'fflate';
import { readCharts, readWorkbook } from '../../../packages/documents/test/read-office.js';
import { readPdf } from '../../../packages/documents/test/read-pdf.js';
import { ExportsRepository } from '../src/exports/exports.repository.js';
import { createAccount } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

const demo = (name: string) => fileURLToPath(new URL(`../../../prisma/demo/${name}`, import.meta.url));

type Browser = ReturnType<TestApplication['browser']>;

let app: TestApplication;
let organisationId: string;
let programmeId: string;
let groups: { id: string; name: string }[];
let staff: Browser;
let lead: Browser;

const signIn = async (role: 'staff' | 'lead' | 'auditor', groupIds: string[] = []): Promise<Browser> => {
  const browser = app.browser();
  await browser.post('/api/demo/session').send({ identityId: await createAccount(app.pool, organisationId, role, groupIds) }).expect(200);
  return browser;
};

beforeAll(async () => {
  app = await startTestApplication({ runsJobs: true });
  organisationId = (await app.pool.query(`INSERT INTO organisation (name) VALUES ('Direktoratet') RETURNING id`)).rows[0].id;
  staff = await signIn('staff');
  const upload = staff.post('/api/imports').field('name', 'Reference');
  for (const name of ['members.csv', 'responses.csv', 'development_areas.csv']) upload.attach(name, demo(name));
  programmeId = (await upload.expect(201)).body.programmeId;
  groups = (await staff.get(`/api/programmes/${programmeId}/groups?pageSize=200`).expect(200)).body.items;
  lead = await signIn('lead', [groups[0]?.id ?? '']);
}, 60_000);

afterAll(() => app.close());

const settled = async (browser: Browser, { id }: ExportStatus): Promise<ExportStatus> => {
  for (let waited = 0; waited < 50_000; waited += 50) {
    const { body } = await browser.get(`/api/exports/${id}`).expect(200);
    if (body.state === 'ready' || body.state === 'failed') return body;
    await sleep(50);
  }
  throw new Error('The export did not come to an end.');
};

const fetchFile = async (browser: Browser, { id }: ExportStatus): Promise<Uint8Array> => {
  const { body } = await browser
    .get(`/api/exports/${id}/file`)
    .buffer(true)
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    })
    .expect(200);
  return Uint8Array.from(body);
};

const made = async (browser: Browser, path: string, body: object): Promise<Uint8Array> => {
  const asked = await browser.post(path).send(body).expect(201);
  const status = await settled(browser, asked.body);
  expect(status).toMatchObject({ state: 'ready', problem: null });
  const file = await fetchFile(browser, status);
  expect(file.length).toBe(status.byteCount);
  return file;
};

const number = (value: number | null | undefined) => (value ?? Number.NaN).toFixed(2).replace('.', ',').replace('-', '\u2212');

it('gives the group the figures of its report in every format', async () => {
  const path = `/api/groups/${groups[0]?.id}/exports`;
  const report: GroupReport = (await lead.get(`/api/groups/${groups[0]?.id}/report`).expect(200)).body;
  const means = report.factors.map(({ key, levels }) => [key, ...levels.map(({ mean }) => mean)]);

  const sheets = readWorkbook(await made(lead, path, { format: 'xlsx', locale: 'nb' }));
  const rows = (sheets.get('Nivå') ?? []).slice(1);
  expect(report.factors.map(({ key }) => [key, ...rows.filter((row) => row[0] === key).map((row) => row[5] ?? null)])).toEqual(means);

  const charts = readCharts(await made(lead, path, { format: 'pptx', locale: 'nb' })).filter(({ series }) => series.length === report.waves.length);
  expect(charts.flatMap(({ categories, series }) => categories.map((_, at) => series.map(({ values }) => values[at])))).toEqual(means.map(([, ...waves]) => waves));

  const { pages } = await readPdf(await made(lead, path, { format: 'pdf', locale: 'nb' }));
  const text = pages.join(' ');
  for (const { levels, changes } of report.factors) {
    for (const figure of [levels.at(-1)?.mean, changes[0]?.difference, changes[0]?.ciLow]) expect(text).toContain(number(figure));
  }
  expect(Object.keys(unzipSync(await made(lead, path, { format: 'csv', locale: 'nb' })))).toContain('codebook.csv');
}, 60_000);

it('gives staff the programme’s figures in full', async () => {
  const report: ProgrammeReport = (await staff.get(`/api/programmes/${programmeId}/report`).expect(200)).body;
  const sheets = readWorkbook(await made(staff, `/api/programmes/${programmeId}/exports`, { kind: 'programme_report', format: 'xlsx', locale: 'en' }));
  const rows = (sheets.get('Table 2') ?? []).slice(1);
  expect(rows.map((row) => [row[4], row[6], row[8], row[17]])).toEqual([report.index, ...report.factors].map(({ t1, t2, change }) => [t1.mean, t2.mean, change.mean, change.dAv]));
});

it('makes all groups’ reports into one zip, counts them as it goes, and holds no open answers for staff', async () => {
  const asked = await staff.post(`/api/programmes/${programmeId}/exports`).send({ kind: 'group_reports', format: 'pdf', locale: 'nb' }).expect(201);
  const begun = Date.now();
  const status = await settled(staff, asked.body);
  expect(status).toMatchObject({ state: 'ready', done: 31, total: 31, fileName: 'Reference.zip' });
  expect(Date.now() - begun).toBeLessThan(45_000);
  const files = unzipSync(await fetchFile(staff, status));
  expect(Object.keys(files)).toHaveLength(31);
  const [first] = Object.values(files);
  const { pages, marked } = await readPdf(first ?? new Uint8Array());
  expect({ marked, outside: pages.join(' ').includes('lesere utenfor gruppen') }).toEqual({ marked: true, outside: true });
}, 90_000);

it('reads as the report is read: it freezes the waves, and the audit log tells both', async () => {
  const { rows } = await app.pool.query(
    `SELECT action, details FROM audit_event WHERE object_type = 'programme' AND object_id = $1 AND action = 'export_made' ORDER BY at`,
    [programmeId],
  );
  expect(rows.map(({ details }) => details)).toEqual([{ format: 'xlsx' }, { format: 'pdf', figures: 'groups' }]);
  const opened = await app.pool.query(`SELECT FROM audit_event WHERE action = 'report_opened' AND object_type = 'group' AND object_id = $1`, [groups[5]?.id]);
  expect(opened.rowCount).toBeGreaterThan(0);
  const unread = await app.pool.query(`SELECT FROM wave WHERE organisation_id = $1 AND state = 'closed' AND results_read_at IS NULL`, [organisationId]);
  expect(unread.rowCount).toBe(0);
});

it('is the owner’s alone, and of nobody’s group but the own', async () => {
  const asked = (await staff.post(`/api/programmes/${programmeId}/exports`).send({ kind: 'programme_report', format: 'csv', locale: 'nb' }).expect(201)).body;
  for (const other of [lead, await signIn('staff'), await signIn('auditor')]) {
    await other.get(`/api/exports/${asked.id}`).expect(404);
    await other.get(`/api/exports/${asked.id}/file`).expect(404);
    await other.delete(`/api/exports/${asked.id}`).expect(404);
  }
  await lead.post(`/api/groups/${groups[1]?.id}/exports`).send({ format: 'pdf', locale: 'nb' }).expect(404);
  await lead.post(`/api/programmes/${programmeId}/exports`).send({ kind: 'group_reports', format: 'pdf', locale: 'nb' }).expect(403);
});

it('is made as the person who asked, with the rights of that moment', async () => {
  const person = await signIn('lead', [groups[2]?.id ?? '']);
  const asked = (await person.post(`/api/groups/${groups[2]?.id}/exports`).send({ format: 'pdf', locale: 'nb' }).expect(201)).body;
  await settled(person, asked);
  // As if the right had gone while the job waited.
  const exports = app.application.get(ExportsRepository, { strict: false });
  const { rows } = await app.pool.query('SELECT account_id FROM survey.export WHERE id = $1', [asked.id]);
  const again = await exports.create(organisationId, {
    accountId: rows[0].account_id, kind: 'group_report', format: 'pdf', locale: 'nb', groupId: groups[3]?.id ?? '', programmeId: null, cohortId: null, waveFrom: null, waveTo: null,
  }, new Date(Date.now() + 60_000));
  expect(await settled(person, { ...asked, id: again?.id ?? '' })).toMatchObject({ state: 'failed', problem: 'not_found' });
});

it('begins anew after a process was killed, without what that one had left', async () => {
  const asked = (await lead.post(`/api/groups/${groups[0]?.id}/exports`).send({ format: 'csv', locale: 'en' }).expect(201)).body;
  const first = await settled(lead, asked);
  const size = (await fetchFile(lead, first)).length;
  // What a killed process leaves: half a file, and a job that is given back.
  await app.pool.query(`UPDATE survey.export SET state = 'working', file_name = NULL, byte_count = NULL WHERE id = $1`, [asked.id]);
  await app.pool.query(`INSERT INTO survey.export_chunk SELECT organisation_id, id, 7, 'left' FROM survey.export WHERE id = $1`, [asked.id]);
  await app.pool.query(`SELECT graphile_worker.add_job('export:make', json_build_object('organisationId', $1::text, 'exportId', $2::text))`, [organisationId, asked.id]);
  expect((await settled(lead, asked)).state).toBe('ready');
  const file = await fetchFile(lead, asked);
  expect({ files: Object.keys(unzipSync(file)).length > 3, near: Math.abs(file.length - size) < 64 }).toEqual({ files: true, near: true });
});

it('is gone when its owner deletes it, and after a day', async () => {
  const asked = (await lead.post(`/api/groups/${groups[0]?.id}/exports`).send({ format: 'csv', locale: 'nb' }).expect(201)).body;
  await settled(lead, asked);
  await lead.delete(`/api/exports/${asked.id}`).expect(200);
  await lead.get(`/api/exports/${asked.id}`).expect(404);
  const kept = (await lead.post(`/api/groups/${groups[0]?.id}/exports`).send({ format: 'csv', locale: 'nb' }).expect(201)).body;
  await settled(lead, kept);
  await app.pool.query(`UPDATE survey.export SET expires_at = now() - interval '1 second' WHERE id = $1`, [kept.id]);
  await lead.get(`/api/exports/${kept.id}`).expect(404);
  await app.application.get(ExportsRepository, { strict: false }).removeExpired(new Date());
  const left = await app.pool.query('SELECT FROM survey.export_chunk WHERE export_id = ANY($1)', [[asked.id, kept.id]]);
  expect(left.rowCount).toBe(0);
});
