import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Role, roles } from '@medspill/contracts';
import { fastify } from 'fastify';
import { requireAccessOnRoutes } from '../src/platform/auth/access.js';
import { type AccessRow, type Cell, readAccessTable } from './support/access-table.js';
import { createWorld, signInAs, type World } from './support/access-world.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

/**
 * Who may do what, as privacy.md §4 says it, route by route: written by hand, and not from the policy that it is held
 * against. A route that is not in it fails the test below; so does one that answers anybody otherwise.
 */
const table = readAccessTable(`
                                             | member   | lead | facilitator | staff | admin | auditor
  response rate of the group: a count, never who
    GET    /api/programmes/:programmeId/waves  | no       | own  | own         | all   | no    | no
    GET    /api/programmes/:programmeId/response-rates | no | own | own         | all   | no    | no
  the course of a wave
    POST   /api/programmes/:programmeId/wave-plans | no   | no   | own         | all   | no    | no
    POST   /api/waves/:waveId/opening          | no       | no   | own         | all   | no    | no
    PUT    /api/waves/:waveId/times            | no       | no   | own         | all   | no    | no
    POST   /api/waves/:waveId/closing          | no       | no   | own         | all   | no    | no
    DELETE /api/waves/:waveId/closing          | no       | no   | own         | all   | no    | no
  who has not answered: reminded without being seen; what became of invitations
    GET    /api/waves/:waveId/mailing             | no    | no   | own         | all   | no    | no
    PUT    /api/waves/:waveId/mailing/plan        | no    | no   | own         | all   | no    | no
    POST   /api/waves/:waveId/mailing/invitations | no    | no   | own         | all   | no    | no
    POST   /api/waves/:waveId/mailing/reminders   | no    | no   | own         | all   | no    | no
  group report, free text in it
    POST   /api/waves/:waveId/release          | no       | own  | own         | no    | no    | no
    GET    /api/groups/:groupId/report         | released | own  | own         | all   | no    | no
  development areas; contributions, actions, notes
    GET    /api/groups/:groupId/development             | own | own | own        | all   | no    | no
    PUT    /api/groups/:groupId/development/reminders   | own | own | own        | no    | no    | no
    POST   /api/groups/:groupId/development-areas       | no  | own | own        | no    | no    | no
    PUT    /api/groups/:groupId/development-areas/order | no  | own | own        | no    | no    | no
    PUT    /api/development-areas/:areaId               | no  | own | own        | no    | no    | no
    POST   /api/development-areas/:areaId/status-notes  | no  | own | own        | no    | no    | no
    POST   /api/development-areas/:areaId/removal       | no  | own | own        | no    | no    | no
    DELETE /api/development-areas/:areaId/removal       | no  | own | own        | no    | no    | no
    PUT    /api/development-areas/:areaId/contributions/:memberId | own | own | own | no  | no    | no
    POST   /api/development-areas/:areaId/actions       | own | own | own        | no    | no    | no
    PUT    /api/development-actions/:actionId           | own | own | own        | no    | no    | no
    POST   /api/development-actions/:actionId/removal   | own | own | own        | no    | no    | no
    DELETE /api/development-actions/:actionId/removal   | own | own | own        | no    | no    | no
    POST   /api/groups/:groupId/exports        | released | own  | own         | all   | no    | no
  the end of a wave, and of what the rows above need
    DELETE /api/waves/:waveId                  | no       | no   | own         | all   | no    | no
  cohort, programme dashboards
    GET    /api/programmes                     | no       | no   | no          | all   | all   | no
    GET    /api/programmes/:programmeId        | no       | no   | no          | all   | no    | no
    GET    /api/programmes/:programmeId/report | no       | no   | no          | all   | no    | no
    GET    /api/programmes/:programmeId/research-export/responses.csv | no | no | no | all | no | no
    GET    /api/programmes/:programmeId/research-export/codebook.csv  | no | no | no | all | no | no
    GET    /api/programmes/:programmeId/groups | no       | no   | no          | all   | no    | no
    POST   /api/programmes/:programmeId/exports | no      | no   | no          | all   | no    | no
    POST   /api/imports                        | no       | no   | no          | all   | no    | no
  programmes, cohorts, groups
    POST   /api/programmes                       | no     | no   | no          | all   | all   | no
    GET    /api/programmes/:programmeId/settings | no     | no   | no          | all   | all   | no
    PUT    /api/programmes/:programmeId/settings | no     | no   | no          | all   | all   | no
    GET    /api/programmes/:programmeId/mail-templates         | no | no | no       | all   | all   | no
    PUT    /api/programmes/:programmeId/mail-templates         | no | no | no       | all   | all   | no
    DELETE /api/programmes/:programmeId/mail-templates/:kind/:locale | no | no | no       | all   | all   | no
    POST   /api/programmes/:programmeId/mail-templates/preview | no | no | no       | all   | all   | no
    POST   /api/programmes/:programmeId/mail-templates/test    | no | no | no       | all   | all   | no
    PUT    /api/programmes/:programmeId/mail-language          | no | no | no       | all   | all   | no
    GET    /api/programmes/:programmeId/roster   | no     | no   | no          | all   | all   | no
    POST   /api/programmes/:programmeId/cohorts  | no     | no   | no          | all   | all   | no
    PUT    /api/cohorts/:cohortId                | no     | no   | no          | all   | all   | no
    POST   /api/programmes/:programmeId/groups   | no     | no   | no          | all   | all   | no
    PUT    /api/groups/:groupId                  | no     | no   | no          | all   | all   | no
    POST   /api/groups/:groupId/archiving        | no     | no   | no          | all   | all   | no
    DELETE /api/groups/:groupId/archiving        | no     | no   | no          | all   | all   | no
  members of the group
    GET    /api/groups/:groupId/members          | no     | own  | own         | all   | all   | no
    POST   /api/groups/:groupId/members          | no     | own  | own         | all   | all   | no
    POST   /api/groups/:groupId/members/import   | no     | own  | own         | all   | all   | no
    PUT    /api/members/:memberId                | no     | own  | own         | all   | all   | no
    POST   /api/members/:memberId/leaving        | no     | own  | own         | all   | all   | no
    DELETE /api/members/:memberId/leaving        | no     | own  | own         | all   | all   | no
  work in the background
    GET    /api/jobs/failed                    | no       | no   | no          | no    | all   | no
    POST   /api/jobs/retries                   | no       | no   | no          | no    | all   | no
  audit log
    GET    /api/audit-log                      | no       | no   | no          | no    | all   | all
    GET    /api/audit-log/actors               | no       | no   | no          | no    | all   | all
    GET    /api/audit-log/events.csv           | no       | no   | no          | no    | all   | all
  users, roles, settings
    GET    /api/organisation                     | no     | no   | no          | no    | all   | no
    PUT    /api/organisation                     | no     | no   | no          | no    | all   | no
    GET    /api/organisation/branding            | no     | no   | no          | no    | all   | no
    PUT    /api/organisation/branding            | no     | no   | no          | no    | all   | no
    GET    /api/organisation/logo                | no     | no   | no          | no    | all   | no
    PUT    /api/organisation/logo                | no     | no   | no          | no    | all   | no
    DELETE /api/organisation/logo                | no     | no   | no          | no    | all   | no
    GET    /api/groups                           | no     | no   | no          | no    | all   | no
    GET    /api/accounts                         | no     | no   | no          | no    | all   | no
    POST   /api/accounts                         | no     | no   | no          | no    | all   | no
    PUT    /api/accounts/:accountId              | no     | no   | no          | no    | all   | no
    POST   /api/accounts/:accountId/invitation   | no     | no   | no          | no    | all   | no
    DELETE /api/accounts/:accountId/sessions     | no     | no   | no          | no    | all   | no
    DELETE /api/accounts/:accountId              | no     | no   | no          | no    | all   | no
  files that one has asked for, and nobody else's
    GET    /api/exports/:exportId              | self     | self | self        | self  | self  | self
    GET    /api/exports/:exportId/file         | self     | self | self        | self  | self  | self
    DELETE /api/exports/:exportId              | self     | self | self        | self  | self  | self
  sign-in providers
    GET    /api/sign-in-providers              | no       | no   | no          | no    | all   | no
    POST   /api/sign-in-providers              | no       | no   | no          | no    | all   | no
    POST   /api/sign-in-providers/test         | no       | no   | no          | no    | all   | no
    PUT    /api/sign-in-providers/:providerId  | no       | no   | no          | no    | all   | no
    DELETE /api/sign-in-providers/:providerId  | no       | no   | no          | no    | all   | no
  the own account
    PUT    /api/session/organisation           | self     | self | self        | self  | self  | self
    GET    /api/account/security               | self     | self | self        | self  | self  | self
    DELETE /api/account/sessions/:sessionId    | self     | self | self        | self  | self  | self
    DELETE /api/account/sessions               | self     | self | self        | self  | self  | self
    PUT    /api/account/password               | self     | self | self        | self  | self  | self
    POST   /api/account/totp                   | self     | self | self        | self  | self  | self
    PUT    /api/account/totp                   | self     | self | self        | self  | self  | self
    POST   /api/account/totp/removal           | self     | self | self        | self  | self  | self
    POST   /api/account/backup-codes           | self     | self | self        | self  | self  | self
    POST   /api/account/passkeys/question      | self     | self | self        | self  | self  | self
    POST   /api/account/passkeys               | self     | self | self        | self  | self  | self
    DELETE /api/account/passkeys/:passkeyId    | self     | self | self        | self  | self  | self
    DELETE /api/account/providers/:providerId  | self     | self | self        | self  | self  | self
    PUT    /api/account/email                  | self     | self | self        | self  | self  | self
  own answers, by personal link and nothing else
    POST   /api/survey/session                 | anyone
    DELETE /api/survey/session                 | invited
    GET    /api/survey                         | invited
    PATCH  /api/survey/draft                   | invited
    PUT    /api/survey/submission              | invited
    DELETE /api/survey/response                | invited
    GET    /api/survey/own-data                | invited
    POST   /api/survey/erasure                 | invited
  own answers, by the address that one has signed in with
    GET    /api/account/own-data               | self     | self | self        | self  | self  | self
    POST   /api/account/erasure                | self     | self | self        | self  | self  | self
  without an account
    GET    /api/no-reminders/:token            | anyone
    POST   /api/no-reminders/:token            | anyone
    GET    /api/session                        | anyone
    DELETE /api/session                        | anyone
    POST   /api/auth/ways                      | anyone
    POST   /api/auth/password                  | anyone
    POST   /api/auth/link                      | anyone
    POST   /api/auth/link/session              | anyone
    POST   /api/auth/code                      | anyone
    POST   /api/auth/passkey/question          | anyone
    POST   /api/auth/passkey                   | anyone
    POST   /api/auth/password-reset            | anyone
    PUT    /api/auth/password-reset            | anyone
    PUT    /api/auth/email                     | anyone
    POST   /api/auth/provider                  | anyone
    GET    /api/auth/provider/answer           | anyone
    POST   /api/auth/provider/:providerId/logout | anyone
    GET    /api/health                         | anyone
    GET    /api/openapi.json                   | anyone
    GET    /api/demo/identities                | anyone
    POST   /api/demo/session                   | anyone
    POST   /api/demo/invitation                | anyone
    GET    /                                   | anyone
    GET    /index.html                         | anyone
    GET    /survey.html                        | anyone
    GET    /s                                  | anyone
    GET    /s/                                 | anyone
    GET    /*                                  | anyone
`);

