import { ActionReminderJobs } from '../src/development-areas/action-reminder-jobs.js';
import { ActionRemindersRepository } from '../src/development-areas/action-reminders.repository.js';
import { remindOwner } from '../src/development-areas/remind-owner.js';
import { JobHandlers } from '../src/platform/jobs/job-handlers.js';
import { createDevelopment } from './support/development.js';
import { type Mailbox, openMailbox } from './support/mailbox.js';
import { createAccount, createGroup, createProgramme, type SmallProgramme } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

let app: TestApplication;
let mailbox: Mailbox;
let programme: SmallProgramme;

beforeAll(async () => {
  mailbox = await openMailbox();
  app = await startTestApplication({ mailServer: { url: mailbox.url, from: 'Medspill <no-reply@medspill.example>' }, publicUrl: 'https://medspill.example' });
  programme = await createProgramme(app.pool);
}, 60_000);

afterAll(async () => {
  await app.close();
  await mailbox.close();
});

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date());

/** A group whose first member owns an action. */
const groupWithAction = async (name: string, email: string, days: number, state = 'under_way') => {
  const group = await createGroup(app.pool, programme, name, 1);
  const [memberId = ''] = group.memberIds;
  await app.pool.query(`UPDATE identity.member SET email = $2, name = 'A member', locale = 'da' WHERE id = $1`, [memberId, email]);
  const { actionId } = await createDevelopment(app.pool, programme, group.groupId, memberId, name);
  await app.pool.query('DELETE FROM action_reminder WHERE action_id = $1', [actionId]);
  await app.pool.query('UPDATE development_action SET due_on = $2::date + $3::integer, state = $4::action_state WHERE id = $1', [actionId, today, days, state]);
  return { ...group, actionId };
};

/** Does what the queue would do today, of one action. @returns how often somebody was to be reminded */
const morning = async (actionId: string): Promise<number> => {
  const due = (await app.application.get(ActionRemindersRepository, { strict: false }).due(today)).filter((one) => one.actionId === actionId);
  for (const one of due) await app.application.get(JobHandlers, { strict: false }).run(remindOwner.name, one, new AbortController().signal);
  return due.length;
};

describe('the owner of an action', () => {
  it.each([
    ['a week before it is due', 7, 'Om en uge: Week action'],
    ['on the day', 0, 'I dag: Day action'],
  ])('is reminded %s, once and in the own language', async (_, days, subject) => {
    const name = days === 7 ? 'Week' : 'Day';
    const email = `${name.toLowerCase()}@example.org`;
    const { actionId, groupId } = await groupWithAction(name, email, days);
    expect(await morning(actionId)).toBe(1);
    const mail = await mailbox.next(email);
    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(`https://medspill.example/groups/${groupId}/development`);
    expect(await morning(actionId)).toBe(0);
  });

  it.each([
    ['on any other day', 3, 'under_way'],
    ['of what is done', 0, 'done'],
  ])('is left alone %s', async (_, days, state) => {
    const { actionId } = await groupWithAction(`Quiet ${days} ${state}`, 'quiet@example.org', days, state);
    expect(await morning(actionId)).toBe(0);
  });

  it('is not written to when the action was done while the job waited', async () => {
    const { actionId } = await groupWithAction('Quick', 'quick@example.org', 0);
    const job = { organisationId: programme.organisationId, actionId, kind: 'day' as const };
    await app.pool.query(`UPDATE development_action SET state = 'done' WHERE id = $1`, [actionId]);
    await app.application.get(JobHandlers, { strict: false }).run(remindOwner.name, job, new AbortController().signal);
    expect(await mailbox.waiting('quick@example.org')).toBe(0);
  });

  it('says so who does not want to be reminded', async () => {
    const { actionId, groupId } = await groupWithAction('Silent', 'silent@example.org', 0);
    const member = app.browser();
    const identityId = await createAccount(app.pool, programme.organisationId, 'member', [groupId]);
    await member.post('/api/demo/session').send({ identityId }).expect(200);
    const path = `/api/groups/${groupId}/development`;
    expect((await member.get(path).expect(200)).body.ownReminders).toBe(true);
    expect((await member.put(`${path}/reminders`).send({ wanted: false }).expect(200)).body.ownReminders).toBe(false);
    expect(await morning(actionId)).toBe(0);
    await member.put(`${path}/reminders`).send({ wanted: true }).expect(200);
    expect(await morning(actionId)).toBe(1);
  });

  it('is put into the queue once, however often it is looked', async () => {
    const { actionId } = await groupWithAction('Queued', 'queued@example.org', 0);
    const jobs = app.application.get(ActionReminderJobs, { strict: false });
    await jobs.plan();
    await jobs.plan();
    const { rows } = await app.pool.query(`SELECT count(*)::int AS n FROM graphile_worker.jobs WHERE strpos(key, $1) > 0`, [actionId]);
    expect(rows).toEqual([{ n: 1 }]);
  });
});
