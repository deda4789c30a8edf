import { Body, Controller, Param } from '@nestjs/common';
import { planWaves, type WavePlan, type WavePlanRequest } from '@medspill/contracts';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import type { Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.js';
import { Implement } from '../platform/http/implement.js';
import { WavePlansService } from './wave-plans.service.js';

@Controller()
export class WavePlansController {
  constructor(private readonly plans: WavePlansService) {}

  @Allow('wave:plan')
  @Implement(planWaves)
  plan(
    @CurrentActor() actor: Actor,
    @Param({ schema: planWaves.params }) { programmeId }: z.infer<typeof planWaves.params>,
    @Body({ schema: planWaves.body }) request: WavePlanRequest,
  ): Promise<WavePlan> {
    return this.plans.plan(actor, programmeId, request);
  }
}