const area = { title: 'Area', factors: ['dialogue'], why: null, wanted: null, measure: null, reviewOn: null };
const action = { title: 'Action', dueOn: null, state: 'done', note: null };
const wording = { kind: 'invitation', locale: 'nb', subject: 'A survey', body: 'Here it is: {{link}}' };
const inAMonth = (): string => new Date(Date.now() + 30 * 24 * 60 * 60_000).toISOString();

/** What is sent along, where without it nobody would get as far as to be refused for a thing that is not theirs. */
const bodies = (parameters: Record<string, string>): Record<string, object> => ({
  'POST /api/jobs/retries': { jobId: '1' },
  'POST /api/groups/:groupId/exports': { format: 'csv', locale: 'nb' },
  'POST /api/programmes/:programmeId/exports': { kind: 'programme_report', format: 'csv', locale: 'nb' },
  'PUT /api/organisation/branding': { accent: '#0a4a86' },
  'PUT /api/organisation/logo': { content: 'bm90IGEgcGljdHVyZQ==' },
  'PUT /api/organisation': { name: `Renamed ${randomUUID()}`, requireSecondFactor: false, stateBody: false },
  'POST /api/programmes/:programmeId/wave-plans': { kind: 'follow_up', opensAt: null, closesAt: inAMonth() },
  'PUT /api/waves/:waveId/times': { opensAt: null, closesAt: inAMonth() },
  'POST /api/accounts': { name: 'New', role: 'auditor', groupIds: [], email: `${randomUUID()}@example.no`, locale: 'nb' },
  'PUT /api/accounts/:accountId': { name: 'Renamed', role: 'auditor', groupIds: [] },
  'POST /api/accounts/:accountId/invitation': { locale: 'nb' },
  'POST /api/programmes': { name: `New ${randomUUID()}` },
  'PUT /api/programmes/:programmeId/settings': {
    name: `Renamed ${randomUUID()}`,
    contact: null,
    promises: { kGroup: 4, kOutside: 5, kText: 5, minOtherGroups: 3, retentionMonths: 24, linkDays: null, researchExport: false },
  },
  'POST /api/programmes/:programmeId/cohorts': { name: `Cohort ${randomUUID()}` },
  'PUT /api/cohorts/:cohortId': { name: `Renamed ${randomUUID()}` },
  'POST /api/programmes/:programmeId/groups': { name: `Group ${randomUUID()}`, sector: null, cohortId: parameters['cohortId'] },
  'PUT /api/groups/:groupId': { name: `Renamed ${randomUUID()}`, sector: null },
  'POST /api/groups/:groupId/members': { name: 'New', email: `${randomUUID()}@example.no` },
  'POST /api/groups/:groupId/members/import': { csv: 'name,email\nNew,new@example.no' },
  'PUT /api/sign-in-providers/:providerId': {
    name: 'Provider',
    issuer: 'https://provider.example',
    clientId: 'medspill',
    acrValues: [],
    groupClaim: null,
    secondFactor: false,
    domains: [],
    groups: [],
  },
  'POST /api/groups/:groupId/development-areas': { ...area, chosenAfter: 'before' },
  'PUT /api/groups/:groupId/development/reminders': { wanted: true },
  'PUT /api/groups/:groupId/development-areas/order': { areaIds: [] },
  'PUT /api/development-areas/:areaId': { ...area, version: 1 },
  'POST /api/development-areas/:areaId/status-notes': { gathering: 'after', changed: 'More', learned: null, seen: null, wayOn: null },
  'PUT /api/development-areas/:areaId/contributions/:memberId': { text: 'I will', version: 1 },
  'POST /api/development-areas/:areaId/actions': { ...action, ownerId: parameters['memberId'], practiceKey: null },
  'PUT /api/development-actions/:actionId': { ...action, ownerId: parameters['memberId'], version: 1 },
  'PUT /api/waves/:waveId/mailing/plan': { reminderDays: [3], lastCallDays: 1, thanks: true },
  'POST /api/waves/:waveId/mailing/invitations': { memberId: null },
  'PUT /api/programmes/:programmeId/mail-templates': wording,
  'POST /api/programmes/:programmeId/mail-templates/preview': wording,
  'POST /api/programmes/:programmeId/mail-templates/test': wording,
  'PUT /api/programmes/:programmeId/mail-language': { locale: 'nb' },
  'PUT /api/members/:memberId': { name: 'Renamed', email: `${randomUUID()}@example.no` },
});

