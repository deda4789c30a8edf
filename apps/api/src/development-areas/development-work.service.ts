import { Injectable } from '@nestjs/common';
import type {
  ActionDetails,
  createDevelopmentAction,
  DevelopmentArea,
  DevelopmentPlan,
  updateDevelopmentAction,
  writeContribution,
} from '@medspill/contracts';
import type { z } from 'zod';
import type { Actor } from '../platform/auth/actor.js';
import { authorise, type Reach, reachOf, requireFound, requireGroup } from '../platform/auth/authorise.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { ActionRemindersRepository } from './action-reminders.repository.js';
import { ContributionsRepository } from './contributions.repository.js';
import { DevelopmentActionsRepository, type PlacedAction } from './development-actions.repository.js';
import { DevelopmentAreasRepository } from './development-areas.repository.js';
import { DevelopmentPlanRepository } from './development-plan.repository.js';
import { requireUnedited } from './edited-meanwhile.js';

/** What members say they will do, and what has been agreed. Everybody writes down their own; lead and facilitator everybody's. */
@Injectable()
export class DevelopmentWorkService {
  constructor(
    private readonly plans: DevelopmentPlanRepository,
    private readonly areas: DevelopmentAreasRepository,
    private readonly contributions: ContributionsRepository,
    private readonly actions: DevelopmentActionsRepository,
    private readonly reminders: ActionRemindersRepository,
  ) {}

  /** @throws {DomainError} not_found, not_allowed for another member's, edited_meanwhile */
  async contribute(
    actor: Actor,
    areaId: string,
    memberId: string,
    { text, version }: z.infer<typeof writeContribution.body>,
  ): Promise<DevelopmentArea> {
    const reach = authorise(actor, 'contribution:write');
    const groupId = await this.requireArea(reach, areaId);
    requireFound((await this.actions.isMember(reach.organisationId, groupId, memberId)) || null);
    const own = (await this.contributions.ownMember(reach.organisationId, actor.id, groupId)) === memberId;
    this.requireOwn(actor, own);
    const place = { groupId, areaId, memberId };
    if (text !== null) requireUnedited(await this.contributions.write(actor, place, text, !own, version));
    else if (version > 0) requireUnedited(await this.contributions.remove(actor, place, version));
    return this.area(reach, groupId, areaId);
  }

  /** @throws {DomainError} not_found, not_allowed for an action that is to be somebody else's */
  async addAction(
    actor: Actor,
    areaId: string,
    { practiceKey, ...details }: z.infer<typeof createDevelopmentAction.body>,
  ): Promise<DevelopmentArea> {
    const reach = authorise(actor, 'contribution:write');
    const groupId = await this.requireArea(reach, areaId);
    await this.requireOwners(actor, groupId, details);
    await this.actions.create(actor, groupId, areaId, practiceKey, details);
    return this.area(reach, groupId, areaId);
  }

  /** @throws {DomainError} not_found, not_allowed for somebody else's, edited_meanwhile */
  async updateAction(
    actor: Actor,
    actionId: string,
    { version, ...details }: z.infer<typeof updateDevelopmentAction.body>,
  ): Promise<DevelopmentArea> {
    const reach = authorise(actor, 'contribution:write');
    const { groupId, areaId, ownerId } = await this.requireAction(reach, actionId);
    await this.requireOwners(actor, groupId, { ownerId }, details);
    requireUnedited(await this.actions.update(actor, groupId, actionId, version, details));
    return this.area(reach, groupId, areaId);
  }

  /** @throws {DomainError} not_found, not_allowed for somebody else's */
  async setActionRemoved(actor: Actor, actionId: string, removed: boolean): Promise<DevelopmentArea> {
    const reach = authorise(actor, 'contribution:write');
    const { groupId, areaId, ownerId } = await this.requireAction(reach, actionId);
    await this.requireOwners(actor, groupId, { ownerId });
    await this.actions.setRemoved(actor, groupId, actionId, removed);
    return this.area(reach, groupId, areaId);
  }

  /** @throws {DomainError} not_found, also for who is none of the group's members */
  async setReminders(actor: Actor, groupId: string, wanted: boolean): Promise<DevelopmentPlan> {
    const { organisationId } = authorise(actor, 'contribution:write', { groupId });
    const memberId = requireFound(await this.contributions.ownMember(organisationId, actor.id, groupId));
    await this.reminders.setWanted(organisationId, memberId, wanted);
    return requireFound(await this.plans.plan(organisationId, groupId, actor.id));
  }

  private async area({ organisationId }: Reach, groupId: string, areaId: string): Promise<DevelopmentArea> {
    return requireFound(await this.plans.area(organisationId, groupId, areaId));
  }

  private async requireArea(reach: Reach, areaId: string): Promise<string> {
    const groupId = requireFound(await this.areas.groupOf(reach.organisationId, areaId));
    requireGroup(reach, groupId);
    return groupId;
  }

  private async requireAction(reach: Reach, actionId: string): Promise<PlacedAction> {
    const action = requireFound(await this.actions.find(reach.organisationId, actionId));
    requireGroup(reach, action.groupId);
    return action;
  }

  /** An action is, and becomes, the actor's own; whoever may edit the group's areas may give it to any of its members. */
  private async requireOwners(actor: Actor, groupId: string, ...actions: readonly Pick<ActionDetails, 'ownerId'>[]): Promise<void> {
    const { organisationId } = actor;
    const ownMemberId = await this.contributions.ownMember(organisationId, actor.id, groupId);
    for (const { ownerId } of actions) {
      this.requireOwn(actor, ownerId !== null && ownerId === ownMemberId);
      if (ownerId !== null) requireFound((await this.actions.isMember(organisationId, groupId, ownerId)) || null);
    }
  }

  private requireOwn(actor: Actor, own: boolean): void {
    if (own || reachOf(actor, 'development:edit') !== null) return;
    throw new DomainError('not_allowed', 'This is another member’s to write.');
  }
}
