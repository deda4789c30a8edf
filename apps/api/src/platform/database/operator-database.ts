import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from './database.js';
import type { TransactionLimits, Work } from './transaction.js';

/**
 * The database for whoever operates it: logs in as its owner. Commands of the command line alone have it, because they must
 * look for an organisation or make one; the service cannot.
 */
@Injectable()
export class OperatorDatabase extends Database {
  constructor(@Inject(CONFIG) config: Pick<Config, 'databaseOwnerUrl' | 'databasePoolSize'>) {
    if (config.databaseOwnerUrl === null) throw new Error('DATABASE_OWNER_URL is missing: commands log in as the owner of the database.');
    super(config.databaseOwnerUrl, config.databasePoolSize);
  }

  /** A transaction that sees every organisation. It may `enter` one. */
  acrossTenants<Result>(work: Work<Result>, limits: TransactionLimits = { maxWait: 10_000, timeout: 30_000 }): Promise<Result> {
    return this.transact(work, limits);
  }
}
