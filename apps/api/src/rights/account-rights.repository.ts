import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { StoredData } from './own-data.js';
import type { Erased } from './rights.repository.js';

/** What is the own of somebody who signed in: the members that have the address which they have proved to be theirs. */
@Injectable()
export class AccountRightsRepository {
  constructor(private readonly database: Database) {}

  ownData(organisationId: string, accountId: string): Promise<StoredData[]> {
    return this.database.tenant(organisationId, ({ query }) =>
      query<StoredData>('SELECT person, responses FROM survey.account_own_data($1)', [accountId]),
    );
  }

  /** @returns one element per member that was erased */
  erase(organisationId: string, accountId: string): Promise<Erased[]> {
    return this.database.tenant(organisationId, ({ query }) =>
      query<Erased>('SELECT responses, text_answers AS "textAnswers" FROM survey.erase_account_members($1)', [accountId]),
    );
  }
}
