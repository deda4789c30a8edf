import { Body, Controller } from '@nestjs/common';
import { getOrganisation, type OrganisationSettings, updateOrganisation } from '@medspill/contracts';
import { Allow } from '../platform/auth/access.js';
import type { Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.js';
import { Implement } from '../platform/http/implement.js';
import { OrganisationService } from './organisation.service.js';

@Controller()
export class OrganisationController {
  constructor(private readonly organisation: OrganisationService) {}

  @Allow('settings:manage')
  @Implement(getOrganisation)
  read(@CurrentActor() actor: Actor): Promise<OrganisationSettings> {
    return this.organisation.read(actor);
  }

  @Allow('settings:manage')
  @Implement(updateOrganisation)
  update(
    @CurrentActor() actor: Actor,
    @Body({ schema: updateOrganisation.body }) body: OrganisationSettings,
  ): Promise<OrganisationSettings> {
    return this.organisation.update(actor, body);
  }
}
