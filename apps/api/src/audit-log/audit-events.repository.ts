import { Injectable } from '@nestjs/common';
import type { AuditAction, AuditDetails, AuditEvent, AuditFilter, AuditObjectType, Named, Role } from '@medspill/contracts';
import { Database } from '../platform/database/database.js';

interface EventRow {
  id: string;
  at: Date;
  actor_id: string | null;
  actor_name: string | null;
  actor_role: Role | null;
  action: AuditAction;
  object_type: AuditObjectType;
  object_id: string | null;
  object_name: string | null;
  details: AuditDetails;
}

const eventOf = (row: EventRow): AuditEvent => ({
  id: row.id,
  at: row.at.toISOString(),
  actor: row.actor_id && row.actor_role ? { id: row.actor_id, name: row.actor_name, role: row.actor_role } : null,
  action: row.action,
  object: { type: row.object_type, id: row.object_id, name: row.object_name },
  details: row.details,
});

// Names are looked up for the page's events only. Events of the same millisecond are ordered by their id.
const selectEvents = `
WITH page AS (
  SELECT * FROM public.audit_event
  WHERE organisation_id = $1 AND ($2::uuid IS NULL OR actor_id = $2) AND ($3::text IS NULL OR action = $3)
    AND ($4::text IS NULL OR object_type = $4) AND ($5::uuid IS NULL OR object_id = $5)
    AND ($6::timestamptz IS NULL OR at >= $6) AND ($7::timestamptz IS NULL OR at < $7)
    AND ($8::uuid IS NULL OR (at, id) < (SELECT at, id FROM public.audit_event WHERE organisation_id = $1 AND id = $8))
  ORDER BY at DESC, id DESC LIMIT $9
)
SELECT e.id, e.at, e.actor_id, e.actor_role, e.action, e.object_type, e.object_id, e.details, a.name AS actor_name,
       coalesce(account.name, organisation.name, programme.name, cohort.name, "group".name, member.name) AS object_name
FROM page e
LEFT JOIN identity.account a ON a.organisation_id = e.organisation_id AND a.id = e.actor_id
LEFT JOIN identity.account ON account.organisation_id = e.organisation_id AND account.id = e.object_id
LEFT JOIN public.organisation ON organisation.id = e.object_id
LEFT JOIN public.programme ON programme.organisation_id = e.organisation_id AND programme.id = e.object_id
LEFT JOIN public.cohort ON cohort.organisation_id = e.organisation_id AND cohort.id = e.object_id
LEFT JOIN identity.member ON member.organisation_id = e.organisation_id AND member.id = e.object_id
LEFT JOIN public.wave ON wave.organisation_id = e.organisation_id AND wave.id = e.object_id
LEFT JOIN public."group" ON "group".organisation_id = e.organisation_id AND "group".id = coalesce(wave.group_id, e.object_id)
ORDER BY e.at DESC, e.id DESC`;

/** Events of the audit log, to be read. Writing is the platform's. */
@Injectable()
export class AuditEventsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Events that fit the filter, the latest first.
   * @param after the event before whose time they begin; null for the latest
   */
  list(organisationId: string, filter: AuditFilter, after: string | null, limit: number): Promise<AuditEvent[]> {
    const { actorId, action, objectType, objectId, from, until } = filter;
    const values = [organisationId, actorId, action, objectType, objectId, from, until, after, limit];
    return this.database.tenant(organisationId, async ({ query }) => (await query<EventRow>(selectEvents, values)).map(eventOf));
  }

  /** Accounts that have done something, by name. */
  actors(organisationId: string): Promise<Named[]> {
    return this.database.tenant(organisationId, ({ query }) =>
      query<Named>(
        `SELECT a.id, a.name FROM identity.account a
         WHERE a.organisation_id = $1
           AND EXISTS (SELECT FROM public.audit_event e WHERE e.organisation_id = a.organisation_id AND e.actor_id = a.id)
         ORDER BY a.name, a.id`,
        [organisationId],
      ),
    );
  }
}
