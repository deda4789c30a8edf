import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Actor } from './actor.js';
import { asksWhoFollows, followers, needsSecondFactor } from './policy.js';
import type { Session } from './session-reader.js';

/** Finds the account behind a session. */
@Injectable()
export class ActorRepository {
  constructor(private readonly database: Database) {}

  /** Groups of the account that a facilitator follows. */
  private async followed(organisationId: string, { role, groupIds }: Pick<Actor, 'role' | 'groupIds'>): Promise<ReadonlySet<string>> {
    if (!asksWhoFollows(role) || groupIds.size === 0) return new Set();
    const grants = await this.database.tenant(organisationId, ({ prisma }) =>
      prisma.roleGrant.findMany({ where: { organisationId, groupId: { in: [...groupIds] }, account: { role: followers } }, select: { groupId: true } }),
    );
    return new Set(grants.map(({ groupId }) => groupId));
  }

  /** The account that asked for something that is done later, as it is by then. @returns null when it is gone */
  async ofAccount(organisationId: string, accountId: string): Promise<Actor | null> {
    const account = await this.database.tenant(organisationId, ({ prisma }) =>
      prisma.account.findUnique({
        where: { organisationId_id: { organisationId, id: accountId } },
        select: { id: true, name: true, role: true, grants: { select: { groupId: true } } },
      }),
    );
    if (!account) return null;
    const { grants, ...known } = account;
    // Whoever asked had shown what the organisation asks for.
    const groupIds = new Set(grants.map(({ groupId }) => groupId));
    return { ...known, organisationId, secondFactorMissing: false, groupIds, followedGroupIds: await this.followed(organisationId, { ...known, groupIds }) };
  }

  /** @returns null when the account is gone, or has become somebody else's */
  async find({ organisationId, accountId, userId, secondFactor }: Pick<Session, 'organisationId' | 'accountId' | 'userId' | 'secondFactor'>): Promise<Actor | null> {
    const account = await this.database.tenant(organisationId, ({ prisma }) =>
      prisma.account.findUnique({
        where: { organisationId_id: { organisationId, id: accountId }, userId },
        select: {
          id: true,
          name: true,
          role: true,
          grants: { select: { groupId: true } },
          organisation: { select: { requireSecondFactor: true } },
        },
      }),
    );
    if (!account) return null;
    const groupIds = new Set(account.grants.map((grant) => grant.groupId));
    return {
      id: account.id,
      name: account.name,
      role: account.role,
      organisationId,
      secondFactorMissing: account.organisation.requireSecondFactor && needsSecondFactor(account.role) && !secondFactor,
      groupIds,
      followedGroupIds: await this.followed(organisationId, { role: account.role, groupIds }),
    };
  }
}
