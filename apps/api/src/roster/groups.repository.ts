import { Injectable } from '@nestjs/common';
import type { Named, RosterGroup } from '@medspill/contracts';
import { type AuditActor, auditEvent } from '../platform/audit/audit-event.js';
import { recordEvent } from '../platform/audit/record-event.repository.js';
import { Database } from '../platform/database/database.js';
import type { Transaction } from '../platform/database/transaction.js';
import { nameIsTaken } from './name-is-taken.repository.js';

/** Which groups a list holds. */
export interface RosterFilter {
  readonly cohortId: string | null;
  readonly archived: boolean;
}

/** What is given of a group by whoever writes it down. */
export interface GroupDetails {
  readonly name: string;
  readonly sector: string | null;
}

const shown = {
  id: true,
  name: true,
  sector: true,
  archivedAt: true,
  cohort: { select: { id: true, name: true } },
  _count: { select: { members: { where: { leftAt: null } } } },
} as const;

interface ShownGroup extends Named {
  sector: string | null;
  archivedAt: Date | null;
  cohort: Named;
  _count: { members: number };
}

const viewOf = ({ id, name, sector, archivedAt, cohort, _count }: ShownGroup): RosterGroup => ({
  id,
  name,
  sector,
  cohort,
  members: _count.members,
  archived: archivedAt !== null,
});

const find = (prisma: Transaction['prisma'], organisationId: string, id: string) =>
  prisma.group.findUnique({ where: { organisationId_id: { organisationId, id } }, select: shown });

/** Groups as the lists of a programme hold them. */
@Injectable()
export class GroupsRepository {
  constructor(private readonly database: Database) {}

  list(
    organisationId: string,
    programmeId: string,
    { cohortId, archived }: RosterFilter,
    limit: number,
    offset: number,
  ): Promise<{ items: RosterGroup[]; total: number }> {
    const where = {
      organisationId,
      programmeId,
      archivedAt: archived ? { not: null } : null,
      ...(cohortId !== null && { cohortId }),
    };
    return this.database.tenant(organisationId, async ({ prisma }) => {
      const rows = await prisma.group.findMany({
        where,
        select: shown,
        orderBy: [{ cohort: { position: 'asc' } }, { name: 'asc' }, { id: 'asc' }],
        take: limit,
        skip: offset,
      });
      return { items: rows.map(viewOf), total: await prisma.group.count({ where }) };
    });
  }

  /** @returns null when the programme has no such cohort, `name_taken` when it has a group of this name */
  create(
    by: AuditActor,
    programmeId: string,
    cohortId: string,
    details: GroupDetails,
  ): Promise<RosterGroup | 'name_taken' | null> {
    const { organisationId } = by;
    return nameIsTaken(
      this.database.tenant(organisationId, async ({ prisma, query }) => {
        const cohort = await prisma.cohort.count({ where: { organisationId, programmeId, id: cohortId } });
        if (cohort === 0) return null;
        const data = { organisationId, programmeId, cohortId, ...details };
        const group = viewOf(await prisma.group.create({ data, select: shown }));
        await recordEvent({ query }, auditEvent(by, 'settings_changed', { type: 'group', id: group.id }, { added: 1 }));
        return group;
      }),
    );
  }

  /** @returns null when there is no such group, `name_taken` when its programme has another of this name */
  update(by: AuditActor, id: string, details: GroupDetails): Promise<RosterGroup | 'name_taken' | null> {
    const { organisationId } = by;
    return nameIsTaken(
      this.database.tenant(organisationId, async ({ prisma, query }) => {
        const { count } = await prisma.group.updateMany({ where: { organisationId, id }, data: details });
        if (count > 0) await recordEvent({ query }, auditEvent(by, 'settings_changed', { type: 'group', id }));
        const group = await find(prisma, organisationId, id);
        return group && viewOf(group);
      }),
    );
  }

  /** Archives the group, or takes it back. @returns null when there is no such group */
  setArchived(by: AuditActor, id: string, archived: boolean): Promise<RosterGroup | null> {
    const { organisationId } = by;
    return this.database.tenant(organisationId, async ({ prisma, query }) => {
      // The day of the first archiving stays.
      const where = { organisationId, id, archivedAt: archived ? null : { not: null } };
      const { count } = await prisma.group.updateMany({ where, data: { archivedAt: archived ? new Date() : null } });
      const change = archived ? { archived: 1 } : { returned: 1 };
      if (count > 0) await recordEvent({ query }, auditEvent(by, 'settings_changed', { type: 'group', id }, change));
      const group = await find(prisma, organisationId, id);
      return group && viewOf(group);
    });
  }
}
