import { Injectable } from '@nestjs/common';
import type { AuditAction, AuditDetails } from '@medspill/contracts';
import { Database } from '../database/database.js';
import { type AuditActor, auditEvent, type AuditObject } from './audit-event.js';
import { recordEvent } from './record-event.repository.js';

/** Writes down what was done, for acts that have no transaction of their own; the others use `recordEvent` in theirs. */
@Injectable()
export class AuditLog {
  constructor(private readonly database: Database) {}

  /** @param details numbers and codes; nothing that somebody wrote, answered or is called */
  record(by: AuditActor, action: AuditAction, object: AuditObject, details?: AuditDetails): Promise<void> {
    const event = auditEvent(by, action, object, details);
    return this.database.tenant(by.organisationId, (transaction) => recordEvent(transaction, event));
  }
}
