import type { QueryConfig, QueryResultRow } from 'pg';
import type { Prisma } from './generated/client.js';

/** Roles of a transaction; the migration `tenancy` says what each is for. */
export type DatabaseRole = 'medspill_app' | 'medspill_reporting';

/** Prisma's part of a transaction. */
export type PrismaTransaction = Prisma.TransactionClient;

/** A transaction: all that is done with it runs on its one connection, one statement after the other. */
export interface Transaction {
  /** For whatever reads well in Prisma. */
  readonly prisma: PrismaTransaction;
  /** For statements that must be fast or return more than Prisma reads well. The hot ones are named, hence prepared. */
  readonly query: <Row extends QueryResultRow>(statement: string | QueryConfig, values?: unknown[]) => Promise<Row[]>;
}

export type Work<Result> = (transaction: Transaction) => Promise<Result>;

/** How long a transaction may wait for a connection and take in all, in milliseconds. */
export interface TransactionLimits {
  readonly maxWait: number;
  readonly timeout: number;
}

/** From here to its end the transaction has the role's rights, on rows of this organisation only. */
export const enter = async ({ query }: Pick<Transaction, 'query'>, role: DatabaseRole, organisationId: string): Promise<void> => {
  await query({
    name: 'enter',
    text: `SELECT set_config('role', $1, true), set_config('medspill.organisation_id', $2::uuid::text, true)`,
    values: [role, organisationId],
  });
};
