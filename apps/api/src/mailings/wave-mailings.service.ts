import { Injectable } from '@nestjs/common';
import type { MailPlan, WaveMailing } from '@medspill/contracts';
import { auditEvent } from '../platform/audit/audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { authorise, type Reach, requireFound, requireGroup } from '../platform/auth/authorise.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { BulkMailer } from '../platform/mail/bulk-mailer.js';
import { type ReminderOutcome, WaveMailingsRepository } from './wave-mailings.repository.js';

const refusals: Readonly<Record<Exclude<ReminderOutcome, 'made'>, DomainError['code']>> = {
  not_open: 'wave_not_open',
  too_many: 'reminders_used_up',
  too_soon: 'reminder_too_soon',
};

/** A wave's invitations and reminders. Who has answered is not among what it knows. */
@Injectable()
export class WaveMailingsService {
  constructor(
    private readonly mailings: WaveMailingsRepository,
    private readonly mailer: BulkMailer,
  ) {}

  /** @throws {DomainError} not_found */
  get(actor: Actor, waveId: string): Promise<WaveMailing> {
    const reach = authorise(actor, 'mailing:manage');
    return this.find(reach, waveId);
  }

  /** @throws {DomainError} not_found */
  async plan(actor: Actor, waveId: string, plan: MailPlan): Promise<WaveMailing> {
    const reach = authorise(actor, 'mailing:manage');
    await this.find(reach, waveId);
    const event = auditEvent(actor, 'mailing_planned', { type: 'wave', id: waveId });
    const reminderDays = plan.reminderDays.toSorted((left, right) => left - right);
    await this.mailings.plan(reach.organisationId, waveId, { ...plan, reminderDays }, event);
    return this.find(reach, waveId);
  }

  /**
   * Sends the invitation once more to one member, or to everybody who has had none.
   * @throws {DomainError} not_found; mail_unavailable without a mail server; wave_not_open when there was nobody to send it to
   */
  async invite(actor: Actor, waveId: string, memberId: string | null): Promise<WaveMailing> {
    const reach = authorise(actor, 'mailing:manage');
    await this.find(reach, waveId);
    this.requireServer();
    const event = auditEvent(actor, 'invitations_sent', { type: 'wave', id: waveId });
    if ((await this.mailings.invite(reach.organisationId, waveId, memberId, event)) === 0) {
      throw new DomainError('wave_not_open', 'The wave is not open, or nobody there has an address to send to.');
    }
    return this.find(reach, waveId);
  }

  /** @throws {DomainError} not_found; mail_unavailable without a mail server; wave_not_open, reminders_used_up, reminder_too_soon */
  async remind(actor: Actor, waveId: string): Promise<WaveMailing> {
    const reach = authorise(actor, 'mailing:manage');
    await this.find(reach, waveId);
    this.requireServer();
    const event = auditEvent(actor, 'reminder_sent', { type: 'wave', id: waveId });
    const outcome = await this.mailings.remind(reach.organisationId, waveId, event);
    if (outcome !== 'made') throw new DomainError(refusals[outcome], 'The wave’s people cannot be reminded now.');
    return this.find(reach, waveId);
  }

  private requireServer(): void {
    if (!this.mailer.available) throw new DomainError('mail_unavailable', 'No mail server is configured (SMTP_URL).');
  }

  private async find(reach: Reach, waveId: string): Promise<WaveMailing> {
    const mailing = requireFound(await this.mailings.find(reach.organisationId, waveId));
    requireGroup(reach, mailing.group.id);
    return { ...mailing, mailServer: this.mailer.available };
  }
}
