import type { AuditAction, AuditDetails, AuditObjectType } from '@medspill/contracts';
import type { Actor } from '../auth/actor.js';

/** Who did it: somebody with an account, or, where only the organisation is known, the system or somebody without one. */
export type AuditActor = Pick<Actor, 'organisationId' | 'id' | 'role'> | { readonly organisationId: string; readonly id?: never };

/** What it was done to. */
export interface AuditObject {
  readonly type: AuditObjectType;
  readonly id: string | null;
}

/** Something that was done and is to be written down. */
export interface AuditEvent {
  readonly by: AuditActor;
  readonly action: AuditAction;
  readonly object: AuditObject;
  readonly details: AuditDetails;
}

/** @param details numbers and codes; nothing that somebody wrote, answered or is called */
export const auditEvent = (by: AuditActor, action: AuditAction, object: AuditObject, details: AuditDetails = {}): AuditEvent => ({
  by,
  action,
  object,
  details,
});
