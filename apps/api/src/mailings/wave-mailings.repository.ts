import { Injectable } from '@nestjs/common';
import { type InvitationState, type MailKind, type MailPlan, type MailRound, type PersonalInvitation, usualMailPlan, type WaveMailing } from '@medspill/contracts';
import type { AuditEvent } from '../platform/audit/audit-event.js';
import { recordEvent } from '../platform/audit/record-event.repository.js';
import { Database } from '../platform/database/database.js';
import type { Transaction } from '../platform/database/transaction.js';
import { addJob } from '../platform/jobs/add-job.repository.js';
import { sendMailings } from './send-mailings.js';

/** What a wave's mails look like, but for whether they can be sent at all. */
export type StoredMailing = Omit<WaveMailing, 'mailServer'>;

/** What became of asking for a reminder. */
export type ReminderOutcome = 'made' | 'not_open' | 'too_many' | 'too_soon';

interface InvitationRow {
  member_id: string;
  name: string | null;
  email: string | null;
  state: InvitationState;
  sent_at: Date | null;
  reason: string | null;
  possibly_twice: boolean;
}

interface ComingRow {
  kind: MailKind;
  number: number;
  due_at: Date;
}

type Scope = Pick<Transaction, 'prisma' | 'query'>;

const named = { select: { id: true, name: true } } as const;

const invitationOf = ({ member_id, sent_at, possibly_twice, ...row }: InvitationRow): PersonalInvitation => ({
  ...row,
  memberId: member_id,
  sentAt: sent_at?.toISOString() ?? null,
  possiblyTwice: possibly_twice,
});

const readPlan = async ({ prisma }: Scope, organisationId: string, waveId: string): Promise<MailPlan> => {
  const where = { organisationId_waveId: { organisationId, waveId } };
  const select = { reminderDays: true, lastCallDays: true, thanks: true } as const;
  return (await prisma.mailPlan.findUnique({ where, select })) ?? usualMailPlan;
};

const readRounds = async ({ prisma }: Scope, organisationId: string, waveId: string): Promise<MailRound[]> => {
  const rows = await prisma.mailRound.findMany({ where: { organisationId, waveId }, orderBy: { madeAt: 'asc' } });
  return rows.map(({ kind, number, madeAt, unfinished, possiblyTwice }) => ({ kind, number, madeAt: madeAt.toISOString(), unfinished, possiblyTwice }));
};

/** What the plan comes to, but for what has been done. A reminder that was sent by hand takes the place of a planned one. */
const readComing = async ({ query }: Scope, wave: { opensAt: Date | null; closesAt: Date | null }, plan: MailPlan, rounds: readonly MailRound[]) => {
  const opened = rounds[0]?.madeAt ?? wave.opensAt?.toISOString();
  if (opened === undefined) return [];
  const rows = await query<ComingRow>(
    'SELECT kind, number, due_at FROM mailing.due_times($1, $2, $3, $4) WHERE due_at > now() ORDER BY due_at',
    [opened, wave.closesAt, plan.reminderDays, plan.lastCallDays],
  );
  const reminders = rounds.filter(({ kind }) => kind === 'reminder').length;
  return rows
    .filter(({ kind, number }) => kind !== 'reminder' || number > reminders)
    .map(({ kind, number, due_at }) => ({ kind, number, dueAt: due_at.toISOString() }));
};

/** A wave's invitations and reminders, as far as anybody may see them. */
@Injectable()
export class WaveMailingsRepository {
  constructor(private readonly database: Database) {}

  /** @returns null when there is no such wave */
  find(organisationId: string, waveId: string): Promise<StoredMailing | null> {
    return this.database.tenant(organisationId, async (transaction) => {
      const where = { organisationId_id: { organisationId, id: waveId } };
      const select = { id: true, kind: true, state: true, opensAt: true, closesAt: true, group: named, programme: named } as const;
      const wave = await transaction.prisma.wave.findUnique({ where, select });
      if (!wave) return null;
      const { group, programme, opensAt, closesAt, ...about } = wave;
      const people = await transaction.query<InvitationRow>('SELECT * FROM mailing.invitations($1)', [waveId]);
      const plan = await readPlan(transaction, organisationId, waveId);
      const rounds = await readRounds(transaction, organisationId, waveId);
      const coming = wave.state === 'closed' ? [] : await readComing(transaction, { opensAt, closesAt }, plan, rounds);
      return {
        wave: { ...about, opensAt: opensAt?.toISOString() ?? null, closesAt: closesAt?.toISOString() ?? null },
        group,
        programme,
        people: people.map(invitationOf),
        plan,
        rounds: rounds.filter(({ kind }) => kind !== 'invitation'),
        coming,
      };
    });
  }

  async plan(organisationId: string, waveId: string, plan: MailPlan, event: AuditEvent): Promise<void> {
    await this.database.tenant(organisationId, async (transaction) => {
      const key = { organisationId, waveId };
      await transaction.prisma.mailPlan.upsert({ where: { organisationId_waveId: key }, create: { ...key, ...plan }, update: plan });
      await recordEvent(transaction, event);
    });
  }

  /** Sends the invitation again to one member, or for the first time to all who have had none. @returns to how many */
  invite(organisationId: string, waveId: string, memberId: string | null, event: AuditEvent): Promise<number> {
    return this.database.tenant(organisationId, async (transaction) => {
      const [row] = await transaction.query<{ again: number }>('SELECT mailing.invite_again($1, $2) AS again', [waveId, memberId]);
      const again = row?.again ?? 0;
      if (again > 0) await recordEvent(transaction, event);
      if (again > 0) await addJob(transaction, sendMailings, { organisationId }, { key: 'send' });
      return again;
    });
  }

  /** Reminds now whoever has not finished. */
  remind(organisationId: string, waveId: string, event: AuditEvent): Promise<ReminderOutcome> {
    return this.database.tenant(organisationId, async (transaction) => {
      const [row] = await transaction.query<{ outcome: ReminderOutcome }>('SELECT mailing.remind_now($1) AS outcome', [waveId]);
      const outcome = row?.outcome ?? 'not_open';
      if (outcome === 'made') await recordEvent(transaction, event);
      if (outcome === 'made') await addJob(transaction, sendMailings, { organisationId }, { key: 'send' });
      return outcome;
    });
  }
}
