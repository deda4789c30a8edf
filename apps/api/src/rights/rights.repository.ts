import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { StoredData } from './own-data.js';

/** What was removed, in rows. */
export interface Erased {
  readonly responses: number;
  readonly textAnswers: number;
}

/** What is a respondent's own, by the hash of the session's secret. The functions reach nothing of anybody else. */
@Injectable()
export class RightsRepository {
  constructor(private readonly database: Database) {}

  /** @returns null when there is no such session */
  async ownData(secretHash: Buffer): Promise<StoredData | null> {
    const [row] = await this.database.entrance<StoredData>({
      text: 'SELECT person, responses FROM survey.respondent_own_data($1)',
      values: [secretHash],
    });
    return row ?? null;
  }

  /** @returns false when the wave is not open */
  async withdraw(secretHash: Buffer): Promise<boolean> {
    const [row] = await this.database.entrance<{ withdrawn: boolean }>({
      text: 'SELECT survey.withdraw_response($1) AS withdrawn',
      values: [secretHash],
    });
    return row?.withdrawn ?? false;
  }

  /** @returns null when there is no such session */
  async erase(secretHash: Buffer): Promise<Erased | null> {
    const [row] = await this.database.entrance<Erased>({
      text: 'SELECT responses, text_answers AS "textAnswers" FROM survey.erase_respondent($1)',
      values: [secretHash],
    });
    return row ?? null;
  }
}
