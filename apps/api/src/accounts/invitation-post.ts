import { Injectable, Logger } from '@nestjs/common';
import type { Locale } from '@medspill/contracts';
import { Mailer } from '../platform/mail/mailer.js';
import { writeMail } from '../platform/mail/write-mail.js';
import { invitationLetters } from './invitation-letters.js';
import { OrganisationRepository } from './organisation.repository.js';

/** Tells people that there is an account for them. */
@Injectable()
export class InvitationPost {
  private readonly logger = new Logger(InvitationPost.name);

  constructor(
    private readonly mailer: Mailer,
    private readonly organisations: OrganisationRepository,
  ) {}

  /** @returns whether the mail server took the mail; the account is there all the same */
  async send(organisationId: string, email: string, { origin, locale }: { origin: string; locale: Locale }): Promise<boolean> {
    if (!this.mailer.available) return false;
    const { name } = await this.organisations.find(organisationId);
    try {
      await this.mailer.send(writeMail(email, invitationLetters[locale](name, email, `${origin}/sign-in`), locale));
      return true;
    } catch (error) {
      // The message of a mail server can hold the address; that there was a failure is all the log needs.
      this.logger.error(`An invitation was not sent: ${error instanceof Error ? error.name : 'unknown error'}`);
      return false;
    }
  }
}
