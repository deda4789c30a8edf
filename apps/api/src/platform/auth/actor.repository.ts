import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Actor } from './actor.js';

/** Finds the account behind a session. */
@Injectable()
export class ActorRepository {
  constructor(private readonly database: Database) {}

  async find(organisationId: string, id: string): Promise<Actor | null> {
    const account = await this.database.client.account.findUnique({
      where: { organisationId_id: { organisationId, id } },
      select: { id: true, name: true, role: true, grants: { select: { groupId: true } } },
    });
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