let app: TestApplication;
let web: string;

beforeAll(async () => {
  web = await mkdtemp(join(tmpdir(), 'medspill-web-'));
  await writeFile(join(web, 'index.html'), '<!doctype html><title>Medspill</title>');
  await writeFile(join(web, 'survey.html'), '<!doctype html><title>Survey</title>');
  app = await startTestApplication({ webRoot: web });
}, 60_000);

afterAll(async () => {
  await app.close();
  await rm(web, { recursive: true, force: true });
});

/** One of the world's two groups, and what lies in it. */
type Side = 'own' | 'other';

const parametersOf = (world: World, side: Side): Record<string, string> => ({
  programmeId: world.programmeId,
  cohortId: world.cohortId,
  groupId: world[side].groupId,
  waveId: world[side].waveId,
  memberId: world[side].memberId,
  areaId: world[side].areaId,
  actionId: world[side].actionId,
  sessionId: world.sessionId,
  passkeyId: world.passkeyId,
  providerId: world.providerId,
  accountId: world.accountId,
  kind: 'invitation',
  locale: 'nb',
  exportId: world.exportId,
});

const fill = (path: string, parameters: Record<string, string>): string =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`${path}: the matrix has nothing to put for :${name}`);
    return value;
  });

const send = async ({ method, path }: Pick<AccessRow, 'method' | 'path'>, cookie: string | null, parameters: Record<string, string> = {}) => {
  const client = app.browser();
  const url = fill(path, parameters);
  const requests = {
    GET: () => client.get(url),
    POST: () => client.post(url),
    PUT: () => client.put(url),
    PATCH: () => client.patch(url),
    DELETE: () => client.delete(url),
  };
  const body = bodies(parameters)[`${method} ${path}`];
  const { status, text } = await requests[method]().set(cookie === null ? {} : { cookie }).send(body);
  // A file that is no text has none.
  return { status, body: text ?? '' };
};

