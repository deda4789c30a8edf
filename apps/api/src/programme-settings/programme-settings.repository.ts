import { Injectable } from '@nestjs/common';
import type { Named, ProgrammeSettings } from '@medspill/contracts';
import { leaderGroup26V1 } from '@medspill/instruments';
import { type AuditActor, auditEvent } from '../platform/audit/audit-event.js';
import { recordEvent } from '../platform/audit/record-event.repository.js';
import { Database } from '../platform/database/database.js';
import { nameIsTaken } from '../roster/name-is-taken.repository.js';

const named = { id: true, name: true } as const;

const shown = {
  id: true,
  name: true,
  contact: true,
  kGroup: true,
  kOutside: true,
  kText: true,
  minOtherGroups: true,
  retentionMonths: true,
  linkDays: true,
  researchExport: true,
  _count: { select: { waves: { where: { state: { not: 'planned' } } } } },
} as const;

/** What can be set of a programme. */
export type NewSettings = Pick<ProgrammeSettings, 'name' | 'contact' | 'promises'>;

/** Programmes and what is set for them. */
@Injectable()
export class ProgrammeSettingsRepository {
  constructor(private readonly database: Database) {}

  /** Makes an empty programme with the usual promises. */
  create(by: AuditActor, name: string): Promise<Named | 'name_taken'> {
    const { organisationId } = by;
    const { key, version, items } = leaderGroup26V1;
    return nameIsTaken(
      this.database.tenant(organisationId, async ({ prisma, query }) => {
        await prisma.instrumentVersion.createMany({ data: { key, version, itemCount: items.length }, skipDuplicates: true });
        const data = { organisationId, name, instrumentKey: key, instrumentVersion: version };
        const programme = await prisma.programme.create({ data, select: named });
        await recordEvent({ query }, auditEvent(by, 'settings_changed', { type: 'programme', id: programme.id }, { added: 1 }));
        return programme;
      }),
    );
  }

  /** @returns null when there is no such programme */
  find(organisationId: string, id: string): Promise<ProgrammeSettings | null> {
    return this.database.tenant(organisationId, async ({ prisma }) => {
      const where = { organisationId_id: { organisationId, id } };
      const row = await prisma.programme.findUnique({ where, select: shown });
      if (!row) return null;
      const { id: its, name, contact, _count, ...promises } = row;
      return { id: its, name, contact, promises, promisesFixed: _count.waves > 0 };
    });
  }

  /** PostgreSQL refuses other promises once a wave has opened. */
  update(by: AuditActor, id: string, { name, contact, promises }: NewSettings): Promise<'done' | 'name_taken'> {
    const { organisationId } = by;
    return nameIsTaken(
      this.database.tenant(organisationId, async ({ prisma, query }) => {
        await prisma.programme.updateMany({ where: { organisationId, id }, data: { name, contact, ...promises } });
        await recordEvent({ query }, auditEvent(by, 'settings_changed', { type: 'programme', id }));
        return 'done' as const;
      }),
    );
  }
}
