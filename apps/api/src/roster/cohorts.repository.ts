import { Injectable } from '@nestjs/common';
import type { Named } from '@medspill/contracts';
import { type AuditActor, auditEvent } from '../platform/audit/audit-event.js';
import { recordEvent } from '../platform/audit/record-event.repository.js';
import { Database } from '../platform/database/database.js';
import { nameIsTaken } from './name-is-taken.repository.js';

const named = { id: true, name: true } as const;

/** The cohorts of a programme. */
@Injectable()
export class CohortsRepository {
  constructor(private readonly database: Database) {}

  /** A programme with its cohorts in their order. @returns null when there is no such programme */
  ofProgramme(organisationId: string, id: string): Promise<{ programme: Named; cohorts: Named[] } | null> {
    return this.database.tenant(organisationId, async ({ prisma }) => {
      const row = await prisma.programme.findUnique({
        where: { organisationId_id: { organisationId, id } },
        select: { ...named, cohorts: { select: named, orderBy: [{ position: 'asc' }, { name: 'asc' }] } },
      });
      return row && { programme: { id: row.id, name: row.name }, cohorts: row.cohorts };
    });
  }

  /** Adds a cohort behind the others. @returns null when there is no such programme */
  create(by: AuditActor, programmeId: string, name: string): Promise<Named | 'name_taken' | null> {
    const { organisationId } = by;
    return nameIsTaken(
      this.database.tenant(organisationId, async ({ prisma, query }) => {
        // Locked, so that two cohorts that are added at once get two positions.
        const programmes = await prisma.$queryRaw<unknown[]>`
          SELECT FROM public.programme WHERE organisation_id = ${organisationId}::uuid AND id = ${programmeId}::uuid FOR UPDATE`;
        if (programmes.length === 0) return null;
        const last = await prisma.cohort.aggregate({ where: { organisationId, programmeId }, _max: { position: true } });
        const position = (last._max.position ?? 0) + 1;
        const cohort = await prisma.cohort.create({ data: { organisationId, programmeId, name, position }, select: named });
        await recordEvent({ query }, auditEvent(by, 'settings_changed', { type: 'cohort', id: cohort.id }, { added: 1 }));
        return cohort;
      }),
    );
  }

  /** @returns null when there is no such cohort */
  rename(by: AuditActor, id: string, name: string): Promise<Named | 'name_taken' | null> {
    const { organisationId } = by;
    return nameIsTaken(
      this.database.tenant(organisationId, async ({ prisma, query }) => {
        const { count } = await prisma.cohort.updateMany({ where: { organisationId, id }, data: { name } });
        if (count > 0) await recordEvent({ query }, auditEvent(by, 'settings_changed', { type: 'cohort', id }));
        return prisma.cohort.findUnique({ where: { organisationId_id: { organisationId, id } }, select: named });
      }),
    );
  }
}
