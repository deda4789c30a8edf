import { Injectable } from '@nestjs/common';
import type { listWaves, WaveSummary } from '@medspill/contracts';
import type { z } from 'zod';
import { auditEvent } from '../platform/audit/audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { authorise, type Reach, requireFound, requireGroup } from '../platform/auth/authorise.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { WavesRepository } from './waves.repository.js';

@Injectable()
export class WavesService {
  constructor(private readonly waves: WavesRepository) {}

  /** Waves of the programme, as many of them as the reader's response rates reach. */
  async list(
    actor: Actor,
    programmeId: string,
    { page, pageSize, ...query }: z.infer<typeof listWaves.query>,
  ): Promise<z.infer<typeof listWaves.response>> {
    const { organisationId, groupIds } = authorise(actor, 'response_rate:read');
    const filter = {
      organisationId,
      programmeId,
      waveId: null,
      groupIds,
      cohortId: query.cohortId ?? null,
      kind: query.kind ?? null,
      state: query.state ?? null,
    };
    return { ...(await this.waves.list(filter, pageSize, (page - 1) * pageSize)), page, pageSize };
  }

  /** @throws {DomainError} not_found; wave_closed or wave_not_open when it is not open */
  async close(actor: Actor, waveId: string): Promise<WaveSummary> {
    const reach = authorise(actor, 'wave:close');
    const wave = await this.find(reach, waveId);
    const event = auditEvent(actor, 'wave_closed', { type: 'wave', id: waveId }, { kind: wave.kind });
    if (!(await this.waves.close(reach.organisationId, waveId, event))) {
      throw wave.state === 'planned'
        ? new DomainError('wave_not_open', 'The wave has not been opened.')
        : new DomainError('wave_closed', 'The wave is closed already.');
    }
    return this.find(reach, waveId);
  }

  /** @throws {DomainError} not_found; wave_results_read when it may not be opened again */
  async reopen(actor: Actor, waveId: string): Promise<WaveSummary> {
    const reach = authorise(actor, 'wave:reopen');
    const wave = await this.find(reach, waveId);
    const event = auditEvent(actor, 'wave_reopened', { type: 'wave', id: waveId }, { kind: wave.kind });
    if (!(await this.waves.reopen(reach.organisationId, waveId, event))) {
      throw new DomainError('wave_results_read', 'The wave is not closed, or its results have been read.');
    }
    return this.find(reach, waveId);
  }

  /** @throws {DomainError} not_found; wave_not_closed while there are no results to let anybody into */
  async release(actor: Actor, waveId: string): Promise<WaveSummary> {
    const reach = authorise(actor, 'group_report:release');
    const wave = await this.find(reach, waveId);
    if (wave.releasedAt !== null) return wave;
    const event = auditEvent(actor, 'results_released', { type: 'wave', id: waveId }, { kind: wave.kind });
    if (!(await this.waves.release(reach.organisationId, waveId, event))) {
      throw new DomainError('wave_not_closed', 'The wave is not closed yet.');
    }
    return this.find(reach, waveId);
  }

  private async find(reach: Reach, waveId: string): Promise<WaveSummary> {
    const wave = requireFound(await this.waves.find(reach.organisationId, waveId));
    requireGroup(reach, wave.group.id);
    return wave;
  }
}
