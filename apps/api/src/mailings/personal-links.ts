import { createHmac, hkdfSync } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config/config.js';

/** Whose invitation it is, and what makes its links others than those of the same person's next one. */
export interface InvitationKey {
  readonly organisationId: string;
  readonly waveId: string;
  readonly memberId: string;
  /** Random, stored with the invitation. */
  readonly nonce: string;
}

/** What of a mail leads to one person. */
export interface MailTokens {
  /** Opens the survey. */
  readonly link: string;
  /** Ends the reminders. */
  readonly noReminders: string;
  /** In the address that mails come back to, where capitals do not count. */
  readonly bounce: string;
}

const keyBytes = 32;
const purposes = { link: 'link', noReminders: 'no reminders', bounce: 'bounce' } as const;

/**
 * Tokens of personal links, derived and stored nowhere but as hashes: a reminder writes the same link as the invitation, and
 * whoever reads the database can write none. Who knows the process's secret and reads the database can (docs/decisions/0026).
 */
@Injectable()
export class PersonalLinks {
  private readonly key: Buffer;

  constructor(@Inject(CONFIG) { sessionSecret }: Pick<Config, 'sessionSecret'>) {
    this.key = Buffer.from(hkdfSync('sha256', sessionSecret, '', 'medspill personal links 1', keyBytes));
  }

  of(invitation: InvitationKey): MailTokens {
    return {
      link: this.derive(purposes.link, invitation).toString('base64url'),
      noReminders: this.derive(purposes.noReminders, invitation).toString('base64url'),
      bounce: this.derive(purposes.bounce, invitation).subarray(0, 16).toString('hex'),
    };
  }

  // Fields of fixed length, so that no two invitations are written alike.
  private derive(purpose: string, { organisationId, waveId, memberId, nonce }: InvitationKey): Buffer {
    return createHmac('sha256', this.key).update([purpose, organisationId, waveId, memberId, nonce].join('\0')).digest();
  }
}
