import { randomBytes } from 'node:crypto';
import type { AuditDetails, AuditEvent, Role } from '@medspill/contracts';
import { parse } from 'csv-parse/sync';
import { AccountsRepository } from '../src/accounts/accounts.repository.js';
import { AuditLog } from '../src/platform/audit/audit-log.repository.js';
import { auditEvent } from '../src/platform/audit/audit-event.js';
import { RetentionService } from '../src/retention/retention.service.js';
import { WavesRepository } from '../src/waves/waves.repository.js';
import { csv, groupTable, smallTables } from './support/programme-folder.js';
import { createAccount, createGroup, createProgramme, openWave, type SmallProgramme } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

let app: TestApplication;
let programme: SmallProgramme;
let staffId: string;
let staff: ReturnType<TestApplication['browser']>;
let auditor: ReturnType<TestApplication['browser']>;

const signedIn = async (organisationId: string, role: 'staff' | 'auditor' | 'lead', groupIds: string[] = []) => {
  const identityId = await createAccount(app.pool, organisationId, role, groupIds);
  const browser = app.browser();
  await browser.post('/api/demo/session').send({ identityId }).expect(200);
  return { browser, identityId };
};

beforeAll(async () => {
  app = await startTestApplication();
  programme = await createProgramme(app.pool);
  ({ browser: staff, identityId: staffId } = await signedIn(programme.organisationId, 'staff'));
  ({ browser: auditor } = await signedIn(programme.organisationId, 'auditor'));
}, 60_000);

afterAll(() => app.close());

const events = async (query: Record<string, string> = {}): Promise<AuditEvent[]> =>
  (await auditor.get('/api/audit-log').query(query).expect(200)).body.items;

/** What happened to an object, the earliest first. */
const courseOf = async (objectId: string) => (await events({ objectId })).map(({ action, actor }) => [action, actor?.role]).toReversed();

const note = (details: AuditDetails, by: { organisationId: string } = programme) =>
  app.application.get(AuditLog).record(by, 'settings_changed', { type: 'organisation', id: by.organisationId }, details);

