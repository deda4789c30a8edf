import { Injectable } from '@nestjs/common';
import type { OrganisationSettings } from '@medspill/contracts';
import { Database } from '../platform/database/database.js';
import { nameIsTaken } from '../roster/name-is-taken.repository.js';

const shown = { name: true, requireSecondFactor: true } as const;

/** What is set for an organisation. */
@Injectable()
export class OrganisationRepository {
  constructor(private readonly database: Database) {}

  find(organisationId: string): Promise<OrganisationSettings> {
    return this.database.tenant(organisationId, ({ prisma }) =>
      prisma.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: shown }),
    );
  }

  /** @returns `name_taken` when another organisation has the name */
  update(organisationId: string, data: OrganisationSettings): Promise<OrganisationSettings | 'name_taken'> {
    return nameIsTaken(
      this.database.tenant(organisationId, ({ prisma }) =>
        prisma.organisation.update({ where: { id: organisationId }, data, select: shown }),
      ),
    );
  }
}
