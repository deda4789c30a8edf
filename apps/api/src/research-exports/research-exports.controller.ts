import { Controller, Param, StreamableFile } from '@nestjs/common';
import { downloadResearchCodebook, downloadResearchResponses } from '@medspill/contracts';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import type { Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.js';
import { Implement } from '../platform/http/implement.js';
import { ResearchExportsService } from './research-exports.service.js';

type ProgrammeParams = z.infer<typeof downloadResearchResponses.params>;

const fileOf = (name: string) => ({ type: 'text/csv; charset=utf-8', disposition: `attachment; filename="${name}.csv"` });

@Controller()
export class ResearchExportsController {
  constructor(private readonly exports: ResearchExportsService) {}

  @Allow('research_export:make')
  @Implement(downloadResearchResponses)
  async responses(
    @CurrentActor() actor: Actor,
    @Param({ schema: downloadResearchResponses.params }) { programmeId }: ProgrammeParams,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.exports.responses(actor, programmeId), fileOf('research-responses'));
  }

  @Allow('research_export:make')
  @Implement(downloadResearchCodebook)
  async codebook(
    @CurrentActor() actor: Actor,
    @Param({ schema: downloadResearchCodebook.params }) { programmeId }: ProgrammeParams,
  ): Promise<StreamableFile> {
    return new StreamableFile(Buffer.from(await this.exports.codebook(actor, programmeId)), fileOf('research-codebook'));
  }
}