/** Let through by the policy: served, or refused for what was sent or for the state of things. */
const passes = (status: number): boolean => status < 500 && ![401, 403, 404].includes(status);

const outcome = (status: number): string => (passes(status) ? 'let in' : String(status));

const isAboutAGroup = (path: string): boolean => /:(group|wave|member|area|action)Id/.test(path);

const wanted = (cell: Cell, { path }: AccessRow, side: Side): string => {
  if (cell === 'no') return '403';
  return cell === 'all' || cell === 'self' || side === 'own' || !isAboutAGroup(path) ? 'let in' : '404';
};

const cellOf = ({ may }: AccessRow, role: Role): Cell => (typeof may === 'string' ? 'no' : (may.get(role) ?? 'no'));

const guarded = table.filter(({ may }) => typeof may !== 'string');
const withoutAccount = table.filter(({ may }) => typeof may === 'string');
const nameOf = ({ method, path }: { method: string; path: string }): string => `${method} ${path}`;

describe('the routes of the running application', () => {
  const running = () => app.application.getHttpAdapter().getInstance().routeAccess;

  it('are those of the written table, no more and no fewer', () => {
    const found = running().filter(({ method }) => method !== 'HEAD').map(nameOf);
    expect(found.toSorted()).toEqual(table.map(nameOf).toSorted());
  });

  it('answer HEAD to whom they answer GET', () => {
    const gets = new Map(running().filter(({ method }) => method === 'GET').map(({ path, access }) => [path, access]));
    const heads = running().filter(({ method }) => method === 'HEAD');
    expect(heads.length).toBeGreaterThan(10);
    for (const { path, access } of heads) expect({ path, access }).toEqual({ path, access: gets.get(path) });
  });

  it('say who may call them, or the server does not start', async () => {
    const server = fastify();
    requireAccessOnRoutes(server);
    server.get('/naked', () => null);
    await expect(server.ready()).rejects.toThrow('The route GET /naked does not say who may call it.');
  });
});

