import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** Counts failures by keyed address. In the database, because several processes may answer one guesser. */
@Injectable()
export class FailedAttemptsRepository {
  constructor(private readonly database: Database) {}

  async count(addressHash: Buffer): Promise<number> {
    const text = 'SELECT public.count_failed_attempts($1) AS failures';
    const [row] = await this.database.entrance<{ failures: number | null }>({ name: 'count-failed-attempts', text, values: [addressHash] });
    return row?.failures ?? 0;
  }

  /** Counts one more until then, and forgets what is past. */
  async add(addressHash: Buffer, expiresAt: Date): Promise<void> {
    const text = 'SELECT public.add_failed_attempt($1, $2)';
    await this.database.entrance({ name: 'add-failed-attempt', text, values: [addressHash, expiresAt] });
  }
}
