import { createAccount, createGroup, createProgramme, openWave, type SmallProgramme } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

let app: TestApplication;
let programme: SmallProgramme;
let own: Awaited<ReturnType<typeof createGroup>>;
let other: Awaited<ReturnType<typeof createGroup>>;
let staff: Awaited<ReturnType<typeof signIn>>;
let lead: Awaited<ReturnType<typeof signIn>>;

const signIn = async (identityId: string) => {
  const browser = app.browser();
  await browser.post('/api/demo/session').send({ identityId }).expect(200);
  return browser;
};

beforeAll(async () => {
  app = await startTestApplication();
  programme = await createProgramme(app.pool);
  own = await createGroup(app.pool, programme, 'Own', 3);
  other = await createGroup(app.pool, programme, 'Other', 3);
  staff = await signIn(await createAccount(app.pool, programme.organisationId, 'staff'));
  lead = await signIn(await createAccount(app.pool, programme.organisationId, 'lead', [own.groupId]));
});

afterAll(() => app.close());

const roster = (query = '') => staff.get(`/api/programmes/${programme.programmeId}/roster${query}`).expect(200);

const invitations = async (memberId: string): Promise<number> => {
  const { rows } = await app.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM identity.invitation WHERE member_id = $1', [memberId]);
  return rows[0]?.n ?? 0;
};

describe('cohorts and groups', () => {
  it('are added, renamed and listed', async () => {
    const { body: cohort } = await staff.post(`/api/programmes/${programme.programmeId}/cohorts`).send({ name: ' Cohort 2 ' }).expect(201);
    expect(cohort.name).toBe('Cohort 2');
    await staff.put(`/api/cohorts/${cohort.id}`).send({ name: 'Autumn' }).expect(200);
    const { body: group } = await staff
      .post(`/api/programmes/${programme.programmeId}/groups`)
      .send({ name: 'Finance', sector: null, cohortId: cohort.id })
      .expect(201);
    await staff.put(`/api/groups/${group.id}`).send({ name: 'Finance and staff', sector: 'State' }).expect(200);
    const { body } = await roster(`?cohortId=${cohort.id}`);
    expect(body).toMatchObject({
      total: 1,
      items: [{ name: 'Finance and staff', sector: 'State', cohort: { name: 'Autumn' }, members: 0, archived: false }],
    });
  });

  it('have one name each, also when two people take it at the same moment', async () => {
    const add = () =>
      staff.post(`/api/programmes/${programme.programmeId}/groups`).send({ name: 'Twin', sector: null, cohortId: programme.cohortId });
    const answers = await Promise.all([add(), add()]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 409]));
    const { body } = await staff.post(`/api/programmes/${programme.programmeId}/cohorts`).send({ name: 'Cohort 1' }).expect(409);
    expect(body.code).toBe('name_taken');
  });

  it('say what is wrong with a name', async () => {
    const { body } = await staff.put(`/api/groups/${own.groupId}`).send({ name: '  ', sector: null }).expect(400);
    expect(body.issues).toEqual([{ path: 'name', message: 'must not be empty' }]);
  });

  it('are archived and taken back', async () => {
    await staff.post(`/api/groups/${other.groupId}/archiving`).expect(200);
    expect((await roster()).body.items).not.toContainEqual(expect.objectContaining({ id: other.groupId }));
    expect((await roster('?archived=true')).body.items).toMatchObject([{ id: other.groupId, archived: true }]);
    await staff.delete(`/api/groups/${other.groupId}/archiving`).expect(200);
    expect((await roster()).body.items).toContainEqual(expect.objectContaining({ id: other.groupId, archived: false }));
  });
});

