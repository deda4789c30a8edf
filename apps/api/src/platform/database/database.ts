import { AsyncLocalStorage } from 'node:async_hooks';
import { Logger, type OnModuleDestroy } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import type { PoolClient, QueryConfig, QueryResultRow } from 'pg';
import { databaseAddress } from './database-address.js';
import { PrismaClient } from './generated/client.js';
import { TracedPool } from './traced-pool.js';
import { enter, type PrismaTransaction, type TransactionLimits, type Work } from './transaction.js';

const usualLimits: TransactionLimits = { maxWait: 10_000, timeout: 30_000 };

/**
 * The process's connections to PostgreSQL: one pool, shared by Prisma and the hot statements. Only repositories use it.
 * There is no way to a table without an organisation: `tenant` and `reporting` name it to PostgreSQL, which shows and takes
 * that organisation's rows and no others, and take on a role that has the rights for this kind of work and no others.
 */
export class Database implements OnModuleDestroy {
  private readonly logger = new Logger(Database.name);
  private readonly pool: TracedPool;
  private readonly client: PrismaClient;
  /** Set while a transaction's work runs. */
  private readonly working = new AsyncLocalStorage<true>();

  /** @param url whose login takes on the roles */
  constructor(url: string, poolSize: number) {
    this.pool = new TracedPool({ ...databaseAddress(url), max: poolSize });
    // An idle connection that the server drops is replaced at its next use; without a listener it would end the process.
    this.pool.on('error', (error) => this.logger.warn(`A database connection was lost: ${error.message}`));
    // Else its messages, which are logged, hold the values of the query that failed: names and addresses of people.
    this.client = new PrismaClient({ adapter: new PrismaPg(this.pool), errorFormat: 'minimal' });
  }

  /**
   * Everyday work of one organisation, in one transaction on one connection; anything thrown rolls it back. It reads no answers.
   * `work` must use nothing but the transaction it is given: a second connection, asked for while this one is held, never
   * comes when the pool is used up. Asking for one throws.
   */
  tenant<Result>(organisationId: string, work: Work<Result>, limits: TransactionLimits = usualLimits): Promise<Result> {
    return this.transact(async (transaction) => {
      await enter(transaction, 'medspill_app', organisationId);
      return work(transaction);
    }, limits);
  }

  /** As `tenant`, for answers and what is computed of them. It reads nobody's name, nor anything else of schema `identity`. */
  reporting<Result>(organisationId: string, work: Work<Result>): Promise<Result> {
    return this.transact(async (transaction) => {
      await enter(transaction, 'medspill_reporting', organisationId);
      return work(transaction);
    }, usualLimits);
  }

  /**
   * One statement of the mailer, for whatever organisation a letter is of. It reaches no table, only the functions that are
   * granted to medspill_mailer, which tell of one letter at a time.
   */
  mailing<Row extends QueryResultRow>(statement: QueryConfig): Promise<Row[]> {
    return this.transact(async ({ query }) => {
      await query(`SELECT set_config('role', 'medspill_mailer', true)`);
      return query<Row>(statement);
    }, usualLimits);
  }

  /**
   * One statement before the organisation is known. It reaches no table, only the functions that are granted to
   * medspill_entrance: each is bound to what the caller holds, such as a personal link.
   */
  async entrance<Row extends QueryResultRow>(statement: QueryConfig): Promise<Row[]> {
    this.refuseNesting();
    const { rows } = await this.pool.query<Row>(statement);
    return rows;
  }

  /** @throws when the database does not answer */
  async ping(): Promise<void> {
    await this.pool.query('SELECT 1');
  }

  async onModuleDestroy(): Promise<void> {
    await this.client.$disconnect();
    await this.pool.end();
  }

  /** One transaction on one connection, with the rights of the login itself. */
  protected transact<Result>(work: Work<Result>, limits: TransactionLimits): Promise<Result> {
    this.refuseNesting();
    let connection: PoolClient | undefined;
    const run = (prisma: PrismaTransaction): Promise<Result> => {
      if (!connection) throw new Error('Prisma began a transaction on a connection that is not of the pool.');
      const its = connection;
      const query = async <Row extends QueryResultRow>(statement: string | QueryConfig, values?: unknown[]): Promise<Row[]> =>
        (await its.query<Row>(statement, values)).rows;
      return this.working.run(true, () => work({ prisma, query }));
    };
    return this.pool.trace((its) => (connection = its), () => this.client.$transaction(run, limits));
  }

  private refuseNesting(): void {
    if (this.working.getStore()) throw new Error('A transaction asked for a second connection while it holds its own.');
  }
}
