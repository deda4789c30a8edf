import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import type { Actor } from './actor.js';
import { asksWhoFollows, followers, needsSecondFactor } from './policy.js';
import type { Session } from './session-reader.js';

/** Groups among these that a facilitator follows. */
const followedAmong = async ({ prisma }: Transaction, organisationId: string, groupIds: ReadonlySet<string>): Promise<ReadonlySet<string>> => {
  const where = { organisationId, groupId: { in: [...groupIds] }, account: { role: followers } };
  const grants = await prisma.roleGrant.findMany({ where, select: { groupId: true } });
  return new Set(grants.map(({ groupId }) => groupId));
};

/** Finds the account behind a session. */
@Injectable()
export class ActorRepository {
  constructor(private readonly database: Database) {}

  /**
   * The account that asked for something that is done later, as it is by then. Whoever asked had shown what the organisation
   * asks for.
   * @returns null when it is gone
   */
  ofAccount(organisationId: string, accountId: string): Promise<Actor | null> {
    return this.actor(organisationId, { id: accountId }, true);
  }

  /** @returns null when the account is gone, or has become somebody else's */
  find({ organisationId, accountId, userId, secondFactor }: Pick<Session, 'organisationId' | 'accountId' | 'userId' | 'secondFactor'>): Promise<Actor | null> {
    return this.actor(organisationId, { id: accountId, userId }, secondFactor);
  }

  private actor(organisationId: string, { id, userId }: { id: string; userId?: string }, secondFactor: boolean): Promise<Actor | null> {
    return this.database.tenant(organisationId, async (transaction) => {
      const account = await transaction.prisma.account.findUnique({
        where: { organisationId_id: { organisationId, id }, ...(userId !== undefined && { userId }) },
        select: { name: true, role: true, grants: { select: { groupId: true } }, organisation: { select: { requireSecondFactor: true } } },
      });
      if (!account) return null;
      const { name, role, grants, organisation } = account;
      const groupIds = new Set(grants.map(({ groupId }) => groupId));
      const followedGroupIds = asksWhoFollows(role) && groupIds.size > 0 ? await followedAmong(transaction, organisationId, groupIds) : new Set<string>();
      const secondFactorMissing = organisation.requireSecondFactor && needsSecondFactor(role) && !secondFactor;
      return { id, name, role, organisationId, secondFactorMissing, groupIds, followedGroupIds };
    });
  }
}
