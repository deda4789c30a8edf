import { Injectable } from '@nestjs/common';
import { type AuditActor, auditEvent } from '../platform/audit/audit-event.js';
import { recordEvent } from '../platform/audit/record-event.repository.js';
import { Database } from '../platform/database/database.js';
import type { Edit } from './development-areas.repository.js';
import { ownMember } from './own-member.repository.js';

/** Whose words, about which area. */
export interface ContributionPlace {
  readonly groupId: string;
  readonly areaId: string;
  readonly memberId: string;
}

// The area and the member are of the same group, or nothing is written. With the address that the member has now, by which
// the words are known as the member's own later on.
const insert = `
INSERT INTO public.contribution (organisation_id, development_area_id, member_id, text, on_behalf, address)
SELECT d.organisation_id, d.id, m.id, $5, $6, sha256(convert_to(m.email, 'UTF8'))
FROM public.development_area d
JOIN identity.member m ON m.organisation_id = d.organisation_id AND m.group_id = d.group_id AND m.left_at IS NULL
WHERE d.organisation_id = $1 AND d.group_id = $2 AND d.id = $3 AND m.id = $4 AND d.removed_at IS NULL
ON CONFLICT DO NOTHING RETURNING version`;

const update = `
UPDATE public.contribution c
SET text = $5, on_behalf = $6, address = sha256(convert_to(m.email, 'UTF8')), version = c.version + 1, updated_at = now()
FROM identity.member m
WHERE c.organisation_id = $1 AND m.group_id = $2 AND c.development_area_id = $3 AND c.member_id = $4 AND c.version = $7
  AND m.organisation_id = c.organisation_id AND m.id = c.member_id RETURNING c.version`;

/** What each member will do. */
@Injectable()
export class ContributionsRepository {
  constructor(private readonly database: Database) {}

  /** Which member of the group the account's holder is. */
  ownMember(organisationId: string, accountId: string, groupId: string): Promise<string | null> {
    return this.database.tenant(organisationId, (transaction) => ownMember(transaction, accountId, groupId));
  }

  /** @param version that the writer has seen, 0 when there was none */
  write(by: AuditActor, { groupId, areaId, memberId }: ContributionPlace, text: string, onBehalf: boolean, version: number): Promise<Edit> {
    const { organisationId } = by;
    const values = [organisationId, groupId, areaId, memberId, text, onBehalf];
    return this.database.tenant(organisationId, async ({ query }) => {
      const written = version === 0 ? await query(insert, values) : await query(update, [...values, version]);
      if (written.length === 0) return 'edited_meanwhile';
      const details = { contributions: 1, ...(version === 0 ? { added: 1 } : { edited: 1 }) };
      await recordEvent({ query }, auditEvent(by, 'development_changed', { type: 'group', id: groupId }, details));
      return 'done';
    });
  }

  /** @param version that the writer has seen */
  remove(by: AuditActor, { groupId, areaId, memberId }: ContributionPlace, version: number): Promise<Edit> {
    const { organisationId } = by;
    return this.database.tenant(organisationId, async ({ prisma, query }) => {
      const where = { organisationId, developmentAreaId: areaId, memberId, version, developmentArea: { groupId } };
      const { count } = await prisma.contribution.deleteMany({ where });
      if (count === 0) return 'edited_meanwhile';
      const details = { contributions: 1, removed: 1 };
      await recordEvent({ query }, auditEvent(by, 'development_changed', { type: 'group', id: groupId }, details));
      return 'done';
    });
  }
}
