import type { Transaction } from '../database/transaction.js';
import type { AuditEvent } from './audit-event.js';

const insert = {
  name: 'record-audit-event',
  text: `
INSERT INTO public.audit_event (organisation_id, actor_id, actor_role, action, object_type, object_id, details)
VALUES ($1, $2, $3, $4, $5, $6, $7)`,
} as const;

/** Writes an event down in the transaction of the act itself: both are done, or neither. */
export const recordEvent = async ({ query }: Pick<Transaction, 'query'>, { by, action, object, details }: AuditEvent): Promise<void> => {
  const [actorId, role] = by.id === undefined ? [null, null] : [by.id, by.role];
  const values = [by.organisationId, actorId, role, action, object.type, object.id, JSON.stringify(details)];
  await query({ ...insert, values });
};
