import { Injectable } from '@nestjs/common';
import { type Locale, locale } from '@medspill/contracts';
import { Database } from '../platform/database/database.js';
import { addJob } from '../platform/jobs/add-job.repository.js';
import { remindOwner, type ReminderKind } from './remind-owner.js';

/** An action whose owner is to be reminded. */
export interface DueReminder {
  readonly organisationId: string;
  readonly actionId: string;
  readonly kind: ReminderKind;
}

/** What a reminder says, and to whom. */
export interface Reminder {
  readonly email: string;
  readonly locale: Locale;
  readonly title: string;
  /** As `2027-01-15`: a day is no moment, and the same wherever the service runs. */
  readonly dueOn: string;
  readonly groupId: string;
  readonly group: string;
}

interface ReminderRow extends Omit<Reminder, 'locale'> {
  locale: string;
}

// Asked once more when it is sent: the action may have been done, moved or given to somebody else while the job waited.
const find = `
SELECT m.email, coalesce(m.locale, p.locale) AS locale, a.title, a.due_on::text AS "dueOn", g.id AS "groupId", g.name AS "group"
FROM public.development_action a
JOIN public.development_area d ON d.organisation_id = a.organisation_id AND d.id = a.development_area_id AND d.removed_at IS NULL
JOIN identity.member m ON m.organisation_id = a.organisation_id AND m.id = a.owner_id
JOIN public."group" g ON g.organisation_id = d.organisation_id AND g.id = d.group_id
JOIN public.programme p ON p.organisation_id = g.organisation_id AND p.id = g.programme_id
WHERE a.organisation_id = $1 AND a.id = $2 AND a.due_on = $3::date + CASE WHEN $4::reminder_kind = 'week' THEN 7 ELSE 0 END
  AND a.state IN ('not_started', 'under_way') AND a.removed_at IS NULL
  AND m.email IS NOT NULL AND m.left_at IS NULL AND m.action_reminders
  AND NOT EXISTS (SELECT FROM public.action_reminder r
                  WHERE r.organisation_id = a.organisation_id AND r.action_id = a.id AND r.kind = $4::reminder_kind AND r.due_on = a.due_on)`;

/** Which owners of actions are to be reminded, and who was. */
@Injectable()
export class ActionRemindersRepository {
  constructor(private readonly database: Database) {}

  /** @param today as `2027-01-15`. @returns what is due in all organisations */
  due(today: string): Promise<DueReminder[]> {
    const text = 'SELECT organisation_id AS "organisationId", action_id AS "actionId", kind FROM public.due_action_reminders($1)';
    return this.database.entrance<DueReminder>({ text, values: [today] });
  }

  /** Puts a reminder into the queue, once however often it is found due. */
  async enqueue(organisationId: string, actionId: string, kind: ReminderKind): Promise<void> {
    await this.database.tenant(organisationId, (transaction) =>
      addJob(transaction, remindOwner, { organisationId, actionId, kind }, { key: `${actionId} ${kind}` }),
    );
  }

  /** @returns null when there is nobody to remind any more, or somebody has been */
  async find(organisationId: string, actionId: string, kind: ReminderKind, today: string): Promise<Reminder | null> {
    const [row] = await this.database.tenant(organisationId, ({ query }) => query<ReminderRow>(find, [organisationId, actionId, today, kind]));
    return row ? { ...row, locale: locale.parse(row.locale) } : null;
  }

  /** Notes that the owner has been reminded. */
  async note(organisationId: string, actionId: string, kind: ReminderKind, dueOn: string): Promise<void> {
    await this.database.tenant(organisationId, ({ prisma }) =>
      prisma.actionReminder.createMany({ data: { organisationId, actionId, kind, dueOn: new Date(dueOn) }, skipDuplicates: true }),
    );
  }

  /** Whether the member wants to be reminded. */
  async setWanted(organisationId: string, memberId: string, wanted: boolean): Promise<void> {
    await this.database.tenant(organisationId, ({ prisma }) =>
      prisma.member.updateMany({ where: { organisationId, id: memberId }, data: { actionReminders: wanted } }),
    );
  }
}