describe('who is not signed in', () => {
  it.each(guarded.map((row) => [nameOf(row), row] as const))('is refused by %s', async (_, row) => {
    const id = randomUUID();
    expect((await send(row, null, { programmeId: id, cohortId: id, groupId: id, waveId: id, memberId: id, areaId: id, actionId: id, sessionId: id, passkeyId: id, accountId: id, exportId: id, providerId: id, kind: 'invitation', locale: 'nb' })).status).toBe(401);
  });

  it.each(withoutAccount.map((row) => [nameOf(row), row] as const))('is answered by %s as the table says', async (_, row) => {
    const { status } = await send(row, null, { providerId: randomUUID(), token: 'a'.repeat(43) });
    if (row.may === 'anyone') expect([401, 403, 500]).not.toContain(status);
    else expect([401, 404]).toContain(status);
  });
});

describe.each(roles)('a %s', (role) => {
  let world: World;
  let stranger: World;

  beforeAll(async () => {
    world = await createWorld(app, role, `Home of ${role}`);
    stranger = await createWorld(app, role, `Elsewhere of ${role}`);
  }, 60_000);

  it.each(guarded.map((row) => [nameOf(row), row] as const))('is answered by %s as the table says', async (_, row) => {
    const cell = cellOf(row, role);
    const sides: Side[] = isAboutAGroup(row.path) ? ['other', 'own'] : ['own'];
    for (const side of sides) {
      const { status, body } = await send(row, world.cookie, parametersOf(world, side));
      const answer = outcome(status);
      expect({ side, answer, body: answer === wanted(cell, row, side) ? '' : body }).toEqual({ side, answer: wanted(cell, row, side), body: '' });
      // Nobody is ever told the key under which a person answered.
      expect(world.respondentKeys.filter((key) => body.includes(key))).toEqual([]);
      if (cell === 'own') expect([world.other.groupId, world.other.waveId].filter((id) => body.includes(id))).toEqual([]);
    }
  });

  it('of another organisation gets nothing of this one', async () => {
    const ids = [world.organisationId, world.programmeId, world.cohortId].concat(
      [world.own, world.other].flatMap(({ groupId, memberId, waveId }) => [groupId, memberId, waveId]),
    );
    for (const row of guarded) {
      for (const side of ['own', 'other'] as const) {
        const { status, body } = await send(row, stranger.cookie, parametersOf(world, side));
        const named = nameOf(row);
        expect({ named, leaks: ids.filter((id) => body.includes(id)) }).toEqual({ named, leaks: [] });
        if (cellOf(row, role) === 'no') expect({ named, status }).toEqual({ named, status: 403 });
        // A list of what lies below something foreign may also be empty.
        else if (row.path.includes(':') && status !== 404) expect({ named, ...JSON.parse(body) }).toMatchObject({ named, items: [], total: 0 });
      }
    }
  });

  it('is known to a survey by the personal link only', async () => {
    for (const row of withoutAccount.filter(({ may }) => may === 'invited')) {
      expect((await send(row, world.cookie)).status).toBe((await send(row, null)).status);
    }
  });
});

