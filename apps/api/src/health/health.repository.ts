import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

@Injectable()
export class HealthRepository {
  constructor(private readonly database: Database) {}

  /** @throws when the database does not answer */
  async ping(): Promise<void> {
    await this.database.ping();
  }
}
