import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Actor } from './actor.js';
import type { Session } from './session-reader.js';

/** Finds the account behind a session. */
@Injectable()
export class ActorRepository {
  constructor(private readonly database: Database) {}

  /** @returns null when the account is gone, or has become somebody else's */
  async find({ organisationId, accountId, userId }: Pick<Session, 'organisationId' | 'accountId' | 'userId'>): Promise<Actor | null> {
    const account = await this.database.tenant(organisationId, ({ prisma }) =>
      prisma.account.findUnique({
        where: { organisationId_id: { organisationId, id: accountId }, userId },
        select: { id: true, name: true, role: true, grants: { select: { groupId: true } } },
      }),
    );
    if (!account) return null;
    return {
      id: account.id,
      name: account.name,
      role: account.role,
      organisationId,
      groupIds: new Set(account.grants.map((grant) => grant.groupId)),
    };
  }
}
