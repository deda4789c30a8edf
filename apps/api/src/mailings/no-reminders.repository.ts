import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** Who wants no more reminders, by the hash of what stood in their mail. */
@Injectable()
export class NoRemindersRepository {
  constructor(private readonly database: Database) {}

  async stop(tokenHash: Buffer): Promise<void> {
    await this.database.entrance({ text: 'SELECT mailing.stop_reminders($1)', values: [tokenHash] });
  }
}
