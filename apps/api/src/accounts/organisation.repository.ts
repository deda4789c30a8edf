import { Injectable } from '@nestjs/common';
import type { OrganisationSettings } from '@medspill/contracts';
import { type AuditActor, auditEvent } from '../platform/audit/audit-event.js';
import { recordEvent } from '../platform/audit/record-event.repository.js';
import { Database } from '../platform/database/database.js';
import { nameIsTaken } from '../roster/name-is-taken.repository.js';

const shown = { name: true, requireSecondFactor: true, stateBody: true } as const;

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
  update(by: AuditActor, data: OrganisationSettings): Promise<OrganisationSettings | 'name_taken'> {
    const { organisationId: id } = by;
    const details = { secondFactor: data.requireSecondFactor ? 'on' : 'off', stateBody: data.stateBody ? 'on' : 'off' };
    return nameIsTaken(
      this.database.tenant(id, async ({ prisma, query }) => {
        const updated = await prisma.organisation.update({ where: { id }, data, select: shown });
        await recordEvent({ query }, auditEvent(by, 'settings_changed', { type: 'organisation', id }, details));
        return updated;
      }),
    );
  }
}
