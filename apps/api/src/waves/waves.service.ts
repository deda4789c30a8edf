import { Inject, Injectable } from '@nestjs/common';
import type { changeWaveTimes, listWaves, WaveHindrance, WaveSummary } from '@medspill/contracts';
import type { z } from 'zod';
import { auditEvent } from '../platform/audit/audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { authorise, type Reach, reaches, reachOf, requireFound, requireGroup } from '../platform/auth/authorise.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { openingHindrance } from './opening-hindrance.js';
import { StateBodyWording } from './state-body-wording.js';
import { WaveCourseRepository } from './wave-course.repository.js';
import { requireTimes } from './wave-times.js';
import { type ListedWave, WavesRepository } from './waves.repository.js';

const hindranceMessages: Record<WaveHindrance, string> = {
  wording_incomplete: 'The questionnaire is not complete in bokmål and nynorsk.',
  group_archived: 'The group is archived.',
  nobody_invited: 'The group has no members.',
  deadline_passed: 'The wave would close in the past.',
};

@Injectable()
export class WavesService {
  constructor(
    private readonly waves: WavesRepository,
    private readonly course: WaveCourseRepository,
    private readonly wording: StateBodyWording,
    @Inject(CONFIG) private readonly config: Pick<Config, 'mailServer'>,
  ) {}

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
    const { items, total } = await this.waves.list(filter, pageSize, (page - 1) * pageSize);
    return { items: items.map((wave) => this.summary(actor, wave)), total, page, pageSize };
  }

  /**
   * Opens a planned wave now, before its time or without one.
   * @throws {DomainError} not_found, wave_not_planned, or what keeps it from opening
   */
  async open(actor: Actor, waveId: string, now: Date = new Date()): Promise<WaveSummary> {
    const reach = authorise(actor, 'wave:open');
    await this.find(actor, reach, waveId);
    const outcome = await this.course.open(actor, waveId, now, (facts) => openingHindrance(facts, now, this.wording));
    if (outcome === 'not_planned') throw new DomainError('wave_not_planned', 'The wave has opened already.');
    if (outcome !== 'opened') throw new DomainError(outcome, hindranceMessages[outcome]);
    return this.find(actor, reach, waveId);
  }

  /**
   * Moves the times of a planned wave, or the deadline of an open one.
   * @throws {DomainError} not_found, wave_closed, invalid_request
   */
  async changeTimes(actor: Actor, waveId: string, given: z.infer<typeof changeWaveTimes.body>, now: Date = new Date()): Promise<WaveSummary> {
    const reach = authorise(actor, 'wave:plan');
    await this.find(actor, reach, waveId);
    if (!(await this.course.setTimes(actor, waveId, requireTimes(given, now)))) throw new DomainError('wave_closed', 'The wave is closed.');
    return this.find(actor, reach, waveId);
  }

  /** @throws {DomainError} not_found, wave_closed, or wave_answered when somebody has sent an answer */
  async delete(actor: Actor, waveId: string): Promise<void> {
    const reach = authorise(actor, 'wave:plan');
    const wave = await this.find(actor, reach, waveId);
    const outcome = await this.course.delete(actor, waveId, wave.kind);
    if (outcome === 'closed') throw new DomainError('wave_closed', 'The wave is closed.');
    if (outcome === 'answered') throw new DomainError('wave_answered', 'Somebody has sent an answer.');
  }

  /** @throws {DomainError} not_found; wave_closed or wave_not_open when it is not open */
  async close(actor: Actor, waveId: string): Promise<WaveSummary> {
    const reach = authorise(actor, 'wave:close');
    const wave = await this.find(actor, reach, waveId);
    const event = auditEvent(actor, 'wave_closed', { type: 'wave', id: waveId }, { kind: wave.kind });
    if (!(await this.waves.close(reach.organisationId, waveId, event))) {
      throw wave.state === 'planned'
        ? new DomainError('wave_not_open', 'The wave has not been opened.')
        : new DomainError('wave_closed', 'The wave is closed already.');
    }
    return this.find(actor, reach, waveId);
  }

  /** @throws {DomainError} not_found; wave_results_read when it may not be opened again */
  async reopen(actor: Actor, waveId: string): Promise<WaveSummary> {
    const reach = authorise(actor, 'wave:reopen');
    const wave = await this.find(actor, reach, waveId);
    const event = auditEvent(actor, 'wave_reopened', { type: 'wave', id: waveId }, { kind: wave.kind });
    if (!(await this.waves.reopen(reach.organisationId, waveId, event))) {
      throw new DomainError('wave_results_read', 'The wave is not closed, or its results have been read.');
    }
    return this.find(actor, reach, waveId);
  }

  /** @throws {DomainError} not_found; wave_not_closed while there are no results to let anybody into */
  async release(actor: Actor, waveId: string): Promise<WaveSummary> {
    const reach = authorise(actor, 'group_report:release');
    const wave = await this.find(actor, reach, waveId);
    if (wave.releasedAt !== null) return wave;
    const event = auditEvent(actor, 'results_released', { type: 'wave', id: waveId }, { kind: wave.kind });
    if (!(await this.waves.release(reach.organisationId, waveId, event))) {
      throw new DomainError('wave_not_closed', 'The wave is not closed yet.');
    }
    return this.find(actor, reach, waveId);
  }

  private async find(actor: Actor, reach: Reach, waveId: string): Promise<WaveSummary> {
    const wave = requireFound(await this.waves.find(reach.organisationId, waveId));
    requireGroup(reach, wave.group.id);
    return this.summary(actor, wave);
  }

  private summary(actor: Actor, { opening, ...wave }: ListedWave): WaveSummary {
    return {
      ...wave,
      nextReminderAt: this.config.mailServer === null ? null : wave.nextReminderAt,
      hindrance: wave.state === 'planned' ? openingHindrance(opening, new Date(), this.wording) : null,
      mayRelease: wave.state === 'closed' && wave.releasedAt === null && reaches(reachOf(actor, 'group_report:release'), wave.group.id),
    };
  }
}
