import type { Transaction } from '../platform/database/transaction.js';

/** Which member of the group the account's holder is; null when none has the address that is proved to be theirs. */
export const ownMember = async ({ query }: Pick<Transaction, 'query'>, accountId: string, groupId: string): Promise<string | null> => {
  const [row] = await query<{ id: string | null }>('SELECT identity.own_member($1, $2) AS id', [accountId, groupId]);
  return row?.id ?? null;
};
