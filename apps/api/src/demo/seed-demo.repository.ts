import { Injectable } from '@nestjs/common';
import { leaderGroup26V1 } from '@medspill/instruments';
import { OperatorDatabase } from '../platform/database/operator-database.js';
import type { PrismaTransaction } from '../platform/database/transaction.js';
import type { FollowUpResponse, FollowUpText } from './demo-files.js';
import { type DemoAccount, demoAccounts, demoMemberNames, demoProgramme } from './demo-programme.js';
import { seedDevelopment } from './seed-development.repository.js';

/** Two seeds at the same time wait for each other. */
const seedLock = 26_031_978;

interface Place {
  readonly organisationId: string;
  readonly programmeId: string;
}

interface FollowUp {
  readonly responses: readonly FollowUpResponse[];
  readonly texts: readonly FollowUpText[];
}

const findProgramme = async (transaction: PrismaTransaction): Promise<Place> => {
  const { organisation, name } = demoProgramme;
  const programme = await transaction.programme.findFirst({ where: { name, organisation: { name: organisation } } });
  if (!programme) throw new Error('The demo programme was not imported.');
  return { organisationId: programme.organisationId, programmeId: programme.id };
};

/** A cohort's groups, in the order of their members' keys. */
const groupsOfCohort = async (transaction: PrismaTransaction, { organisationId, programmeId }: Place, position: number): Promise<string[]> => {
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    SELECT g.id FROM public."group" g
    JOIN public.cohort c ON c.organisation_id = g.organisation_id AND c.id = g.cohort_id AND c.position = ${position}::smallint
    JOIN identity.member m ON m.organisation_id = g.organisation_id AND m.group_id = g.id
    WHERE g.organisation_id = ${organisationId}::uuid AND g.programme_id = ${programmeId}::uuid
    GROUP BY g.id ORDER BY min(m.external_key)`;
  return rows.map((row) => row.id);
};

const nameMembers = (transaction: PrismaTransaction, organisationId: string, groupIds: readonly string[]) =>
  transaction.$executeRaw`
    UPDATE identity.member m SET name = x.name
    FROM (SELECT id, row_number() OVER (ORDER BY external_key) AS position FROM identity.member
          WHERE organisation_id = ${organisationId}::uuid AND group_id = ANY(${groupIds}::uuid[])) AS ordered
    JOIN unnest(${[...demoMemberNames]}::text[]) WITH ORDINALITY AS x(name, position) USING (position)
    WHERE m.organisation_id = ${organisationId}::uuid AND m.id = ordered.id`;

/** Invites everybody to the follow-ups that there are; nobody has a link yet. */
const inviteToFollowUps = (transaction: PrismaTransaction, { organisationId, programmeId }: Place) =>
  transaction.$executeRaw`
    INSERT INTO identity.invitation (organisation_id, wave_id, member_id)
    SELECT w.organisation_id, w.id, m.id FROM public.wave w
    JOIN identity.member m ON m.organisation_id = w.organisation_id AND m.group_id = w.group_id
    WHERE w.organisation_id = ${organisationId}::uuid AND w.programme_id = ${programmeId}::uuid AND w.kind = 'follow_up'`;

/** Plans the follow-up of the groups: it opens at eight in the morning and closes at the end of a day, in Norway. */
const planFollowUp = (transaction: PrismaTransaction, { organisationId, programmeId }: Place, groupIds: readonly string[]) => {
  const { key, version, items } = leaderGroup26V1;
  const { opensInDays, openDays } = demoProgramme;
  return transaction.$executeRaw`
    INSERT INTO public.wave (organisation_id, programme_id, group_id, kind, state, instrument_key, instrument_version, item_count, opens_at, closes_at)
    SELECT ${organisationId}::uuid, ${programmeId}::uuid, group_id, 'follow_up', 'planned', ${key}, ${version}::integer, ${items.length}::smallint,
           (today + ${opensInDays}::integer + time '08:00') AT TIME ZONE 'Europe/Oslo',
           (today + ${opensInDays + openDays}::integer + time '23:59') AT TIME ZONE 'Europe/Oslo'
    FROM unnest(${groupIds}::uuid[]) AS group_id, (SELECT (now() AT TIME ZONE 'Europe/Oslo')::date AS today) AS oslo`;
};

/** The days on which the follow-up was answered: half of a group at once, the others when they were reminded. */
const spreadAnswers = (transaction: PrismaTransaction, organisationId: string) =>
  transaction.$executeRaw`
    WITH counted AS (DELETE FROM survey.response_day WHERE organisation_id = ${organisationId}::uuid RETURNING wave_id, sent)
    INSERT INTO survey.response_day (organisation_id, wave_id, day, sent)
    SELECT w.organisation_id, w.id, (w.opens_at AT TIME ZONE 'Europe/Oslo')::date + (ARRAY[0, 0, 1, 1, 2, 7, 7, 8, 14, 15])[least(answer, 10)], count(*)
    FROM counted c JOIN public.wave w ON w.organisation_id = ${organisationId}::uuid AND w.id = c.wave_id, generate_series(1, c.sent) AS answer
    GROUP BY 1, 2, 3`;

/** Opens the follow-up of the groups. */
const openFollowUp = async (transaction: PrismaTransaction, { organisationId, programmeId }: Place, groupIds: readonly string[]) => {
  const { key, version, items } = leaderGroup26V1;
  const { openedDaysAgo, closesInDays } = demoProgramme;
  await transaction.$executeRaw`
    INSERT INTO public.wave (organisation_id, programme_id, group_id, kind, state, instrument_key, instrument_version, item_count, opens_at, closes_at)
    SELECT ${organisationId}::uuid, ${programmeId}::uuid, group_id, 'follow_up', 'open', ${key}, ${version}::integer, ${items.length}::smallint,
           now() - make_interval(days => ${openedDaysAgo}::integer), now() + make_interval(days => ${closesInDays}::integer)
    FROM unnest(${groupIds}::uuid[]) AS group_id`;
};

/** Answers go under their members' respondent keys, as if they had been sent. */
const answerFollowUp = async (transaction: PrismaTransaction, { organisationId, programmeId }: Place, { responses, texts }: FollowUp) => {
  await transaction.$executeRaw`
    INSERT INTO survey.response (organisation_id, wave_id, respondent_key, item_count, answers, submitted)
    SELECT w.organisation_id, w.id, k.key, w.item_count, x.answers, true
    FROM json_to_recordset(${JSON.stringify(responses)}::json) AS x(member text, answers smallint[])
    JOIN identity.member m ON m.organisation_id = ${organisationId}::uuid AND m.external_key = x.member
    JOIN identity.respondent_key k ON k.organisation_id = m.organisation_id AND k.member_id = m.id
    JOIN public.wave w ON w.organisation_id = m.organisation_id AND w.group_id = m.group_id
    WHERE w.programme_id = ${programmeId}::uuid AND w.kind = 'follow_up'`;
  await transaction.$executeRaw`
    INSERT INTO survey.text_answer (organisation_id, wave_id, respondent_key, question_key, text)
    SELECT w.organisation_id, w.id, k.key, x.question, x.text
    FROM json_to_recordset(${JSON.stringify(texts)}::json) AS x(member text, question text, text text)
    JOIN identity.member m ON m.organisation_id = ${organisationId}::uuid AND m.external_key = x.member
    JOIN identity.respondent_key k ON k.organisation_id = m.organisation_id AND k.member_id = m.id
    JOIN public.wave w ON w.organisation_id = m.organisation_id AND w.group_id = m.group_id
    WHERE w.programme_id = ${programmeId}::uuid AND w.kind = 'follow_up'`;
};

/** Lets the members of the groups into the results of the waves that are closed. */
const releaseResults = (transaction: PrismaTransaction, organisationId: string, groupIds: readonly string[]) =>
  transaction.wave.updateMany({
    where: { organisationId, groupId: { in: [...groupIds] }, state: 'closed' },
    data: { releasedAt: new Date() },
  });

const createAccount = (transaction: PrismaTransaction, organisationId: string, groupIds: readonly string[], account: DemoAccount) =>
  transaction.account.create({
    data: {
      organisationId,
      name: account.name,
      role: account.role,
      demo: true,
      grants: { create: groupIds.slice(0, account.groups).map((groupId) => ({ groupId })) },
    },
  });

/** What a demo has beside the imported programme and its identities. */
const fillDemo = async (transaction: PrismaTransaction, place: Place, groupIds: readonly string[], followUp: FollowUp): Promise<void> => {
  const { organisationId, programmeId } = place;
  await nameMembers(transaction, organisationId, groupIds);
  await openFollowUp(transaction, place, groupIds);
  await planFollowUp(transaction, place, await groupsOfCohort(transaction, place, 2));
  await inviteToFollowUps(transaction, place);
  await answerFollowUp(transaction, place, followUp);
  await spreadAnswers(transaction, organisationId);
  await releaseResults(transaction, organisationId, groupIds.slice(0, 1));
  for (const groupId of groupIds.slice(0, 1)) await seedDevelopment(transaction, organisationId, groupId);
  const id = { organisationId, id: programmeId };
  await transaction.programme.update({ where: { organisationId_id: id }, data: { contact: demoProgramme.contact } });
};

/** What demo mode needs beside the imported programme. */
@Injectable()
export class SeedDemoRepository {
  constructor(private readonly database: OperatorDatabase) {}

  /** Opens the follow-up and makes the demo identities that are missing, all or nothing; the identities say that it is done. */
  completeDemo(followUp: FollowUp): Promise<void> {
    return this.database.acrossTenants(async ({ prisma: transaction }) => {
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${seedLock})`;
      const place = await findProgramme(transaction);
      const { organisationId } = place;
      const known = await transaction.account.findMany({ where: { organisationId, demo: true }, select: { role: true } });
      const roles = new Set(known.map(({ role }) => role));
      const missing = demoAccounts.filter(({ role }) => !roles.has(role));
      const groupIds = await groupsOfCohort(transaction, place, 1);
      if (known.length === 0) await fillDemo(transaction, place, groupIds, followUp);
      for (const account of missing) await createAccount(transaction, organisationId, groupIds, account);
    });
  }
}
