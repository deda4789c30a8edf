import { Injectable } from '@nestjs/common';
import type { Locale, MailKind } from '@medspill/contracts';
import { Database } from '../platform/database/database.js';

/** A letter that this process has taken on, with all that is written in it. */
export interface ClaimedLetter {
  readonly organisationId: string;
  readonly id: string;
  readonly waveId: string;
  readonly memberId: string;
  readonly kind: MailKind;
  /** How often it has been tried, this time included. */
  readonly attempts: number;
  readonly email: string;
  readonly name: string | null;
  readonly locale: Locale;
  readonly organisation: string;
  readonly programme: string;
  readonly group: string;
  readonly contact: string | null;
  readonly closesAt: Date | null;
  readonly begun: boolean;
  readonly nonce: string;
  readonly tokenHash: Buffer | null;
  readonly subject: string | null;
  readonly body: string | null;
}

/** Hashes of the tokens that stand in a mail. */
export interface LinkHashes {
  readonly link: Buffer;
  readonly noReminders: Buffer;
  readonly bounce: Buffer;
}

type LetterKey = Pick<ClaimedLetter, 'organisationId' | 'id'>;

/**
 * How long a process may be at one letter before another takes it for lost. Longer than a mail server may take to answer
 * all that it is told of one mail.
 */
const leaseSeconds = 180;

const claim = {
  name: 'claim-letter',
  text: `
SELECT organisation_id AS "organisationId", id, wave_id AS "waveId", member_id AS "memberId", kind, attempts, email, name, locale,
       organisation, programme, "group", contact, closes_at AS "closesAt", begun, nonce, token_hash AS "tokenHash", subject, body
FROM mailing.claim($1)`,
} as const;

/** Letters on their way out, of all organisations. Each step is one statement: what is written down has happened. */
@Injectable()
export class OutboxRepository {
  constructor(private readonly database: Database) {}

  /** Puts what is due into the outbox. */
  async makeDue(): Promise<void> {
    await this.database.mailing({ text: 'SELECT mailing.make_due()' });
  }

  /** Takes the next letter that is due. @returns null when none is */
  async claim(): Promise<ClaimedLetter | null> {
    const [letter] = await this.database.mailing<ClaimedLetter & { [column: string]: unknown }>({ ...claim, values: [leaseSeconds] });
    return letter ?? null;
  }

  async setLink({ organisationId, id }: LetterKey, { link, noReminders, bounce }: LinkHashes): Promise<void> {
    await this.database.mailing({ text: 'SELECT mailing.set_link($1, $2, $3, $4, $5)', values: [organisationId, id, link, noReminders, bounce] });
  }

  async finish({ organisationId, id }: LetterKey, outcome: 'sent' | 'refused' | 'given_up', reason: string | null = null): Promise<void> {
    await this.database.mailing({ text: 'SELECT mailing.finish($1, $2, $3, $4)', values: [organisationId, id, outcome, reason] });
  }

  /** @param counts whether it was about this letter, which is given up in the end */
  async putOff({ organisationId, id }: LetterKey, seconds: number, { unsure, counts }: { unsure: boolean; counts: boolean }): Promise<void> {
    await this.database.mailing({ text: 'SELECT mailing.put_off($1, $2, $3, $4, $5)', values: [organisationId, id, seconds, unsure, counts] });
  }

  /** @returns false when no mail has the token */
  async noteBounce(bounceHash: Buffer, invitation: boolean, reason: string): Promise<boolean> {
    const statement = { text: 'SELECT mailing.note_bounce($1, $2, $3) AS noted', values: [bounceHash, invitation, reason] };
    const [row] = await this.database.mailing<{ noted: boolean }>(statement);
    return row?.noted ?? false;
  }

  /** Removes deliveries of waves that ended long ago. */
  async forget(): Promise<void> {
    await this.database.mailing({ text: 'SELECT mailing.forget()' });
  }
}
