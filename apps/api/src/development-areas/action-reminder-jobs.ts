import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { localOrigin } from '../mailings/local-origin.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { JobHandlers } from '../platform/jobs/job-handlers.js';
import { Mailer } from '../platform/mail/mailer.js';
import { writeMail } from '../platform/mail/write-mail.js';
import { actionReminderLetter } from './action-reminder-letters.js';
import { ActionRemindersRepository, type DueReminder } from './action-reminders.repository.js';
import { remindOwner } from './remind-owner.js';

/** In the morning, and again later for what was given a date in the meantime. In UTC. */
const schedule = '10 5,9,13 * * *';

/** The day where the people are. */
const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date());

/** Reminds owners of their actions by mail. */
@Injectable()
export class ActionReminderJobs implements OnModuleInit {
  constructor(
    private readonly jobs: JobHandlers,
    private readonly reminders: ActionRemindersRepository,
    private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'host' | 'port'>,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(remindOwner, (due) => this.remind(due));
    this.jobs.every({ name: 'action:remind-due', schedule }, () => this.plan());
  }

  /** Puts a job into the queue for everybody who is to be reminded today. */
  async plan(): Promise<void> {
    if (!this.mailer.available) return;
    for (const { organisationId, actionId, kind } of await this.reminders.due(today())) {
      await this.reminders.enqueue(organisationId, actionId, kind);
    }
  }

  private async remind({ organisationId, actionId, kind }: DueReminder): Promise<void> {
    const reminder = await this.reminders.find(organisationId, actionId, kind, today());
    if (!reminder) return;
    const { email, locale, groupId, ...told } = reminder;
    const url = `${localOrigin(this.config)}/groups/${groupId}/development`;
    await this.mailer.send(writeMail(email, actionReminderLetter(locale, kind, { ...told, url }), locale));
    await this.reminders.note(organisationId, actionId, kind, reminder.dueOn);
  }
}
