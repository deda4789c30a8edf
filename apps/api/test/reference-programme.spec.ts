import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { GroupReport, ProgrammeReport } from '@medspill/contracts';
import { expectPublished } from '../../../packages/reporting/test/expect-published.js';
import { expectReport } from '../../../packages/reporting/test/expect-report.js';
import { expectedGroups, expectedProgramme, publishedTables } from '../../../packages/reporting/test/reference-programme.js';
import { createAccount } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

const demo = (name: string) => fileURLToPath(new URL(`../../../prisma/demo/${name}`, import.meta.url));

let app: TestApplication;
let staff: ReturnType<TestApplication['browser']>;
let programmeId: string;

beforeAll(async () => {
  app = await startTestApplication();
  const { rows } = await app.pool.query(`INSERT INTO organisation (name) VALUES ('Office') RETURNING id`);
  staff = app.browser();
  await staff.post('/api/demo/session').send({ identityId: await createAccount(app.pool, rows[0].id, 'staff') }).expect(200);
  const imported = await staff
    .post('/api/imports')
    .field('name', 'Reference')
    .attach('members.csv', demo('members.csv'))
    .attach('responses.csv', demo('responses.csv'))
    .attach('development_areas.csv', demo('development_areas.csv'))
    .expect(201);
  ({ programmeId } = imported.body);
});

afterAll(() => app.close());

const report = async (query = ''): Promise<ProgrammeReport> =>
  (await staff.get(`/api/programmes/${programmeId}/report${query}`).expect(200)).body;

describe('the reference programme, through import, database and report', () => {
  it('gives every figure that other software computed', async () => {
    expectReport(await report(), expectedProgramme);
  });

  it('gives the published tables to the printed decimals', async () => {
    expectPublished(await report(), publishedTables);
  });

  it('is printed by the command as the API serves it', async () => {
    // The command is run from its sources' build, as `npm run report` does.
    const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
    const environment = { ...process.env, ...app.environment };
    const { stdout } = await promisify(execFile)(process.execPath, [cli, 'report', 'Reference', '--json'], { env: environment });
    const served = await staff.get(`/api/programmes/${programmeId}/report`).expect(200);
    expect(stdout.trimEnd()).toBe(served.text);
  });

  it('gives every group its report, rounded from the expected figures', async () => {
    const { body } = await staff.get(`/api/programmes/${programmeId}/groups?pageSize=200`).expect(200);
    expect(body.total).toBe(31);
    for (const { id, name } of body.items) {
      const group: GroupReport = (await staff.get(`/api/groups/${id}/report`).expect(200)).body;
      expect(group.factors).toHaveLength(26);
      for (const { key, levels, changes } of group.factors) {
        const figures = expectedGroups[name]?.[key];
        expect(levels[0]?.mean).toBeCloseTo(figures?.m1 ?? Number.NaN, 1);
        expect(Math.abs((levels[1]?.mean ?? Number.NaN) - (figures?.m2 ?? 0))).toBeLessThanOrEqual(0.005 + 1e-9);
        expect(Math.abs((changes[0]?.difference ?? Number.NaN) - (figures?.diff ?? 0))).toBeLessThanOrEqual(0.005 + 1e-9);
        expect(changes[0]).toMatchObject({ nOnlyFirst: figures?.n_a, nOnlySecond: figures?.n_b, nBoth: figures?.n_c });
      }
    }
  });

  it('places every group among the others of the organisation before the programme', async () => {
    const { body } = await staff.get(`/api/programmes/${programmeId}/groups?pageSize=200`).expect(200);
    const places: { name: string; cohort: { id: string } }[] = body.items;
    for (const { id, name, cohort } of body.items) {
      // Of the group's own cohort the others take part when they are three at least.
      const others = places.filter((other) => other.name !== name);
      const isWhole = others.filter((other) => other.cohort.id === cohort.id).length >= 3;
      const reference = others.filter((other) => isWhole || other.cohort.id !== cohort.id);
      const group: GroupReport = (await staff.get(`/api/groups/${id}/report`).expect(200)).body;
      for (const { key, levels, norm } of group.factors.slice(0, 5)) {
        const own = levels[1]?.mean ?? Number.NaN;
        const means = reference.map((other) => expectedGroups[other.name]?.[key]?.m1 ?? Number.NaN).map((mean) => Math.round(mean * 100 + 1e-9) / 100);
        const halves = means.reduce((sum, mean) => sum + (mean < own ? 2 : Number(mean === own)), 0);
        expect(norm).toEqual({ kind: 'after', percentile: Math.round((50 * halves) / means.length), groups: means.length, withheld: null });
      }
    }
  });

  it('has a report per cohort, in which every figure has at least three groups', async () => {
    const { body } = await staff.get(`/api/programmes/${programmeId}`).expect(200);
    expect(body).toMatchObject({ groups: 31, members: 237 });
    expect(body.cohorts).toHaveLength(8);
    for (const cohort of body.cohorts) {
      const { groups, index, factors } = await report(`?cohortId=${cohort.id}`);
      expect(groups).toBe(cohort.groups);
      expect(index.n).toBe(cohort.groups);
      expect(factors.every((row) => row.n >= 3 && row.change.mean !== null)).toBe(true);
    }
  });

  it('says how many answered, of how many', async () => {
    const members = (await readFile(demo('members.csv'), 'utf8')).trim().split('\n').slice(1);
    const responses = (await readFile(demo('responses.csv'), 'utf8')).trim().split('\n').slice(1);
    const { body } = await staff.get(`/api/programmes/${programmeId}`).expect(200);
    expect(body.responseRates).toEqual([
      {
        kind: 'before',
        groups: 31,
        open: 0,
        closed: 31,
        invited: members.filter((line) => line.trim().endsWith(',0')).length,
        answered: responses.filter((line) => line.includes(',pre,')).length,
      },
      expect.objectContaining({ kind: 'after', invited: members.length, answered: responses.filter((line) => line.includes(',post,')).length }),
    ]);
  });

  it.each(['?from=after&to=before', '?from=before&to=before', '?from=later'])('refuses to compare %s', async (query) => {
    const { body } = await staff.get(`/api/programmes/${programmeId}/report${query}`).expect(400);
    expect(body.code).toBe('invalid_request');
  });

  it('has no report of a cohort that is not there', async () => {
    await staff.get(`/api/programmes/${programmeId}/report?cohortId=${programmeId}`).expect(404);
  });

  it('withholds a comparison with waves that nobody has', async () => {
    const { groups, index, factors, goalsAndChange } = await report('?from=after&to=follow_up');
    expect(groups).toBe(0);
    expect(index).toMatchObject({ n: 0, withheld: 'too_few_groups', change: { mean: null, p: null }, better: null });
    expect(factors.every((row) => row.withheld === 'too_few_groups' && row.improved === null)).toBe(true);
    expect(goalsAndChange).toMatchObject({ factors: 0, r: null, p: null, perGroup: { difference: null, t: null } });
  });
});
