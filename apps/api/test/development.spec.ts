import type { DevelopmentArea, DevelopmentPlan, Role } from '@medspill/contracts';
import { createAccount, createGroup, createProgramme, type SmallProgramme } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

let app: TestApplication;
let programme: SmallProgramme;
let group: Awaited<ReturnType<typeof createGroup>>;
let other: Awaited<ReturnType<typeof createGroup>>;
let lead: Awaited<ReturnType<typeof signIn>>;
let facilitator: Awaited<ReturnType<typeof signIn>>;
let member: Awaited<ReturnType<typeof signIn>>;
let staff: Awaited<ReturnType<typeof signIn>>;

const signIn = async (role: Role, groupIds: readonly string[] = []) => {
  const browser = app.browser();
  const identityId = await createAccount(app.pool, programme.organisationId, role, groupIds);
  await browser.post('/api/demo/session').send({ identityId }).expect(200);
  return browser;
};

beforeAll(async () => {
  app = await startTestApplication();
  programme = await createProgramme(app.pool);
  group = await createGroup(app.pool, programme, 'Group', 3);
  other = await createGroup(app.pool, programme, 'Other', 1);
  await app.pool.query(`UPDATE identity.member SET name = 'A member' WHERE id = $1`, [group.memberIds[0]]);
  await app.pool.query(`UPDATE identity.member SET name = 'A lead' WHERE id = $1`, [group.memberIds[1]]);
  lead = await signIn('lead', [group.groupId]);
  facilitator = await signIn('facilitator', [group.groupId]);
  member = await signIn('member', [group.groupId]);
  staff = await signIn('staff');
}, 60_000);

afterAll(() => app.close());

const details = { title: 'Fewer, better meetings', factors: ['right_issues', 'clear_requests'], why: 'We run out of time', wanted: null, measure: null, reviewOn: '2027-03-01' };

const addArea = async (title = details.title, chosenAfter = 'before'): Promise<DevelopmentArea> =>
  (await lead.post(`/api/groups/${group.groupId}/development-areas`).send({ ...details, title, chosenAfter }).expect(201)).body;

const planFor = async (reader: typeof lead): Promise<DevelopmentPlan> =>
  (await reader.get(`/api/groups/${group.groupId}/development`).expect(200)).body;

const areaIn = (plan: DevelopmentPlan, id: string) => plan.areas.find((area) => area.id === id);

/** Path of one's contribution to an area. */
const contributionOf = (area: Pick<DevelopmentArea, 'id'>, index: number) => `/api/development-areas/${area.id}/contributions/${group.memberIds[index]}`;

const action = { title: 'Send papers on Mondays', ownerId: null, dueOn: '2027-01-15', state: 'not_started', note: null, practiceKey: null } as const;

describe('development areas', () => {
  it('are chosen by the lead, and read by the group', async () => {
    const area = await addArea('Read by all');
    expect(area).toMatchObject({ ...details, title: 'Read by all', factors: ['clear_requests', 'right_issues'], chosenAfter: 'before', version: 1 });
    for (const reader of [lead, facilitator, member]) {
      expect(areaIn(await planFor(reader), area.id)).toMatchObject({ title: 'Read by all', work: { contributions: [], actions: [], notes: [] } });
    }
  });

  it('name factors of the group’s questionnaire only', async () => {
    const { body } = await lead.post(`/api/groups/${group.groupId}/development-areas`).send({ ...details, factors: ['charm'], chosenAfter: 'before' }).expect(400);
    expect(body).toMatchObject({ code: 'invalid_request', issues: [{ path: 'body.factors' }] });
  });

  it('are not saved over what somebody else has written in the meantime', async () => {
    const area = await addArea('First');
    const save = (by: typeof lead, title: string, version: number) => by.put(`/api/development-areas/${area.id}`).send({ ...details, title, version });
    expect((await save(facilitator, 'The facilitator’s', 1).expect(200)).body).toMatchObject({ title: 'The facilitator’s', version: 2 });
    expect((await save(lead, 'The lead’s', 1).expect(409)).body.code).toBe('edited_meanwhile');
    expect(areaIn(await planFor(lead), area.id)?.title).toBe('The facilitator’s');
    await save(lead, 'The lead’s', 2).expect(200);
  });

  it('are put in another order among those of their wave', async () => {
    const [one, two, later] = [await addArea('One'), await addArea('Two'), await addArea('Later', 'after')];
    await lead.put(`/api/groups/${group.groupId}/development-areas/order`).send({ areaIds: [later.id, two.id, one.id] }).expect(200);
    const { areas } = await planFor(lead);
    expect(areas.slice(0, 2).map(({ title }) => title)).toEqual(['Two', 'One']);
    expect(areas.at(-1)?.title).toBe('Later');
  });

  it('are gone when they are removed, and back with everything when that is undone', async () => {
    const area = await addArea('Gone');
    await member.put(contributionOf(area, 0)).send({ text: 'Mine', version: 0 }).expect(200);
    expect(areaIn((await lead.post(`/api/development-areas/${area.id}/removal`).expect(200)).body, area.id)).toBeUndefined();
    const { body } = await lead.delete(`/api/development-areas/${area.id}/removal`).expect(200);
    expect(areaIn(body, area.id)?.work?.contributions).toMatchObject([{ text: 'Mine' }]);
  });
});

