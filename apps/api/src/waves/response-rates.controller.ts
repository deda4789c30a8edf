import { Controller, Param, Query } from '@nestjs/common';
import { getResponseCurve, type ResponseCurve } from '@medspill/contracts';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import type { Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.js';
import { Implement } from '../platform/http/implement.js';
import { ResponseRatesService } from './response-rates.service.js';

@Controller()
export class ResponseRatesController {
  constructor(private readonly rates: ResponseRatesService) {}

  @Allow('response_rate:read')
  @Implement(getResponseCurve)
  curve(
    @CurrentActor() actor: Actor,
    @Param({ schema: getResponseCurve.params }) { programmeId }: z.infer<typeof getResponseCurve.params>,
    @Query({ schema: getResponseCurve.query }) query: z.infer<typeof getResponseCurve.query>,
  ): Promise<ResponseCurve> {
    return this.rates.curve(actor, programmeId, query);
  }
}
