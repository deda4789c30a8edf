import { Injectable } from '@nestjs/common';
import type { ActionDetails, AuditDetails } from '@medspill/contracts';
import { type AuditActor, auditEvent } from '../platform/audit/audit-event.js';
import { recordEvent } from '../platform/audit/record-event.repository.js';
import { Database } from '../platform/database/database.js';
import type { Transaction } from '../platform/database/transaction.js';
import type { Edit } from './development-areas.repository.js';

/** Where an action stands, and whose it is. */
export interface PlacedAction {
  readonly groupId: string;
  readonly areaId: string;
  readonly ownerId: string | null;
}

const note = ({ query }: Pick<Transaction, 'query'>, by: AuditActor, groupId: string, details: AuditDetails): Promise<void> =>
  recordEvent({ query }, auditEvent(by, 'development_changed', { type: 'group', id: groupId }, { actions: 1, ...details }));

const columns = ({ dueOn, ...details }: ActionDetails) => ({ ...details, dueOn: dueOn === null ? null : new Date(dueOn) });

/** What groups have agreed to do. */
@Injectable()
export class DevelopmentActionsRepository {
  constructor(private readonly database: Database) {}

  /** @returns null when there is no such action */
  find(organisationId: string, actionId: string): Promise<PlacedAction | null> {
    return this.database.tenant(organisationId, async ({ prisma }) => {
      const row = await prisma.developmentAction.findUnique({
        where: { organisationId_id: { organisationId, id: actionId } },
        select: { ownerId: true, developmentArea: { select: { id: true, groupId: true } } },
      });
      return row && { groupId: row.developmentArea.groupId, areaId: row.developmentArea.id, ownerId: row.ownerId };
    });
  }

  /** Whether somebody is a member of the group. */
  async isMember(organisationId: string, groupId: string, memberId: string): Promise<boolean> {
    const where = { organisationId, groupId, id: memberId };
    return (await this.database.tenant(organisationId, ({ prisma }) => prisma.member.count({ where }))) > 0;
  }

  async create(by: AuditActor, groupId: string, areaId: string, practiceKey: string | null, details: ActionDetails): Promise<void> {
    const { organisationId } = by;
    await this.database.tenant(organisationId, async ({ prisma, query }) => {
      const area = await prisma.developmentArea.count({ where: { organisationId, groupId, id: areaId, removedAt: null } });
      if (area === 0) return;
      await prisma.developmentAction.create({ data: { organisationId, developmentAreaId: areaId, practiceKey, ...columns(details) } });
      await note({ query }, by, groupId, { added: 1 });
    });
  }

  /** @param version that the writer has seen */
  update(by: AuditActor, groupId: string, actionId: string, version: number, details: ActionDetails): Promise<Edit> {
    const { organisationId } = by;
    return this.database.tenant(organisationId, async ({ prisma, query }) => {
      const { count } = await prisma.developmentAction.updateMany({
        where: { organisationId, id: actionId, version, removedAt: null, developmentArea: { groupId } },
        data: { ...columns(details), version: version + 1 },
      });
      if (count === 0) return 'edited_meanwhile';
      await note({ query }, by, groupId, { edited: 1 });
      return 'done';
    });
  }

  /** Removes the action, or takes that back. */
  async setRemoved(by: AuditActor, groupId: string, actionId: string, removed: boolean): Promise<void> {
    const { organisationId } = by;
    await this.database.tenant(organisationId, async ({ prisma, query }) => {
      const { count } = await prisma.developmentAction.updateMany({
        where: { organisationId, id: actionId, removedAt: removed ? null : { not: null }, developmentArea: { groupId } },
        data: { removedAt: removed ? new Date() : null },
      });
      if (count > 0) await note({ query }, by, groupId, removed ? { removed: 1 } : { returned: 1 });
    });
  }
}
