import { Body, Controller, Param } from '@nestjs/common';
import {
  createDevelopmentAction,
  type DevelopmentArea,
  type DevelopmentPlan,
  removeDevelopmentAction,
  restoreDevelopmentAction,
  setActionReminders,
  updateDevelopmentAction,
  writeContribution,
} from '@medspill/contracts';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import type { Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.js';
import { Implement } from '../platform/http/implement.js';
import { DevelopmentWorkService } from './development-work.service.js';

type ActionParams = z.infer<typeof updateDevelopmentAction.params>;

@Controller()
export class DevelopmentWorkController {
  constructor(private readonly work: DevelopmentWorkService) {}

  @Allow('contribution:write')
  @Implement(writeContribution)
  contribute(
    @CurrentActor() actor: Actor,
    @Param({ schema: writeContribution.params }) { areaId, memberId }: z.infer<typeof writeContribution.params>,
    @Body({ schema: writeContribution.body }) body: z.infer<typeof writeContribution.body>,
  ): Promise<DevelopmentArea> {
    return this.work.contribute(actor, areaId, memberId, body);
  }

  @Allow('contribution:write')
  @Implement(createDevelopmentAction, 201)
  addAction(
    @CurrentActor() actor: Actor,
    @Param({ schema: createDevelopmentAction.params }) { areaId }: z.infer<typeof createDevelopmentAction.params>,
    @Body({ schema: createDevelopmentAction.body }) body: z.infer<typeof createDevelopmentAction.body>,
  ): Promise<DevelopmentArea> {
    return this.work.addAction(actor, areaId, body);
  }

  @Allow('contribution:write')
  @Implement(updateDevelopmentAction)
  updateAction(
    @CurrentActor() actor: Actor,
    @Param({ schema: updateDevelopmentAction.params }) { actionId }: ActionParams,
    @Body({ schema: updateDevelopmentAction.body }) body: z.infer<typeof updateDevelopmentAction.body>,
  ): Promise<DevelopmentArea> {
    return this.work.updateAction(actor, actionId, body);
  }

  @Allow('contribution:write')
  @Implement(removeDevelopmentAction)
  removeAction(
    @CurrentActor() actor: Actor,
    @Param({ schema: removeDevelopmentAction.params }) { actionId }: ActionParams,
  ): Promise<DevelopmentArea> {
    return this.work.setActionRemoved(actor, actionId, true);
  }

  @Allow('contribution:write')
  @Implement(restoreDevelopmentAction)
  restoreAction(
    @CurrentActor() actor: Actor,
    @Param({ schema: restoreDevelopmentAction.params }) { actionId }: ActionParams,
  ): Promise<DevelopmentArea> {
    return this.work.setActionRemoved(actor, actionId, false);
  }

  @Allow('contribution:write')
  @Implement(setActionReminders)
  setReminders(
    @CurrentActor() actor: Actor,
    @Param({ schema: setActionReminders.params }) { groupId }: z.infer<typeof setActionReminders.params>,
    @Body({ schema: setActionReminders.body }) { wanted }: z.infer<typeof setActionReminders.body>,
  ): Promise<DevelopmentPlan> {
    return this.work.setReminders(actor, groupId, wanted);
  }
}
