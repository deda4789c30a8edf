import { Body, Controller, Param, Query } from '@nestjs/common';
import { changeWaveTimes, closeWave, deleteWave, listWaves, openWave, releaseWave, reopenWave, type WaveSummary } from '@medspill/contracts';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import type { Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.js';
import { Implement } from '../platform/http/implement.js';
import { WavesService } from './waves.service.js';

type WaveParams = z.infer<typeof closeWave.params>;

@Controller()
export class WavesController {
  constructor(private readonly waves: WavesService) {}

  @Allow('response_rate:read')
  @Implement(listWaves)
  list(
    @CurrentActor() actor: Actor,
    @Param({ schema: listWaves.params }) { programmeId }: z.infer<typeof listWaves.params>,
    @Query({ schema: listWaves.query }) query: z.infer<typeof listWaves.query>,
  ): Promise<z.infer<typeof listWaves.response>> {
    return this.waves.list(actor, programmeId, query);
  }

  @Allow('wave:open')
  @Implement(openWave)
  open(
    @CurrentActor() actor: Actor,
    @Param({ schema: openWave.params }) { waveId }: WaveParams,
  ): Promise<WaveSummary> {
    return this.waves.open(actor, waveId);
  }

  @Allow('wave:plan')
  @Implement(changeWaveTimes)
  changeTimes(
    @CurrentActor() actor: Actor,
    @Param({ schema: changeWaveTimes.params }) { waveId }: WaveParams,
    @Body({ schema: changeWaveTimes.body }) times: z.infer<typeof changeWaveTimes.body>,
  ): Promise<WaveSummary> {
    return this.waves.changeTimes(actor, waveId, times);
  }

  @Allow('wave:plan')
  @Implement(deleteWave)
  async delete(
    @CurrentActor() actor: Actor,
    @Param({ schema: deleteWave.params }) { waveId }: WaveParams,
  ): Promise<z.infer<typeof deleteWave.response>> {
    await this.waves.delete(actor, waveId);
    return null;
  }

  @Allow('wave:close')
  @Implement(closeWave)
  close(
    @CurrentActor() actor: Actor,
    @Param({ schema: closeWave.params }) { waveId }: WaveParams,
  ): Promise<WaveSummary> {
    return this.waves.close(actor, waveId);
  }

  @Allow('wave:reopen')
  @Implement(reopenWave)
  reopen(
    @CurrentActor() actor: Actor,
    @Param({ schema: reopenWave.params }) { waveId }: WaveParams,
  ): Promise<WaveSummary> {
    return this.waves.reopen(actor, waveId);
  }

  @Allow('group_report:release')
  @Implement(releaseWave)
  release(
    @CurrentActor() actor: Actor,
    @Param({ schema: releaseWave.params }) { waveId }: WaveParams,
  ): Promise<WaveSummary> {
    return this.waves.release(actor, waveId);
  }
}
