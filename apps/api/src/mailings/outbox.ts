import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config/config.js';
import { JobFailure } from '../platform/jobs/job-failure.js';
import { BulkMailer } from '../platform/mail/bulk-mailer.js';
import type { OutgoingMail } from '../platform/mail/mailer.js';
import { hashSecretToken } from '../responses/secret-token.js';
import { composeMail } from './compose-mail.js';
import { verdictOf } from './delivery-verdict.js';
import { localOrigin } from './local-origin.js';
import { type ClaimedLetter, type LinkHashes, OutboxRepository } from './outbox.repository.js';
import { PersonalLinks } from './personal-links.js';
import { replyAddress } from './reply-address.js';
import { returnAddress } from './return-address.js';

/** A letter that the server puts off is tried ten times in some fourteen hours: after 2, 4, 8 … minutes, up to four hours. */
const mostAttempts = 10;
const longestWait = 4 * 60 * 60;
const waitAfter = (attempts: number): number => Math.min(60 * 2 ** attempts, longestWait);

/** When the server itself is the trouble. */
const waitForServer = 60;

/**
 * Sends what waits, one letter after another: taken, handed to the server, written down. A process that is killed in between
 * leaves one letter of which nobody knows whether it left; it is sent again with the same Message-ID.
 */
@Injectable()
export class Outbox {
  private running: Promise<void> | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'host' | 'port' | 'bounceAddress'>,
    private readonly outbox: OutboxRepository,
    private readonly mailer: BulkMailer,
    private readonly links: PersonalLinks,
  ) {}

  /**
   * Makes what is due and sends what waits. One run at a time in a process; others take from the same outbox.
   * @throws {JobFailure} when the mail server is not to be had. The rest waits
   */
  async run(signal: AbortSignal): Promise<void> {
    if (!this.mailer.available) return;
    await this.outbox.makeDue();
    this.running ??= this.sendAll(signal).finally(() => (this.running = undefined));
    await this.running;
  }

  private async sendAll(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const letter = await this.outbox.claim();
      if (!letter) return;
      await this.send(letter);
    }
  }

  private async send(letter: ClaimedLetter): Promise<void> {
    const mail = await this.write(letter);
    try {
      await this.mailer.send(mail);
    } catch (error) {
      await this.fail(letter, error);
      return;
    }
    await this.outbox.finish(letter, 'sent');
  }

  private async fail(letter: ClaimedLetter, error: unknown): Promise<void> {
    const verdict = verdictOf(error);
    if (verdict.about === 'refused') return this.outbox.finish(letter, 'refused', verdict.reason);
    if (verdict.about === 'server') {
      await this.outbox.putOff(letter, waitForServer, { unsure: verdict.unsure, counts: false });
      throw new JobFailure(verdict.reason);
    }
    if (letter.attempts >= mostAttempts) return this.outbox.finish(letter, 'given_up', verdict.reason);
    await this.outbox.putOff(letter, waitAfter(letter.attempts), { unsure: false, counts: true });
  }

  private async write(letter: ClaimedLetter): Promise<OutgoingMail> {
    const origin = localOrigin(this.config);
    const tokens = this.links.of(letter);
    const hashes: LinkHashes = { link: hashSecretToken(tokens.link), noReminders: hashSecretToken(tokens.noReminders), bounce: hashSecretToken(tokens.bounce) };
    await this.outbox.setLink(letter, hashes);
    const { subject, body, email, ...about } = letter;
    const mail = composeMail({
      ...about,
      to: email,
      wording: subject !== null && body !== null ? { subject, body } : null,
      link: `${origin}/s#${tokens.link}`,
      noRemindersUrl: `${origin}/no-reminders#${tokens.noReminders}`,
    });
    const { bounceAddress } = this.config;
    return {
      ...mail,
      messageId: `<${letter.id}@${new URL(origin).hostname}>`,
      replyTo: replyAddress(letter.contact),
      returnTo: bounceAddress && returnAddress(bounceAddress, { token: tokens.bounce, invitation: letter.kind === 'invitation' }),
      headers: {
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'OOF, AutoReply',
        'Content-Language': letter.locale,
        'List-Unsubscribe': `<${origin}/api/no-reminders/${tokens.noReminders}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    };
  }
}
