import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { named, role, uuid } from './identifiers.js';

/** What is written down. */
export const auditActions = [
  'signed_in',
  'sign_in_failed',
  'signed_out',
  'session_revoked',
  'account_invited',
  'role_changed',
  'account_removed',
  'settings_changed',
  'members_changed',
  'development_changed',
  'wave_planned',
  'wave_opened',
  'wave_extended',
  'wave_deleted',
  'wave_closed',
  'wave_reopened',
  'mailing_planned',
  'invitations_sent',
  'reminder_sent',
  'results_released',
  'report_opened',
  'programme_imported',
  'export_made',
  'person_erased',
  'own_data_read',
  'response_withdrawn',
  'retention_applied',
] as const;
export const auditAction = z.enum(auditActions);
export type AuditAction = z.infer<typeof auditAction>;

/** What it can be about. A `person` has no id: whoever came by a link, or was erased, is named nowhere. */
export const auditObjectTypes = ['account', 'organisation', 'programme', 'cohort', 'group', 'wave', 'member', 'person', 'audit_log'] as const;
export const auditObjectType = z.enum(auditObjectTypes);
export type AuditObjectType = z.infer<typeof auditObjectType>;

/** What more an event tells: numbers and codes by these names, nothing that somebody wrote, answered or is called. */
export const auditDetailNames = [
  'kind',
  'opensAt',
  'closesAt',
  'invited',
  'stateBody',
  'from',
  'to',
  'figures',
  'page',
  'cohorts',
  'groups',
  'members',
  'waves',
  'responses',
  'developmentAreas',
  'people',
  'role',
  'secondFactor',
  'factor',
  'added',
  'edited',
  'left',
  'returned',
  'archived',
  'removed',
  'contributions',
  'actions',
  'notes',
  'format',
] as const;
export const auditDetails = z.partialRecord(z.enum(auditDetailNames), z.union([z.string(), z.number()]));
export type AuditDetails = z.infer<typeof auditDetails>;

export const auditEvent = z.object({
  id: uuid,
  at: z.iso.datetime(),
  /** Null when the system acted, or somebody without an account. The name is null when the account is gone. */
  actor: z.object({ id: uuid, name: z.string().nullable(), role }).nullable(),
  action: auditAction,
  /** What it is called now; null when it is gone. A wave is called after its group. */
  object: z.object({ type: auditObjectType, id: uuid.nullable(), name: z.string().nullable() }),
  details: auditDetails,
});
export type AuditEvent = z.infer<typeof auditEvent>;

/** Which events. What is left out filters nothing. */
export const auditFilter = z.object({
  actorId: uuid.optional(),
  action: auditAction.optional(),
  objectType: auditObjectType.optional(),
  objectId: uuid.optional(),
  /** From this moment on, and before that one. */
  from: z.iso.datetime({ offset: true }).optional(),
  until: z.iso.datetime({ offset: true }).optional(),
});
export type AuditFilter = z.infer<typeof auditFilter>;

export const listAuditEvents = endpoint({
  method: 'GET',
  path: '/api/audit-log',
  summary: 'Who did what to which object when, the latest first.',
  query: auditFilter.extend({
    /** The last event that the reader has: the answer begins with the one before it. */
    after: uuid.optional(),
    pageSize: z.coerce.number().int().min(1).max(200).default(50),
  }),
  /** `more`: there are earlier events that fit the filter. */
  response: z.object({ items: z.array(auditEvent), more: z.boolean() }),
});

export const listAuditActors = endpoint({
  method: 'GET',
  path: '/api/audit-log/actors',
  summary: 'The accounts that the audit log knows, by name.',
  response: z.object({ items: z.array(named) }),
});

/** One line per event that fits the filter, the latest first, under a header; what a spreadsheet would run is kept as text. */
export const downloadAuditLog = endpoint({
  method: 'GET',
  path: '/api/audit-log/events.csv',
  summary: 'The audit log as a file. The download is itself an event.',
  query: auditFilter,
  produces: 'text/csv',
  response: z.string(),
});
