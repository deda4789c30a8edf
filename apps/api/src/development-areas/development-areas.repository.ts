import { Injectable } from '@nestjs/common';
import type { AreaDetails, AuditDetails, StatusNote, WaveKind } from '@medspill/contracts';
import { type AuditActor, auditEvent } from '../platform/audit/audit-event.js';
import { recordEvent } from '../platform/audit/record-event.repository.js';
import { Database } from '../platform/database/database.js';
import type { Transaction } from '../platform/database/transaction.js';

/** What came of an attempt to change something that others may have changed. */
export type Edit = 'done' | 'edited_meanwhile';

const note = ({ query }: Pick<Transaction, 'query'>, by: AuditActor, groupId: string, details: AuditDetails): Promise<void> =>
  recordEvent({ query }, auditEvent(by, 'development_changed', { type: 'group', id: groupId }, { developmentAreas: 1, ...details }));

const columns = ({ title, why, wanted, measure, reviewOn }: AreaDetails) => ({
  title,
  why,
  wanted,
  measure,
  reviewOn: reviewOn === null ? null : new Date(reviewOn),
});

const factorRows = (organisationId: string, developmentAreaId: string, factors: readonly string[]) =>
  [...new Set(factors)].map((factorKey) => ({ organisationId, developmentAreaId, factorKey }));

/** Writes areas down. Who asks for a group's has been asked whether it is theirs. */
@Injectable()
export class DevelopmentAreasRepository {
  constructor(private readonly database: Database) {}

  /** @returns the group of an area, removed ones included; null when there is no such area */
  groupOf(organisationId: string, areaId: string): Promise<string | null> {
    return this.database.tenant(organisationId, async ({ prisma }) => {
      const where = { organisationId_id: { organisationId, id: areaId } };
      return (await prisma.developmentArea.findUnique({ where, select: { groupId: true } }))?.groupId ?? null;
    });
  }

  /** @returns the new area's id */
  create(by: AuditActor, groupId: string, chosenAfter: WaveKind, details: AreaDetails): Promise<string> {
    const { organisationId } = by;
    return this.database.tenant(organisationId, async ({ prisma, query }) => {
      const last = await prisma.developmentArea.aggregate({ where: { organisationId, groupId, chosenAfter }, _max: { position: true } });
      const position = (last._max.position ?? 0) + 1;
      const data = { organisationId, groupId, chosenAfter, position, ...columns(details) };
      const { id } = await prisma.developmentArea.create({ data, select: { id: true } });
      await prisma.developmentAreaFactor.createMany({ data: factorRows(organisationId, id, details.factors) });
      await note({ query }, by, groupId, { added: 1 });
      return id;
    });
  }

  /** @param version that the writer has seen */
  update(by: AuditActor, groupId: string, areaId: string, version: number, details: AreaDetails): Promise<Edit> {
    const { organisationId } = by;
    return this.database.tenant(organisationId, async ({ prisma, query }) => {
      const { count } = await prisma.developmentArea.updateMany({
        where: { organisationId, groupId, id: areaId, version, removedAt: null },
        data: { ...columns(details), version: version + 1 },
      });
      if (count === 0) return 'edited_meanwhile';
      await prisma.developmentAreaFactor.deleteMany({ where: { organisationId, developmentAreaId: areaId } });
      await prisma.developmentAreaFactor.createMany({ data: factorRows(organisationId, areaId, details.factors) });
      await note({ query }, by, groupId, { edited: 1 });
      return 'done';
    });
  }

  /** Areas of other groups are left alone. */
  async order(by: AuditActor, groupId: string, areaIds: readonly string[]): Promise<void> {
    const { organisationId } = by;
    await this.database.tenant(organisationId, async ({ prisma, query }) => {
      await prisma.$executeRaw`
        UPDATE public.development_area d SET position = ordered.position
        FROM (SELECT id, row_number() OVER (PARTITION BY chosen_after
                                            ORDER BY array_position(${[...areaIds]}::uuid[], id) NULLS LAST, position, id) AS position
              FROM public.development_area WHERE organisation_id = ${organisationId}::uuid AND group_id = ${groupId}::uuid) AS ordered
        WHERE d.organisation_id = ${organisationId}::uuid AND d.group_id = ${groupId}::uuid AND d.id = ordered.id`;
      await note({ query }, by, groupId, { edited: 1 });
    });
  }

  /** Removes the area, or takes that back. */
  async setRemoved(by: AuditActor, groupId: string, areaId: string, removed: boolean): Promise<void> {
    const { organisationId } = by;
    await this.database.tenant(organisationId, async ({ prisma, query }) => {
      const { count } = await prisma.developmentArea.updateMany({
        where: { organisationId, groupId, id: areaId, removedAt: removed ? null : { not: null } },
        data: { removedAt: removed ? new Date() : null },
      });
      if (count > 0) await note({ query }, by, groupId, removed ? { removed: 1 } : { returned: 1 });
    });
  }

  async addNote(by: AuditActor, groupId: string, areaId: string, details: Omit<StatusNote, 'id' | 'at'>): Promise<void> {
    const { organisationId } = by;
    await this.database.tenant(organisationId, async ({ prisma, query }) => {
      const area = await prisma.developmentArea.count({ where: { organisationId, groupId, id: areaId, removedAt: null } });
      if (area === 0) return;
      await prisma.statusNote.create({ data: { organisationId, developmentAreaId: areaId, ...details } });
      await note({ query }, by, groupId, { notes: 1 });
    });
  }
}
