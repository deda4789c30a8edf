import { Injectable } from '@nestjs/common';
import type {
  addStatusNote,
  AreaDetails,
  createDevelopmentArea,
  DevelopmentArea,
  DevelopmentPlan,
  updateDevelopmentArea,
} from '@medspill/contracts';
import { instrumentVersion } from '@medspill/instruments';
import type { z } from 'zod';
import type { Actor } from '../platform/auth/actor.js';
import { authorise, type Reach, reachOf, requireFound, requireGroup } from '../platform/auth/authorise.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { DevelopmentAreasRepository } from './development-areas.repository.js';
import { DevelopmentPlanRepository } from './development-plan.repository.js';
import { requireUnedited } from './edited-meanwhile.js';

/** What groups have chosen to work on. */
@Injectable()
export class DevelopmentAreasService {
  constructor(
    private readonly plans: DevelopmentPlanRepository,
    private readonly areas: DevelopmentAreasRepository,
  ) {}

  /** @throws {DomainError} not_found */
  async plan(actor: Actor, groupId: string): Promise<DevelopmentPlan> {
    const { organisationId } = authorise(actor, 'development:read', { groupId });
    const belongs = reachOf(actor, 'contribution:read') !== null;
    return requireFound(await this.plans.plan(organisationId, groupId, belongs ? actor.id : null));
  }

  /** @throws {DomainError} not_found, invalid_request for a factor that the group's questionnaire does not have */
  async create(actor: Actor, groupId: string, { chosenAfter, ...details }: z.infer<typeof createDevelopmentArea.body>): Promise<DevelopmentArea> {
    const { organisationId } = authorise(actor, 'development:edit', { groupId });
    await this.requireFactors(organisationId, groupId, details);
    const areaId = await this.areas.create(actor, groupId, chosenAfter, details);
    return this.area(organisationId, groupId, areaId);
  }

  /** @throws {DomainError} not_found, edited_meanwhile, invalid_request for a factor that the group's questionnaire does not have */
  async update(actor: Actor, areaId: string, { version, ...details }: z.infer<typeof updateDevelopmentArea.body>): Promise<DevelopmentArea> {
    const reach = authorise(actor, 'development:edit');
    const groupId = await this.requireArea(reach, areaId);
    await this.requireFactors(reach.organisationId, groupId, details);
    requireUnedited(await this.areas.update(actor, groupId, areaId, version, details));
    return this.area(reach.organisationId, groupId, areaId);
  }

  /** @throws {DomainError} not_found */
  async order(actor: Actor, groupId: string, areaIds: readonly string[]): Promise<DevelopmentPlan> {
    authorise(actor, 'development:edit', { groupId });
    await this.areas.order(actor, groupId, areaIds);
    return this.plan(actor, groupId);
  }

  /** @throws {DomainError} not_found */
  async setRemoved(actor: Actor, areaId: string, removed: boolean): Promise<DevelopmentPlan> {
    const reach = authorise(actor, 'development:edit');
    const groupId = await this.requireArea(reach, areaId);
    await this.areas.setRemoved(actor, groupId, areaId, removed);
    return this.plan(actor, groupId);
  }

  /** @throws {DomainError} not_found */
  async addNote(actor: Actor, areaId: string, note: z.infer<typeof addStatusNote.body>): Promise<DevelopmentArea> {
    const reach = authorise(actor, 'development:edit');
    const groupId = await this.requireArea(reach, areaId);
    await this.areas.addNote(actor, groupId, areaId, note);
    return this.area(reach.organisationId, groupId, areaId);
  }

  private async area(organisationId: string, groupId: string, areaId: string): Promise<DevelopmentArea> {
    return requireFound(await this.plans.area(organisationId, groupId, areaId));
  }

  /** @returns the area's group; @throws {DomainError} not_found unless it is within reach */
  private async requireArea(reach: Reach, areaId: string): Promise<string> {
    const groupId = requireFound(await this.areas.groupOf(reach.organisationId, areaId));
    requireGroup(reach, groupId);
    return groupId;
  }

  private async requireFactors(organisationId: string, groupId: string, { factors }: AreaDetails): Promise<void> {
    const { key, version } = requireFound(await this.plans.instrumentOf(organisationId, groupId));
    const known = new Set<string>(instrumentVersion(key, version).factors.map((factor) => factor.key));
    const unknown = factors.find((factor) => !known.has(factor));
    if (unknown === undefined) return;
    throw new DomainError('invalid_request', 'The group’s questionnaire has no such factor.', {
      issues: [{ path: 'body.factors', message: `no factor ${unknown}` }],
    });
  }
}