describe('a member', () => {
  it('reads of the report what was released, and before that nothing', async () => {
    const world = await createWorld(app, 'member', 'Release');
    const lead = await signInAs(app, world.organisationId, 'lead', [world.own.groupId]);
    const report = { method: 'GET', path: '/api/groups/:groupId/report' } as const;
    const parameters = parametersOf(world, 'own');
    const waves = async () => JSON.parse((await send(report, world.cookie, parameters)).body).waves.map(({ kind }: { kind: string }) => kind);
    expect(await waves()).toEqual(['before']);

    await app.pool.query('UPDATE wave SET released_at = NULL WHERE group_id = $1', [world.own.groupId]);
    const early = await send(report, world.cookie, parameters);
    expect({ status: early.status, code: JSON.parse(early.body).code }).toEqual({ status: 403, code: 'report_not_released' });

    const release = { method: 'POST', path: '/api/waves/:waveId/release' } as const;
    const open = await send(release, lead, parameters);
    expect({ status: open.status, code: JSON.parse(open.body).code }).toEqual({ status: 409, code: 'wave_not_closed' });
    await app.pool.query(`UPDATE wave SET state = 'closed', closed_at = now() WHERE id = $1`, [world.own.waveId]);
    const released = JSON.parse((await send(release, lead, parameters)).body);
    expect(released.releasedAt).not.toBeNull();
    expect(JSON.parse((await send(release, lead, parameters)).body).releasedAt).toBe(released.releasedAt);
    expect(await waves()).toEqual(['after']);
  });

  it('does not freeze a wave by asking too early', async () => {
    const world = await createWorld(app, 'member', 'Early');
    await app.pool.query('UPDATE wave SET released_at = NULL, results_read_at = NULL WHERE group_id = $1', [world.own.groupId]);
    await send({ method: 'GET', path: '/api/groups/:groupId/report' }, world.cookie, parametersOf(world, 'own'));
    const { rowCount } = await app.pool.query('SELECT FROM wave WHERE group_id = $1 AND results_read_at IS NOT NULL', [world.own.groupId]);
    expect(rowCount).toBe(0);
  });
});
