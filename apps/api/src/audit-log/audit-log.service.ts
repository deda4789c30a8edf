import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { AuditFilter, listAuditActors, listAuditEvents } from '@medspill/contracts';
import type { z } from 'zod';
import { AuditLog } from '../platform/audit/audit-log.repository.js';
import type { Actor } from '../platform/auth/actor.js';
import { authorise } from '../platform/auth/authorise.js';
import { auditCsvHeader, auditCsvLines } from './audit-csv.js';
import { AuditEventsRepository } from './audit-events.repository.js';

/** Events that are read at a time for the file, so that a long log never is in memory as a whole. */
const batchSize = 1000;

@Injectable()
export class AuditLogService {
  constructor(
    private readonly events: AuditEventsRepository,
    private readonly log: AuditLog,
  ) {}

  async list(actor: Actor, { after, pageSize, ...filter }: z.infer<typeof listAuditEvents.query>): Promise<z.infer<typeof listAuditEvents.response>> {
    const { organisationId } = authorise(actor, 'audit_log:read');
    const found = await this.events.list(organisationId, filter, after ?? null, pageSize + 1);
    return { items: found.slice(0, pageSize), more: found.length > pageSize };
  }

  async actors(actor: Actor): Promise<z.infer<typeof listAuditActors.response>> {
    const { organisationId } = authorise(actor, 'audit_log:read');
    return { items: await this.events.actors(organisationId) };
  }

  /** The events as a CSV file, read while it is sent. The download is the first event in it. */
  async download(actor: Actor, filter: AuditFilter): Promise<Readable> {
    const { organisationId } = authorise(actor, 'audit_log:read');
    await this.log.record(actor, 'export_made', { type: 'audit_log', id: null });
    return Readable.from(this.csv(organisationId, filter));
  }

  private async *csv(organisationId: string, filter: AuditFilter): AsyncGenerator<string> {
    yield auditCsvHeader();
    let after: string | null = null;
    for (;;) {
      const events = await this.events.list(organisationId, filter, after, batchSize);
      if (events.length > 0) yield auditCsvLines(events);
      if (events.length < batchSize) return;
      after = events.at(-1)?.id ?? null;
    }
  }
}
