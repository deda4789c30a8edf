import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { AuthDatabase } from '../database/auth-database.js';

/** At most so many attempts within so many seconds of the first. */
export interface AttemptLimit {
  readonly most: number;
  readonly within: number;
}

/**
 * Counts attempts by what they are aimed at, an address above all: limits by the caller's network address stop one machine,
 * not a thousand. Kept in the database, so that every process counts together; the key tells nothing to whoever reads it.
 */
@Injectable()
export class AttemptsRepository {
  constructor(
    private readonly database: AuthDatabase,
    @Inject(CONFIG) private readonly config: Pick<Config, 'sessionSecret'>,
  ) {}

  /** Counts one attempt. @returns whether it is still within the limit */
  async count(kind: string, aim: string, { most, within }: AttemptLimit): Promise<boolean> {
    const { rows } = await this.database.pool.query<{ count: number }>(
      `WITH over AS (DELETE FROM attempt WHERE until < now() - interval '1 minute' AND key <> $1)
       INSERT INTO attempt AS a (key, count, until) VALUES ($1, 1, now() + make_interval(secs => $2))
       ON CONFLICT (key) DO UPDATE SET
         count = CASE WHEN a.until < now() THEN 1 ELSE a.count + 1 END,
         until = CASE WHEN a.until < now() THEN excluded.until ELSE a.until END
       RETURNING count`,
      [this.key(kind, aim), within],
    );
    return (rows[0]?.count ?? 0) <= most;
  }

  /** Begins anew: the attempt was a success. */
  async forget(kind: string, aim: string): Promise<void> {
    await this.database.pool.query('DELETE FROM attempt WHERE key = $1', [this.key(kind, aim)]);
  }

  private key(kind: string, aim: string): Buffer {
    return createHmac('sha256', this.config.sessionSecret).update(`attempt\0${kind}\0${aim}`).digest();
  }
}