describe('contributions', () => {
  it('are each member’s own to write, change and take away', async () => {
    const area = await addArea('Own words');
    const write = (text: string | null, version: number) => member.put(contributionOf(area, 0)).send({ text, version });
    expect((await write('I read the papers', 0).expect(200)).body.work.contributions).toMatchObject([{ memberId: group.memberIds[0], text: 'I read the papers', onBehalf: false, version: 1 }]);
    expect((await write('Again', 0).expect(409)).body.code).toBe('edited_meanwhile');
    expect((await write('I read and comment', 1).expect(200)).body.work.contributions).toMatchObject([{ text: 'I read and comment', version: 2 }]);
    expect((await write(null, 2).expect(200)).body.work.contributions).toEqual([]);
  });

  it('of another member are not a member’s to write, but lead and facilitator may on behalf', async () => {
    const area = await addArea('On behalf');
    expect((await member.put(contributionOf(area, 2)).send({ text: 'Hers', version: 0 }).expect(403)).body.code).toBe('not_allowed');
    const { body } = await facilitator.put(contributionOf(area, 2)).send({ text: 'She will chair', version: 0 }).expect(200);
    expect(body.work.contributions).toMatchObject([{ memberId: group.memberIds[2], onBehalf: true }]);
    expect((await lead.put(contributionOf(area, 1)).send({ text: 'I start on time', version: 0 }).expect(200)).body.work.contributions)
      .toContainEqual(expect.objectContaining({ memberId: group.memberIds[1], onBehalf: false }));
  });

  it('are not of somebody in another group', async () => {
    const area = await addArea('Strangers');
    await lead.put(`/api/development-areas/${area.id}/contributions/${other.memberIds[0]}`).send({ text: 'Who?', version: 0 }).expect(404);
  });
});

describe('actions', () => {
  it('of one’s own are set, moved on and checked off', async () => {
    const area = await addArea('Done');
    const own = { ...action, ownerId: group.memberIds[0] };
    const { body } = await member.post(`/api/development-areas/${area.id}/actions`).send({ ...own, practiceKey: 'papers_a_week_before' }).expect(201);
    const [made] = body.work.actions;
    expect(made).toMatchObject({ ...own, practiceKey: 'papers_a_week_before', version: 1 });
    const done = await member.put(`/api/development-actions/${made.id}`).send({ ...own, practiceKey: undefined, state: 'done', version: 1 }).expect(200);
    expect(done.body).toMatchObject({ actions: { total: 1, done: 1 }, work: { actions: [{ state: 'done', version: 2 }] } });
  });

  it('of others, and of nobody, are the lead’s to give', async () => {
    const area = await addArea('Given');
    await member.post(`/api/development-areas/${area.id}/actions`).send(action).expect(403);
    await member.post(`/api/development-areas/${area.id}/actions`).send({ ...action, ownerId: group.memberIds[1] }).expect(403);
    const { body } = await lead.post(`/api/development-areas/${area.id}/actions`).send(action).expect(201);
    const [made] = body.work.actions;
    await member.put(`/api/development-actions/${made.id}`).send({ ...action, ownerId: group.memberIds[0], version: 1 }).expect(403);
    await lead.put(`/api/development-actions/${made.id}`).send({ ...action, ownerId: other.memberIds[0], version: 1 }).expect(404);
    await lead.put(`/api/development-actions/${made.id}`).send({ ...action, ownerId: group.memberIds[0], version: 1 }).expect(200);
    await member.post(`/api/development-actions/${made.id}/removal`).expect(200);
    expect((await member.delete(`/api/development-actions/${made.id}/removal`).expect(200)).body.work.actions).toHaveLength(1);
  });
});

describe('status notes', () => {
  it('say something, are dated, and stay', async () => {
    const area = await addArea('Status');
    const add = (changed: string | null) =>
      lead.post(`/api/development-areas/${area.id}/status-notes`).send({ gathering: 'after', changed, learned: null, seen: null, wayOn: null });
    await add(null).expect(400);
    await add('Shorter meetings').expect(201);
    expect((await add('And better ones').expect(201)).body.work.notes).toMatchObject([{ changed: 'And better ones' }, { changed: 'Shorter meetings' }]);
  });
});