describe('members', () => {
  const add = (email: string, name = 'New Person') => lead.post(`/api/groups/${own.groupId}/members`).send({ name, email });

  it('are invited to waves that are open, and not to closed ones', async () => {
    await openWave(app.pool, programme, own);
    const { body } = await add('Kari@Example.NO').expect(201);
    expect(body).toMatchObject({ name: 'New Person', email: 'kari@example.no', left: false });
    expect(await invitations(body.id)).toBe(1);
  });

  it('are known by their address', async () => {
    await add('twice@example.no').expect(201);
    expect((await add('TWICE@example.no').expect(409)).body.code).toBe('email_taken');
  });

  it('who leave keep the invitation to an open wave, lose those to planned ones, and get them again when they are back', async () => {
    const { body: person } = await add('leaver@example.no').expect(201);
    await app.pool.query(
      `INSERT INTO wave (organisation_id, programme_id, group_id, kind, state, instrument_key, instrument_version, item_count)
       SELECT organisation_id, programme_id, group_id, 'follow_up', 'planned', instrument_key, instrument_version, item_count FROM wave WHERE group_id = $1`,
      [own.groupId],
    );
    const { body: back } = await lead.delete(`/api/members/${person.id}/leaving`).expect(200);
    expect(back.left).toBe(false);
    expect(await invitations(person.id)).toBe(2);
    const { body: left } = await lead.post(`/api/members/${person.id}/leaving`).expect(200);
    expect(left.left).toBe(true);
    expect(await invitations(person.id)).toBe(1);
    const { body: list } = await lead.get(`/api/groups/${own.groupId}/members`).expect(200);
    expect(list.items.at(-1)).toMatchObject({ email: 'leaver@example.no', left: true });
    expect(JSON.stringify(list)).not.toMatch(/answer|submitted|respond/);
  });

  it('of other groups are not the lead’s to see or change', async () => {
    const stranger = other.memberIds[0];
    await lead.get(`/api/groups/${other.groupId}/members`).expect(404);
    await lead.post(`/api/groups/${other.groupId}/members`).send({ name: 'A', email: 'a@example.no' }).expect(404);
    await lead.put(`/api/members/${stranger}`).send({ name: 'A', email: 'a@example.no' }).expect(404);
    await lead.post(`/api/members/${stranger}/leaving`).expect(404);
    await lead.get(`/api/programmes/${programme.programmeId}/roster`).expect(403);
  });

  it('come from a list: first said, then done, all or nothing', async () => {
    const csv = 'name;email\nOne;one@example.no\nTwo;two@example.no';
    const send = (body: object) => lead.post(`/api/groups/${own.groupId}/members/import`).send(body);
    const before = (await lead.get(`/api/groups/${own.groupId}/members`)).body.total;
    const { body: said } = await send({ csv });
    expect(said).toMatchObject({ done: false, issues: [], lines: [{ change: 'added' }, { change: 'added' }] });
    expect((await lead.get(`/api/groups/${own.groupId}/members`)).body.total).toBe(before);
    const { body: broken } = await send({ csv: `${csv}\nThree;three`, confirmed: true });
    expect(broken).toMatchObject({ done: false, issues: [{ code: 'invalid_email', line: 4 }] });
    expect((await lead.get(`/api/groups/${own.groupId}/members`)).body.total).toBe(before);
    expect((await send({ csv, confirmed: true })).body.done).toBe(true);
    expect((await lead.get(`/api/groups/${own.groupId}/members`)).body.total).toBe(before + 2);
  });
});

describe('a programme’s settings', () => {
  const promises = { kGroup: 4, kOutside: 6, kText: 5, minOtherGroups: 3, retentionMonths: 12, linkDays: 30, researchExport: true };

  it('may be changed until a wave opens, and then only its name and contact', async () => {
    const { body: made } = await staff.post('/api/programmes').send({ name: 'Fresh' }).expect(201);
    const path = `/api/programmes/${made.id}/settings`;
    const { body: changed } = await staff.put(path).send({ name: 'Fresh start', contact: 'Kari, 12 34 56 78', promises }).expect(200);
    expect(changed).toMatchObject({ name: 'Fresh start', promises, promisesFixed: false });

    const { body: cohort } = await staff.post(`/api/programmes/${made.id}/cohorts`).send({ name: 'One' }).expect(201);
    const group = await createGroup(app.pool, { ...programme, programmeId: made.id, cohortId: cohort.id }, 'Group', 5);
    await openWave(app.pool, { ...programme, programmeId: made.id, cohortId: cohort.id }, group);
    for (const one of [{ kOutside: 5 }, { linkDays: null }, { researchExport: false }]) {
      const { body: refused } = await staff.put(path).send({ name: 'X', contact: null, promises: { ...promises, ...one } }).expect(409);
      expect(refused.code).toBe('promises_fixed');
    }
    expect((await staff.put(path).send({ name: 'Renamed', contact: null, promises }).expect(200)).body).toMatchObject({ name: 'Renamed', promisesFixed: true });
  });

  it('cannot go below what privacy asks for', async () => {
    const path = `/api/programmes/${programme.programmeId}/settings`;
    const { body } = await staff.put(path).send({ name: 'X', contact: null, promises: { ...promises, kGroup: 2 } }).expect(400);
    expect(body.issues).toEqual([{ path: 'promises.kGroup', message: 'must be at least 3' }]);
  });

  it('are not a facilitator’s', () => lead.get(`/api/programmes/${programme.programmeId}/settings`).expect(403));
});

it('PostgreSQL itself refuses to change a promise that was made', async () => {
  const change = (assignment: string) => app.pool.query(`UPDATE programme SET ${assignment} WHERE id = $1`, [programme.programmeId]);
  await expect(change('k_outside = 9')).rejects.toThrow('has opened');
  await expect(change('link_days = 3')).rejects.toThrow('has opened');
  await expect(change('research_export = true')).rejects.toThrow('announced before the first wave opens');
});
