import type { PrismaTransaction } from '../platform/database/transaction.js';

/** Tables that an import fills with many rows. */
type FilledTable =
  | 'public.cohort'
  | 'public."group"'
  | 'public.wave'
  | 'public.development_area'
  | 'public.development_area_factor'
  | 'identity.member'
  | 'identity.respondent_key'
  | 'identity.invitation'
  | 'survey.response'
  | 'survey.wave_aggregate'
  | 'survey.wave_change';

/**
 * Lets PostgreSQL take statistics of what the transaction has just inserted. It would do so by itself a minute after the
 * commit; until then it takes the tables for nearly empty and compares every row of one with every row of the other:
 * minutes instead of a second for 10,000 groups. Only a table's owner may ask for it, hence a function of the owner's.
 */
export const countRows = async (transaction: PrismaTransaction, tables: readonly FilledTable[]): Promise<void> => {
  await transaction.$executeRaw`SELECT public.take_statistics(${[...tables]}::regclass[])`;
};
