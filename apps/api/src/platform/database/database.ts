import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { CONFIG, type Config } from '../config/config.js';
import { databaseAddress } from './database-address.js';
import { type Prisma, PrismaClient } from './generated/client.js';

/** A transaction's own client: every statement on it runs on the transaction's one connection. */
export type Transaction = Prisma.TransactionClient;

/** How long a transaction may wait for a connection and take in all, in milliseconds. */
export interface TransactionLimits {
  readonly maxWait: number;
  readonly timeout: number;
}

const usualLimits: TransactionLimits = { maxWait: 10_000, timeout: 30_000 };

/** The process's connections to PostgreSQL: one pool, shared by Prisma and the hot statements. Only repositories use it. */
@Injectable()
export class Database implements OnModuleDestroy {
  private readonly logger = new Logger(Database.name);

  readonly client: PrismaClient;

  /** For the few statements that must be fast or return more than Prisma reads well. The hot ones are named, hence prepared. */
  readonly pool: Pool;

  constructor(@Inject(CONFIG) config: Pick<Config, 'databaseUrl' | 'databasePoolSize'>) {
    this.pool = new Pool({ ...databaseAddress(config.databaseUrl), max: config.databasePoolSize });
    // An idle connection that the server drops is replaced at its next use; without a listener it would end the process.
    this.pool.on('error', (error) => this.logger.warn(`A database connection was lost: ${error.message}`));
    // Else its messages, which are logged, hold the values of the query that failed: names and addresses of people.
    this.client = new PrismaClient({ adapter: new PrismaPg(this.pool), errorFormat: 'minimal' });
  }

  /**
   * Runs `work` in one transaction on one connection; anything thrown rolls it back.
   * `work` must use nothing but the transaction it is given: a second connection, asked for while this one is held,
   * never comes when the pool is used up.
   */
  transaction<Result>(
    work: (transaction: Transaction) => Promise<Result>,
    limits: TransactionLimits = usualLimits,
  ): Promise<Result> {
    return this.client.$transaction(work, limits);
  }

  async onModuleDestroy(): Promise<void> {
    await this.client.$disconnect();
    await this.pool.end();
  }
}
