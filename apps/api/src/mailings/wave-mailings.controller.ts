import { Body, Controller, Param } from '@nestjs/common';
import { getWaveMailing, planWaveMailing, sendInvitations, sendReminder, type WaveMailing } from '@medspill/contracts';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import type { Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.js';
import { Implement } from '../platform/http/implement.js';
import { WaveMailingsService } from './wave-mailings.service.js';

type WaveParams = z.infer<typeof getWaveMailing.params>;

@Controller()
export class WaveMailingsController {
  constructor(private readonly mailings: WaveMailingsService) {}

  @Allow('mailing:manage')
  @Implement(getWaveMailing)
  get(@CurrentActor() actor: Actor, @Param({ schema: getWaveMailing.params }) { waveId }: WaveParams): Promise<WaveMailing> {
    return this.mailings.get(actor, waveId);
  }

  @Allow('mailing:manage')
  @Implement(planWaveMailing)
  plan(
    @CurrentActor() actor: Actor,
    @Param({ schema: planWaveMailing.params }) { waveId }: WaveParams,
    @Body({ schema: planWaveMailing.body }) plan: z.infer<typeof planWaveMailing.body>,
  ): Promise<WaveMailing> {
    return this.mailings.plan(actor, waveId, plan);
  }

  @Allow('mailing:manage')
  @Implement(sendInvitations)
  invite(
    @CurrentActor() actor: Actor,
    @Param({ schema: sendInvitations.params }) { waveId }: WaveParams,
    @Body({ schema: sendInvitations.body }) { memberId }: z.infer<typeof sendInvitations.body>,
  ): Promise<WaveMailing> {
    return this.mailings.invite(actor, waveId, memberId);
  }

  @Allow('mailing:manage')
  @Implement(sendReminder)
  remind(@CurrentActor() actor: Actor, @Param({ schema: sendReminder.params }) { waveId }: WaveParams): Promise<WaveMailing> {
    return this.mailings.remind(actor, waveId);
  }
}
