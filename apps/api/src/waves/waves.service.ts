import { Injectable } from '@nestjs/common';
import type { listWaves, WaveSummary } from '@medspill/contracts';
import type { z } from 'zod';
import type { Actor } from '../platform/auth/actor.js';
import { requireFound, requireGroup } from '../platform/auth/policy.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { WavesRepository } from './waves.repository.js';

@Injectable()
export class WavesService {
  constructor(private readonly waves: WavesRepository) {}

  /** Waves of the programme: all for staff, those of their own groups for facilitators. */
  async list(
    actor: Actor,
    programmeId: string,
    { page, pageSize, ...query }: z.infer<typeof listWaves.query>,
  ): Promise<z.infer<typeof listWaves.response>> {
    const filter = {
      organisationId: actor.organisationId,
      programmeId,
      waveId: null,
      groupIds: actor.role === 'staff' ? null : [...actor.groupIds],
      cohortId: query.cohortId ?? null,
      kind: query.kind ?? null,
      state: query.state ?? null,
    };
    return { ...(await this.waves.list(filter, pageSize, (page - 1) * pageSize)), page, pageSize };
  }

  /** @throws {DomainError} not_found; wave_closed or wave_not_open when it is not open */
  async close(actor: Actor, waveId: string): Promise<WaveSummary> {
    const wave = await this.find(actor, waveId);
    if (!(await this.waves.close(actor.organisationId, waveId))) {
      throw wave.state === 'planned'
        ? new DomainError('wave_not_open', 'The wave has not been opened.')
        : new DomainError('wave_closed', 'The wave is closed already.');
    }
    return this.find(actor, waveId);
  }

  /** @throws {DomainError} not_found; wave_results_read when it may not be opened again */
  async reopen(actor: Actor, waveId: string): Promise<WaveSummary> {
    await this.find(actor, waveId);
    if (!(await this.waves.reopen(actor.organisationId, waveId))) {
      throw new DomainError('wave_results_read', 'The wave is not closed, or its results have been read.');
    }
    return this.find(actor, waveId);
  }

  private async find(actor: Actor, waveId: string): Promise<WaveSummary> {
    const wave = requireFound(await this.waves.find(actor.organisationId, waveId));
    requireGroup(actor, wave.group.id);
    return wave;
  }
}
