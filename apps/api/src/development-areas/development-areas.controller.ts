import { Body, Controller, Param } from '@nestjs/common';
import {
  addStatusNote,
  createDevelopmentArea,
  type DevelopmentArea,
  type DevelopmentPlan,
  getDevelopmentPlan,
  orderDevelopmentAreas,
  removeDevelopmentArea,
  restoreDevelopmentArea,
  updateDevelopmentArea,
} from '@medspill/contracts';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import type { Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.js';
import { Implement } from '../platform/http/implement.js';
import { DevelopmentAreasService } from './development-areas.service.js';

type GroupParams = z.infer<typeof getDevelopmentPlan.params>;
type AreaParams = z.infer<typeof updateDevelopmentArea.params>;

@Controller()
export class DevelopmentAreasController {
  constructor(private readonly areas: DevelopmentAreasService) {}

  @Allow('development:read')
  @Implement(getDevelopmentPlan)
  plan(@CurrentActor() actor: Actor, @Param({ schema: getDevelopmentPlan.params }) { groupId }: GroupParams): Promise<DevelopmentPlan> {
    return this.areas.plan(actor, groupId);
  }

  @Allow('development:edit')
  @Implement(createDevelopmentArea, 201)
  create(
    @CurrentActor() actor: Actor,
    @Param({ schema: createDevelopmentArea.params }) { groupId }: GroupParams,
    @Body({ schema: createDevelopmentArea.body }) body: z.infer<typeof createDevelopmentArea.body>,
  ): Promise<DevelopmentArea> {
    return this.areas.create(actor, groupId, body);
  }

  @Allow('development:edit')
  @Implement(updateDevelopmentArea)
  update(
    @CurrentActor() actor: Actor,
    @Param({ schema: updateDevelopmentArea.params }) { areaId }: AreaParams,
    @Body({ schema: updateDevelopmentArea.body }) body: z.infer<typeof updateDevelopmentArea.body>,
  ): Promise<DevelopmentArea> {
    return this.areas.update(actor, areaId, body);
  }

  @Allow('development:edit')
  @Implement(orderDevelopmentAreas)
  order(
    @CurrentActor() actor: Actor,
    @Param({ schema: orderDevelopmentAreas.params }) { groupId }: GroupParams,
    @Body({ schema: orderDevelopmentAreas.body }) { areaIds }: z.infer<typeof orderDevelopmentAreas.body>,
  ): Promise<DevelopmentPlan> {
    return this.areas.order(actor, groupId, areaIds);
  }

  @Allow('development:edit')
  @Implement(removeDevelopmentArea)
  remove(@CurrentActor() actor: Actor, @Param({ schema: removeDevelopmentArea.params }) { areaId }: AreaParams): Promise<DevelopmentPlan> {
    return this.areas.setRemoved(actor, areaId, true);
  }

  @Allow('development:edit')
  @Implement(restoreDevelopmentArea)
  restore(@CurrentActor() actor: Actor, @Param({ schema: restoreDevelopmentArea.params }) { areaId }: AreaParams): Promise<DevelopmentPlan> {
    return this.areas.setRemoved(actor, areaId, false);
  }

  @Allow('development:edit')
  @Implement(addStatusNote, 201)
  addNote(
    @CurrentActor() actor: Actor,
    @Param({ schema: addStatusNote.params }) { areaId }: AreaParams,
    @Body({ schema: addStatusNote.body }) body: z.infer<typeof addStatusNote.body>,
  ): Promise<DevelopmentArea> {
    return this.areas.addNote(actor, areaId, body);
  }
}
