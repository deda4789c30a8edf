import { Injectable } from '@nestjs/common';
import type { Actor as ActorView } from '@medspill/contracts';
import type { Actor } from '../platform/auth/actor.js';
import { permissionsOf, reachOf } from '../platform/auth/authorise.js';
import { Database } from '../platform/database/database.js';

const named = { id: true, name: true } as const;

/** What a session shows of the person behind it. */
@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  view(actor: Actor): Promise<ActorView> {
    const { id, name, role, organisationId, groupIds } = actor;
    const own = { organisationId, id: { in: [...groupIds] } };
    const rates = reachOf(actor, 'response_rate:read');
    return this.database.tenant(organisationId, async ({ prisma }) => {
      const organisation = await prisma.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: named });
      const groups = await prisma.group.findMany({ where: own, select: named, orderBy: { name: 'asc' } });
      const programmes =
        rates === null
          ? []
          : await prisma.programme.findMany({
              where: { organisationId, ...(rates.groupIds !== null && { groups: { some: own } }) },
              select: named,
              orderBy: { name: 'asc' },
              take: 200,
            });
      return { id, name, role, permissions: permissionsOf(actor), organisation, programmes, groups };
    });
  }
}
