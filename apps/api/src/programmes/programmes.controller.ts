import { Controller, Param, Query } from '@nestjs/common';
import { getProgramme, listProgrammes, type PageQuery, type ProgrammeOverview } from '@medspill/contracts';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import type { Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.js';
import { Implement } from '../platform/http/implement.js';
import { ProgrammesService } from './programmes.service.js';

@Controller()
export class ProgrammesController {
  constructor(private readonly programmes: ProgrammesService) {}

  @Allow('programme:list')
  @Implement(listProgrammes)
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: listProgrammes.query }) query: PageQuery,
  ): Promise<z.infer<typeof listProgrammes.response>> {
    return this.programmes.list(actor, query);
  }

  @Allow('programme:read')
  @Implement(getProgramme)
  get(
    @CurrentActor() actor: Actor,
    @Param({ schema: getProgramme.params }) { programmeId }: z.infer<typeof getProgramme.params>,
  ): Promise<ProgrammeOverview> {
    return this.programmes.overview(actor, programmeId);
  }
}
