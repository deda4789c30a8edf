import { Body, Controller, Param, StreamableFile } from '@nestjs/common';
import { downloadExport, exportGroupReport, exportProgramme, type ExportStatus, getExport, removeExport } from '@medspill/contracts';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import type { Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.js';
import { Implement } from '../platform/http/implement.js';
import { ExportsService } from './exports.service.js';
import { disposition } from './file-name.js';

type ExportParams = z.infer<typeof getExport.params>;

@Controller()
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Allow('group_report:read')
  @Implement(exportGroupReport, 201)
  groupReport(
    @CurrentActor() actor: Actor,
    @Param({ schema: exportGroupReport.params }) { groupId }: z.infer<typeof exportGroupReport.params>,
    @Body({ schema: exportGroupReport.body }) body: z.infer<typeof exportGroupReport.body>,
  ): Promise<ExportStatus> {
    return this.exports.exportGroupReport(actor, groupId, body);
  }

  @Allow('programme_report:read')
  @Implement(exportProgramme, 201)
  programme(
    @CurrentActor() actor: Actor,
    @Param({ schema: exportProgramme.params }) { programmeId }: z.infer<typeof exportProgramme.params>,
    @Body({ schema: exportProgramme.body }) body: z.infer<typeof exportProgramme.body>,
  ): Promise<ExportStatus> {
    return this.exports.exportProgramme(actor, programmeId, body);
  }

  @Allow('own_export:manage')
  @Implement(getExport)
  read(@CurrentActor() actor: Actor, @Param({ schema: getExport.params }) { exportId }: ExportParams): Promise<ExportStatus> {
    return this.exports.read(actor, exportId);
  }

  @Allow('own_export:manage')
  @Implement(downloadExport)
  async download(@CurrentActor() actor: Actor, @Param({ schema: downloadExport.params }) { exportId }: ExportParams): Promise<StreamableFile> {
    const { stream, fileName, byteCount } = await this.exports.download(actor, exportId);
    return new StreamableFile(stream, { type: 'application/octet-stream', disposition: disposition(fileName), length: byteCount });
  }

  @Allow('own_export:manage')
  @Implement(removeExport)
  async remove(@CurrentActor() actor: Actor, @Param({ schema: removeExport.params }) { exportId }: ExportParams): Promise<null> {
    await this.exports.remove(actor, exportId);
    return null;
  }
}
