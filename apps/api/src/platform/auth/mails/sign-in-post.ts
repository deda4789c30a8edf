import { Injectable, Logger } from '@nestjs/common';
import type { Locale } from '@medspill/contracts';
import { Mailer } from '../../mail/mailer.js';
import { type Letter, writeMail } from '../../mail/write-mail.js';
import { AttemptsRepository } from '../attempts.repository.js';
import { PeopleRepository } from '../better-auth/people.repository.js';
import { linkLife } from '../better-auth/session-life.js';
import { signInLetters } from './sign-in-letters.js';

/** For whom a mail is, and where its links lead. */
export interface Reader {
  readonly origin: string;
  readonly locale: Locale;
}

/** So that nobody's mailbox can be filled by asking on and on. */
const mailsPerAddress = { most: 5, within: 15 * 60 } as const;

const minutes = linkLife / 60;

/**
 * Sends the mails of signing in, after the answer has been given: how long an answer takes must not tell whether an address
 * is known. Tokens stand behind the `#` of a link, which browsers keep to themselves.
 */
@Injectable()
export class SignInPost {
  private readonly logger = new Logger(SignInPost.name);

  constructor(
    private readonly mailer: Mailer,
    private readonly people: PeopleRepository,
    private readonly attempts: AttemptsRepository,
  ) {}

  /** To those alone whom some organisation waits for. */
  signInLink(email: string, token: string, { origin, locale }: Reader): void {
    const letter = signInLetters[locale].signInLink(`${origin}/sign-in/link#${token}`, minutes);
    this.later(async () => {
      if (await this.people.isInvited(email)) await this.send(email, letter, locale);
    });
  }

  passwordReset(email: string, token: string, { origin, locale }: Reader): void {
    this.later(() => this.send(email, signInLetters[locale].passwordReset(`${origin}/sign-in/password#${token}`, minutes), locale));
  }

  newAddress(email: string, token: string, { origin, locale }: Reader): void {
    this.later(() => this.send(email, signInLetters[locale].newAddress(`${origin}/sign-in/address#${token}`, minutes), locale));
  }

  /** To the former address, so that its owner learns of a change that was not theirs. */
  addressChanged(former: string, email: string, locale: Locale): void {
    this.later(() => this.send(former, signInLetters[locale].addressChanged(email), locale));
  }

  private async send(to: string, letter: Letter, locale: Locale): Promise<void> {
    if (await this.attempts.count('mail', to, mailsPerAddress)) await this.mailer.send(writeMail(to, letter, locale));
  }

  private later(work: () => Promise<void>): void {
    if (!this.mailer.available) return;
    // The message of a mail server can hold the address; that there was a failure is all the log needs.
    work().catch((error: unknown) => this.logger.error(`A mail was not sent: ${error instanceof Error ? error.name : 'unknown error'}`));
  }
}
