import { Injectable } from '@nestjs/common';
import { AuthDatabase } from '../database/auth-database.js';

/** The sessions that people have open. What is deleted here is signed out at its next request. */
@Injectable()
export class OpenSessionsRepository {
  constructor(private readonly database: AuthDatabase) {}

  async noteUse(id: string): Promise<void> {
    await this.database.pool.query('UPDATE session SET updated_at = now() WHERE id = $1', [id]);
  }

  async end(id: string): Promise<void> {
    await this.database.pool.query('DELETE FROM session WHERE id = $1', [id]);
  }
}
