import { Controller, Query, StreamableFile } from '@nestjs/common';
import { type AuditFilter, downloadAuditLog, listAuditActors, listAuditEvents } from '@medspill/contracts';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import type { Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.js';
import { Implement } from '../platform/http/implement.js';
import { AuditLogService } from './audit-log.service.js';

const file = { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="audit-log.csv"' } as const;

@Controller()
export class AuditLogController {
  constructor(private readonly log: AuditLogService) {}

  @Allow('audit_log:read')
  @Implement(listAuditEvents)
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: listAuditEvents.query }) query: z.infer<typeof listAuditEvents.query>,
  ): Promise<z.infer<typeof listAuditEvents.response>> {
    return this.log.list(actor, query);
  }

  @Allow('audit_log:read')
  @Implement(listAuditActors)
  actors(@CurrentActor() actor: Actor): Promise<z.infer<typeof listAuditActors.response>> {
    return this.log.actors(actor);
  }

  @Allow('audit_log:read')
  @Implement(downloadAuditLog)
  async download(
    @CurrentActor() actor: Actor,
    @Query({ schema: downloadAuditLog.query }) filter: AuditFilter,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.log.download(actor, filter), file);
  }
}
