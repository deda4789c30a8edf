import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { mostSessions, sessionSeconds } from './respondent-session-life.js';

/** What became of an attempt to open a link. */
export interface OpenOutcome {
  readonly outcome: 'opened' | 'expired' | 'closed' | 'withdrawn';
  readonly contact: string | null;
}

const openSession = {
  name: 'open-respondent-session',
  text: 'SELECT outcome, contact FROM identity.open_respondent_session($1, $2, $3, $4)',
} as const;

const findWithdrawn = { name: 'withdrawn-link', text: 'SELECT contact FROM identity.withdrawn_link_contact($1)' } as const;

const findInvitation = {
  name: 'respondent-invitation',
  text: 'SELECT identity.respondent_invitation($1) AS invitation',
} as const;

const endSession = { name: 'end-respondent-session', text: 'SELECT identity.end_respondent_session($1)' } as const;

/** Sessions of respondents, by the hash of their secret. */
@Injectable()
export class RespondentSessionsRepository {
  constructor(private readonly database: Database) {}

  /** @returns null when the link is unknown */
  async open(tokenHash: Buffer, secretHash: Buffer): Promise<OpenOutcome | null> {
    const values = [tokenHash, secretHash, sessionSeconds, mostSessions];
    const [row] = await this.database.entrance<OpenOutcome>({ ...openSession, values });
    if (row) return row;
    const [withdrawn] = await this.database.entrance<{ contact: string | null }>({ ...findWithdrawn, values: [tokenHash] });
    return withdrawn ? { outcome: 'withdrawn', contact: withdrawn.contact } : null;
  }

  /** @returns what names the session's invitation to its browser; null when there is no such session */
  async invitation(secretHash: Buffer): Promise<string | null> {
    const [row] = await this.database.entrance<{ invitation: string | null }>({ ...findInvitation, values: [secretHash] });
    return row?.invitation ?? null;
  }

  async end(secretHash: Buffer): Promise<void> {
    await this.database.entrance({ ...endSession, values: [secretHash] });
  }
}
