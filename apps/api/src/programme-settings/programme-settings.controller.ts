import { Body, Controller, Param } from '@nestjs/common';
import { createProgramme, getProgrammeSettings, type Named, type ProgrammeSettings, updateProgrammeSettings } from '@medspill/contracts';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import type { Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.js';
import { Implement } from '../platform/http/implement.js';
import { ProgrammeSettingsService } from './programme-settings.service.js';

type ProgrammeParams = z.infer<typeof getProgrammeSettings.params>;

@Controller()
export class ProgrammeSettingsController {
  constructor(private readonly settings: ProgrammeSettingsService) {}

  @Allow('programme:manage')
  @Implement(createProgramme, 201)
  create(
    @CurrentActor() actor: Actor,
    @Body({ schema: createProgramme.body }) { name }: z.infer<typeof createProgramme.body>,
  ): Promise<Named> {
    return this.settings.create(actor, name);
  }

  @Allow('programme:manage')
  @Implement(getProgrammeSettings)
  read(
    @CurrentActor() actor: Actor,
    @Param({ schema: getProgrammeSettings.params }) { programmeId }: ProgrammeParams,
  ): Promise<ProgrammeSettings> {
    return this.settings.read(actor, programmeId);
  }

  @Allow('programme:manage')
  @Implement(updateProgrammeSettings)
  update(
    @CurrentActor() actor: Actor,
    @Param({ schema: updateProgrammeSettings.params }) { programmeId }: ProgrammeParams,
    @Body({ schema: updateProgrammeSettings.body }) body: z.infer<typeof updateProgrammeSettings.body>,
  ): Promise<ProgrammeSettings> {
    return this.settings.update(actor, programmeId, body);
  }
}