describe('the audit log', () => {
  it('tells the course of a wave: closed, reopened, closed, released, its report opened', async () => {
    const group = await createGroup(app.pool, programme, 'Followed', 5);
    const { waveId } = await openWave(app.pool, programme, group);
    const { browser: lead } = await signedIn(programme.organisationId, 'lead', [group.groupId]);
    await staff.post(`/api/waves/${waveId}/closing`).expect(200);
    await staff.delete(`/api/waves/${waveId}/closing`).expect(200);
    await staff.post(`/api/waves/${waveId}/closing`).expect(200);
    await lead.post(`/api/waves/${waveId}/release`).expect(200);
    await lead.get(`/api/groups/${group.groupId}/report`).expect(200);
    expect(await courseOf(waveId)).toEqual([
      ['wave_closed', 'staff'],
      ['wave_reopened', 'staff'],
      ['wave_closed', 'staff'],
      ['results_released', 'lead'],
    ]);
    expect(await courseOf(group.groupId)).toEqual([['report_opened', 'lead']]);
    const [last] = await events({ objectId: waveId });
    expect(last).toMatchObject({ object: { type: 'wave', id: waveId, name: 'Followed' }, details: { kind: 'before' } });
    expect(Math.abs(Date.now() - Date.parse(last?.at ?? ''))).toBeLessThan(60_000);
  });

  it('tells nothing of what was refused', async () => {
    const group = await createGroup(app.pool, programme, 'Refused', 5);
    const { waveId } = await openWave(app.pool, programme, group);
    const { browser: stranger } = await signedIn((await createProgramme(app.pool, 'Stranger')).organisationId, 'staff');
    await stranger.post(`/api/waves/${waveId}/closing`).expect(404);
    await stranger.get(`/api/groups/${group.groupId}/report`).expect(404);
    await stranger.get(`/api/programmes/${programme.programmeId}/report`).expect(404);
    await staff.delete(`/api/waves/${waveId}/closing`).expect(409);
    await staff.get(`/api/programmes/${programme.programmeId}/report`).query({ from: 'after', to: 'before' }).expect(400);
    expect([...(await events({ objectId: waveId })), ...(await events({ objectId: group.groupId }))]).toEqual([]);
    const { rowCount } = await app.pool.query('SELECT FROM audit_event WHERE object_id = $1', [programme.programmeId]);
    expect(rowCount).toBe(0);
  });

  it('has every opening of a report, of the programme, a cohort or the list of groups', async () => {
    const report = `/api/programmes/${programme.programmeId}/report`;
    await staff.get(report).expect(200);
    await staff.get(report).expect(200);
    await staff.get(report).query({ cohortId: programme.cohortId }).expect(200);
    await staff.get(`/api/programmes/${programme.programmeId}/groups`).expect(200);
    const ofProgramme = await events({ objectId: programme.programmeId, action: 'report_opened' });
    expect(ofProgramme.map(({ details }) => details.figures ?? 'report')).toEqual(['groups', 'report', 'report']);
    expect(await courseOf(programme.cohortId)).toEqual([['report_opened', 'staff']]);
  });

  it('has an import with its numbers, and no import that was refused', async () => {
    const { browser, identityId } = await signedIn((await createProgramme(app.pool, 'Importer')).organisationId, 'staff');
    const tables = { ...smallTables(), 'groups.csv': groupTable() };
    const send = async () => {
      const sent = browser.post('/api/imports').field('name', 'Imported');
      for (const [name, table] of Object.entries(tables)) sent.attach(name, Buffer.from(csv(table)), name);
      return sent;
    };
    expect((await send()).status).toBe(201);
    expect((await send()).status).toBe(409);
    const { rows } = await app.pool.query(`SELECT action, details FROM audit_event WHERE actor_id = $1`, [identityId]);
    expect(rows).toEqual([
      { action: 'programme_imported', details: { cohorts: 2, groups: 3, members: 12, waves: 6, responses: 21, developmentAreas: 3 } },
    ]);
  });

  it('has whoever keeps the lists: what was made or changed of programmes, cohorts, groups and members', async () => {
    const { body: made } = await staff.post('/api/programmes').send({ name: 'Kept' }).expect(201);
    const { body: cohort } = await staff.post(`/api/programmes/${made.id}/cohorts`).send({ name: 'First' }).expect(201);
    const { body: group } = await staff.post(`/api/programmes/${made.id}/groups`).send({ name: 'Kept', sector: null, cohortId: cohort.id }).expect(201);
    const { body: member } = await staff.post(`/api/groups/${group.id}/members`).send({ name: 'Kari Nordmann', email: 'kari@example.no' }).expect(201);
    await staff.put(`/api/members/${member.id}`).send({ name: 'Kari Nordmann', email: 'nordmann@example.no' }).expect(200);
    await staff.post(`/api/members/${member.id}/leaving`).expect(200);
    await staff.post(`/api/members/${member.id}/leaving`).expect(200);
    await staff.post(`/api/groups/${group.id}/members/import`).send({ csv: 'name,email\nOla,ola@example.no', confirmed: true }).expect(200);
    await staff.post(`/api/groups/${group.id}/archiving`).expect(200);
    const told = async (objectId: string) => (await events({ objectId })).map(({ details }) => details).toReversed();
    expect(await told(made.id)).toEqual([{ added: 1 }]);
    expect(await told(cohort.id)).toEqual([{ added: 1 }]);
    expect(await told(group.id)).toEqual([{ added: 1 }, { added: 1, edited: 0, returned: 0 }, { archived: 1 }]);
    expect(await told(member.id)).toEqual([{ added: 1 }, { edited: 1 }, { left: 1 }]);
    const { rows } = await app.pool.query(`SELECT details::text FROM audit_event WHERE details::text ~* 'kari|nordmann|example'`);
    expect(rows).toEqual([]);
  });

  it('is written in the transaction of the act: without the note, the act is not done', async () => {
    const group = await createGroup(app.pool, programme, 'Together', 5);
    const { waveId } = await openWave(app.pool, programme, group);
    const tooLong = auditEvent(programme, 'wave_closed', { type: 'wave', id: waveId }, { figures: randomBytes(4000).toString('hex') });
    await expect(app.application.get(WavesRepository, { strict: false }).close(programme.organisationId, waveId, tooLong)).rejects.toThrow('audit_event_details');
    expect((await app.pool.query('SELECT state FROM wave WHERE id = $1', [waveId])).rows).toEqual([{ state: 'open' }]);
  });

  it('is written in the transaction of a change of access, too', async () => {
    const accountId = await createAccount(app.pool, programme.organisationId, 'staff');
    const unwritable = { organisationId: programme.organisationId, id: staffId, role: 'nobody' as Role };
    const accounts = app.application.get(AccountsRepository, { strict: false });
    await expect(accounts.update(unwritable, accountId, { name: 'Raised', role: 'admin', groupIds: [] })).rejects.toThrow('nobody');
    await expect(accounts.remove(unwritable, accountId)).rejects.toThrow('nobody');
    await expect(accounts.create(unwritable, 'ny@example.no', { name: 'New', role: 'admin', groupIds: [] })).rejects.toThrow('nobody');
    const { rows } = await app.pool.query('SELECT role FROM identity.account WHERE id = $1 OR email = $2', [accountId, 'ny@example.no']);
    expect(rows).toEqual([{ role: 'staff' }]);
  });

  it('is filtered by person, action, object and time', async () => {
    const group = await createGroup(app.pool, programme, 'Filtered', 5);
    const { waveId } = await openWave(app.pool, programme, group);
    const from = new Date().toISOString();
    await staff.post(`/api/waves/${waveId}/closing`).expect(200);
    const until = new Date(Date.now() + 1).toISOString();
    const mine = { actorId: staffId, action: 'wave_closed', objectType: 'wave', objectId: waveId, from, until };
    expect(await events(mine)).toHaveLength(1);
    expect(await events({ ...mine, actorId: waveId })).toEqual([]);
    expect(await events({ ...mine, action: 'wave_reopened' })).toEqual([]);
    expect(await events({ ...mine, objectType: 'group' })).toEqual([]);
    expect(await events({ ...mine, from: until, until: new Date(Date.now() + 60_000).toISOString() })).toEqual([]);
    expect(await events({ ...mine, from: '2020-01-01T00:00:00Z', until: from })).toEqual([]);
    await auditor.get('/api/audit-log').query({ action: 'guessed' }).expect(400);
    await auditor.get('/api/audit-log').query({ from: 'yesterday' }).expect(400);
    const { body } = await auditor.get('/api/audit-log/actors').expect(200);
    expect(body.items).toContainEqual({ id: staffId, name: 'A staff' });
  });

  it('is read page by page, each event once, also those of one millisecond', async () => {
    const elsewhere = await createProgramme(app.pool, 'Pages');
    const { browser } = await signedIn(elsewhere.organisationId, 'auditor');
    await app.pool.query(
      `INSERT INTO audit_event (organisation_id, at, action, object_type, details)
       SELECT $1, date_trunc('hour', now()) - n / 3 * interval '1 second', 'settings_changed', 'organisation', jsonb_build_object('page', n) FROM generate_series(1, 23) n`,
      [elsewhere.organisationId],
    );
    const read: number[] = [];
    let after: string | undefined;
    for (;;) {
      const { body } = await browser.get('/api/audit-log').query({ pageSize: 5, action: 'settings_changed', ...(after && { after }) }).expect(200);
      read.push(...body.items.map(({ details }: AuditEvent) => details.page));
      after = body.items.at(-1)?.id;
      expect(body.items.length).toBeLessThanOrEqual(5);
      if (!body.more) break;
    }
    expect(read).toHaveLength(23);
    expect(read.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
  });

  it('is one organisation’s only', async () => {
    const elsewhere = await createProgramme(app.pool, 'Elsewhere');
    await note({ page: 4711 }, elsewhere);
    expect((await events()).filter(({ details }) => details.page === 4711)).toEqual([]);
    const { browser } = await signedIn(elsewhere.organisationId, 'auditor');
    const { body } = await browser.get('/api/audit-log').expect(200);
    expect(body.items.map(({ object }: AuditEvent) => object.id).filter((id: string) => id === programme.organisationId)).toEqual([]);
    expect(body.items).toHaveLength((await app.pool.query('SELECT FROM audit_event WHERE organisation_id = $1', [elsewhere.organisationId])).rowCount ?? 0);
  });
});

describe('the file of the audit log', () => {
  it('has a line per event, in batches that miss none, and the download is one of them', async () => {
    const long = await createProgramme(app.pool, 'Long');
    const { browser } = await signedIn(long.organisationId, 'auditor');
    await app.pool.query(
      `INSERT INTO audit_event (organisation_id, action, object_type) SELECT $1, 'settings_changed', 'organisation' FROM generate_series(1, 2100)`,
      [long.organisationId],
    );
    const { text, headers } = await browser.get('/api/audit-log/events.csv').expect(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe('attachment; filename="audit-log.csv"');
    const rows: { action: string }[] = parse(text, { columns: true, bom: true });
    const { rows: stored } = await app.pool.query('SELECT action FROM audit_event WHERE organisation_id = $1', [long.organisationId]);
    expect(rows).toHaveLength(stored.length);
    expect(rows[0]).toMatchObject({ action: 'export_made', object_type: 'audit_log', role: 'auditor', actor: 'A auditor' });
    const filtered = await browser.get('/api/audit-log/events.csv').query({ action: 'export_made' }).expect(200);
    expect(parse(filtered.text, { columns: true, bom: true })).toHaveLength(2);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('keeps the name %j as text', async (name) => {
    const trap = await createProgramme(app.pool, `Trap ${JSON.stringify(name)}`);
    const { browser } = await signedIn(trap.organisationId, 'auditor');
    await app.pool.query('UPDATE identity.account SET name = $2 WHERE organisation_id = $1', [trap.organisationId, name]);
    const { text } = await browser.get('/api/audit-log/events.csv').expect(200);
    const [row]: { actor: string }[] = parse(text, { columns: true, bom: true });
    expect(row?.actor).toBe(`'${name}`);
  });
});

describe('the database', () => {
  const refusal = /never changed|permission denied/;

  it.each(['medspill_app', 'medspill_reporting', 'medspill_auth', 'medspill_jobs', 'medspill_mailer', 'medspill_entrance', ''])('lets %j change, remove or antedate no event', async (role) => {
    await note({ page: 1 });
    const client = await app.pool.connect();
    try {
      const attempt = async (statement: string, values: unknown[] = []) => {
        await client.query('BEGIN');
        if (role) await client.query(`SET LOCAL ROLE ${role}`);
        await client.query(`SELECT set_config('medspill.organisation_id', $1, true)`, [programme.organisationId]);
        const result = client.query(statement, values);
        await expect(result).rejects.toThrow(refusal);
        await client.query('ROLLBACK');
      };
      await attempt(`UPDATE public.audit_event SET action = 'signed_in'`);
      await attempt('DELETE FROM public.audit_event');
      await attempt('TRUNCATE public.audit_event');
      if (role) {
        await attempt(
          `INSERT INTO public.audit_event (organisation_id, at, action, object_type) VALUES ($1, now() - interval '1 day', 'signed_in', 'account')`,
          [programme.organisationId],
        );
      }
    } finally {
      client.release();
    }
  });

  it('removes with the daily run what is more than three years old, and nothing younger, whatever the time is said to be', async () => {
    const old = await createProgramme(app.pool, 'Old');
    await app.pool.query(
      `INSERT INTO audit_event (organisation_id, at, action, object_type) VALUES ($1, now() - interval '37 months', 'signed_in', 'account')`,
      [old.organisationId],
    );
    await note({ page: 1 }, old);
    const inTenYears = new Date(Date.now() + 10 * 365 * 24 * 60 * 60_000);
    expect(await app.application.get(RetentionService, { strict: false }).run(inTenYears)).toMatchObject({ events: 1 });
    expect((await app.pool.query('SELECT action FROM audit_event WHERE organisation_id = $1', [old.organisationId])).rows).toEqual([{ action: 'settings_changed' }]);
  });
});
