import { Injectable } from '@nestjs/common';
import { AuthDatabase } from '../database/auth-database.js';

/** A session as its owner sees it. */
export interface OpenSessionRow {
  readonly id: string;
  readonly startedAt: Date;
  readonly lastUsedAt: Date;
  readonly browser: string | null;
}

/** Whose session asks, and which provider began it. */
interface Asking {
  readonly userId: string;
  readonly providerId: string | null;
}

/** All of the person's; for a session that a provider began, those alone that the same provider began. */
const withinReach = 'user_id = $1 AND ($2::uuid IS NULL OR provider_id = $2)';

/** The sessions that people have open. What is deleted here is signed out at its next request. */
@Injectable()
export class OpenSessionsRepository {
  constructor(private readonly database: AuthDatabase) {}

  /** The sessions within reach of one of them, the one used last first. @param longestPause in seconds; what was not used for longer is over */
  async list({ userId, providerId }: Asking, longestPause: number): Promise<OpenSessionRow[]> {
    const { rows } = await this.database.pool.query<OpenSessionRow>(
      `SELECT id, created_at AS "startedAt", updated_at AS "lastUsedAt", nullif(user_agent, '') AS browser
       FROM session WHERE ${withinReach} AND expires_at > now() AND updated_at > now() - make_interval(secs => $3)
       ORDER BY updated_at DESC`,
      [userId, providerId, longestPause],
    );
    return rows;
  }

  async noteUse(id: string): Promise<void> {
    await this.database.pool.query('UPDATE session SET updated_at = now() WHERE id = $1', [id]);
  }

  /** @returns false when there is no such session within reach */
  async end({ userId, providerId }: Asking, id: string): Promise<boolean> {
    const { rowCount } = await this.database.pool.query(`DELETE FROM session WHERE ${withinReach} AND id = $3`, [userId, providerId, id]);
    return rowCount === 1;
  }

  /** Ends whatever is open in an account, whoever has taken it. */
  async endOfAccount(organisationId: string, accountId: string): Promise<void> {
    await this.database.pool.query('DELETE FROM session WHERE organisation_id = $1 AND account_id = $2', [organisationId, accountId]);
  }

  async endOthers({ id, userId, providerId }: Asking & { readonly id: string }): Promise<void> {
    await this.database.pool.query(`DELETE FROM session WHERE ${withinReach} AND id <> $3`, [userId, providerId, id]);
  }

  /** The session goes on in another of the person's organisations. */
  async move(id: string, place: { organisationId: string; accountId: string }): Promise<void> {
    await this.database.pool.query('UPDATE session SET organisation_id = $2, account_id = $3 WHERE id = $1', [
      id,
      place.organisationId,
      place.accountId,
    ]);
  }

  /** The person has shown a second factor in this session. */
  async noteSecondFactor(id: string): Promise<void> {
    await this.database.pool.query('UPDATE session SET second_factor = true WHERE id = $1', [id]);
  }
}
