import { Module } from '@nestjs/common';
import { AuditLogController } from './audit-log.controller.js';
import { AuditEventsRepository } from './audit-events.repository.js';
import { AuditLogService } from './audit-log.service.js';

@Module({ controllers: [AuditLogController], providers: [AuditEventsRepository, AuditLogService] })
export class AuditLogModule {}