describe('readers outside the group', () => {
  it('see areas and how many actions are done; of what members say and do, not a word', async () => {
    const area = await addArea('Seen from outside');
    await member.put(contributionOf(area, 0)).send({ text: 'Nothing of this', version: 0 }).expect(200);
    await lead.post(`/api/development-areas/${area.id}/actions`).send({ ...action, title: 'Nothing of this', ownerId: group.memberIds[0] }).expect(201);
    await lead.post(`/api/development-areas/${area.id}/status-notes`).send({ gathering: 'after', changed: 'Nothing of this', learned: null, seen: null, wayOn: null }).expect(201);
    const { body, text } = await staff.get(`/api/groups/${group.groupId}/development`).expect(200);
    expect(areaIn(body, area.id)).toMatchObject({ title: 'Seen from outside', actions: { total: 1, done: 0 }, work: null });
    expect(body).toMatchObject({ members: [], ownMemberId: null });
    expect(text).not.toMatch(/Nothing of this|A member/);
  });
});

describe('the audit log', () => {
  it('has that something was changed, and nothing of what was written', async () => {
    const area = await addArea('Not in the log');
    await member.put(contributionOf(area, 0)).send({ text: 'Not in the log', version: 0 }).expect(200);
    const { rows } = await app.pool.query(`SELECT action, object_type, object_id, details FROM audit_event WHERE action = 'development_changed' ORDER BY at DESC LIMIT 2`);
    expect(rows.map(({ object_type: type, object_id: id, details: told }) => [type, id, told])).toEqual([
      ['group', group.groupId, { contributions: 1, added: 1 }],
      ['group', group.groupId, { developmentAreas: 1, added: 1 }],
    ]);
    expect(JSON.stringify(rows)).not.toContain('Not in the log');
  });
});

describe('one’s own data', () => {
  const ownData = async () => (await lead.get('/api/account/own-data').expect(200)).body.members[0].development;
  const haveAddress = async (email: string): Promise<void> => {
    await app.pool.query('UPDATE identity.member SET email = $2 WHERE id = $1', [group.memberIds[1], email]);
    await app.pool.query(
      `UPDATE auth."user" SET email = $1, email_verified = true WHERE id = (SELECT user_id FROM identity.account WHERE name = 'A lead')`,
      [email],
    );
  };

  it('has what one has said and taken on, and nothing that was written under another address', async () => {
    await haveAddress('lead@example.org');
    const area = await addArea('Own data');
    await lead.put(contributionOf(area, 1)).send({ text: 'Mine to download', version: 0 }).expect(200);
    await lead.post(`/api/development-areas/${area.id}/actions`).send({ ...action, ownerId: group.memberIds[1] }).expect(201);
    expect(await ownData()).toEqual({
      reminders: true,
      contributions: expect.arrayContaining([expect.objectContaining({ area: 'Own data', text: 'Mine to download', fromOtherAddress: false })]),
      actions: expect.arrayContaining([expect.objectContaining({ area: 'Own data', title: action.title, dueOn: '2027-01-15', state: 'not_started' })]),
    });
    await haveAddress('another@example.org');
    expect((await ownData()).contributions).toContainEqual(expect.objectContaining({ area: 'Own data', text: null, fromOtherAddress: true }));
  });
});

describe('whoever erases themselves', () => {
  it('takes their words along, and leaves what they had taken on to nobody', async () => {
    const area = await addArea('Left behind');
    await lead.put(contributionOf(area, 2)).send({ text: 'Forget this', version: 0 }).expect(200);
    await lead.post(`/api/development-areas/${area.id}/actions`).send({ ...action, ownerId: group.memberIds[2] }).expect(201);
    await app.pool.query('SELECT survey.erase_member($1, $2, NULL)', [programme.organisationId, group.memberIds[2]]);
    expect(areaIn(await planFor(lead), area.id)?.work).toMatchObject({ contributions: [], actions: [{ ownerId: null }] });
  });
});

describe('retention', () => {
  it('deletes what was removed thirty days ago, and nothing that can still be taken back', async () => {
    const [kept, gone] = [await addArea('Kept'), await addArea('Gone for good')];
    for (const { id } of [kept, gone]) await lead.post(`/api/development-areas/${id}/removal`).expect(200);
    await app.pool.query(`UPDATE development_area SET removed_at = now() - interval '31 days' WHERE id = $1`, [gone.id]);
    await app.pool.query('SELECT public.delete_removed_development(now())');
    await lead.delete(`/api/development-areas/${kept.id}/removal`).expect(200);
    await lead.delete(`/api/development-areas/${gone.id}/removal`).expect(404);
  });

  it('takes the words of those along whose names it deletes', async () => {
    const area = await addArea('Retained');
    await lead.put(contributionOf(area, 1)).send({ text: 'Forget this too', version: 0 }).expect(200);
    await app.pool.query(`UPDATE identity.member SET name = NULL, email = NULL, external_key = 'forgotten-' || id WHERE id = $1`, [group.memberIds[1]]);
    expect(areaIn(await planFor(lead), area.id)?.work?.contributions).toEqual([]);
  });
});
