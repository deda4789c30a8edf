import { Injectable } from '@nestjs/common';
import { type PlannedGroup, type PlanWarning, wavePlanLimit, type WavePlan as WavePlanView, type WavePlanRequest } from '@medspill/contracts';
import type { Actor } from '../platform/auth/actor.js';
import { authorise, requireFound } from '../platform/auth/authorise.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { StateBodyWording } from './state-body-wording.js';
import { requireTimes } from './wave-times.js';
import { type GroupChoice, type PlanCandidate, type PlanFrame, type WavePlan, WavePlansRepository } from './wave-plans.repository.js';

const outcomeFor = ({ archived, waves }: PlanCandidate, { kind, label }: WavePlan): PlannedGroup['outcome'] => {
  if (archived) return 'archived';
  const same = (wave: PlanCandidate['waves'][number]): boolean =>
    wave.kind === kind && (kind !== 'pulse' || (label !== null && wave.label === label));
  return waves.some(same) ? 'exists' : 'planned';
};

/** Two weeks: answers of the day before yesterday are remembered, and say little that is new. */
const leastApartMs = 14 * 24 * 60 * 60_000;

/** Whether a wave of the group takes answers at the same time, or nearly. One that nobody has given a time is not counted. */
const isClose = ({ state, opensAt, closesAt }: PlanCandidate['waves'][number], plan: WavePlan): boolean => {
  if (plan.opensAt === null) return state === 'open';
  if (state === 'planned' && opensAt === null) return false;
  const begins = opensAt === null ? -Infinity : Date.parse(opensAt);
  const ends = closesAt === null ? Infinity : Date.parse(closesAt);
  return begins < plan.closesAt.getTime() + leastApartMs && plan.opensAt.getTime() < ends + leastApartMs;
};

const warningsFor = (group: PlanCandidate, plan: WavePlan, { kGroup, kOutside }: PlanFrame): PlanWarning[] => {
  const { members } = group;
  const warnings: PlanWarning[] = [];
  if (members === 0) warnings.push('no_members');
  else if (members < kGroup) warnings.push('too_small');
  else if (members < kOutside) warnings.push('too_small_outside');
  if (group.waves.some((wave) => isClose(wave, plan))) warnings.push('close_to_another');
  if (plan.kind !== 'pulse' && group.readKinds.includes(plan.kind)) warnings.push('late');
  return warnings;
};

const plannedGroup = (group: PlanCandidate, plan: WavePlan, frame: PlanFrame): PlannedGroup => {
  const { id, name, cohort, members, withoutEmail } = group;
  return { id, name, cohort, members, withoutEmail, outcome: outcomeFor(group, plan), warnings: warningsFor(group, plan, frame) };
};

@Injectable()
export class WavePlansService {
  constructor(
    private readonly plans: WavePlansRepository,
    private readonly wording: StateBodyWording,
  ) {}

  /**
   * Says what a plan would do for each group, and does it when it is confirmed.
   * @throws {DomainError} not_found for a programme or a group that is not the planner's; invalid_request for times that have
   *   passed or are in the wrong order, a name for what is no pulse, or more groups than one plan is made for
   */
  async plan(actor: Actor, programmeId: string, request: WavePlanRequest, now: Date = new Date()): Promise<WavePlanView> {
    const { organisationId, groupIds: ownGroupIds } = authorise(actor, 'wave:plan');
    const frame = requireFound(await this.plans.frame(organisationId, programmeId));
    const plan: WavePlan = { kind: request.kind, label: request.label, ...requireTimes(request, now) };
    if (plan.label !== null && plan.kind !== 'pulse') {
      throw new DomainError('invalid_request', 'Only pulses have names.', { issues: [{ path: 'label', message: 'expected none' }] });
    }
    const { cohortId = null, groupIds = null } = request;
    const choice: GroupChoice = { organisationId, programmeId, cohortId, groupIds, ownGroupIds };
    const found = await this.find(choice);
    const isPlanned = (group: PlanCandidate): boolean => outcomeFor(group, plan) === 'planned';
    const groups = request.confirmed ? await this.plans.plan(actor, choice, wavePlanLimit, plan, isPlanned) : found;
    return {
      groups: groups.map((group) => plannedGroup(group, plan, frame)),
      wordingIncomplete: frame.stateBody && this.wording.isIncomplete(frame.instrumentKey, frame.instrumentVersion),
      done: request.confirmed,
    };
  }

  /** The groups that the plan is about. */
  private async find(choice: GroupChoice): Promise<PlanCandidate[]> {
    const groups = await this.plans.candidates(choice, wavePlanLimit + 1);
    // A group that is missing is answered as if it did not exist: so is one of somebody else's.
    if (choice.groupIds !== null && groups.length < new Set(choice.groupIds).size) requireFound(null);
    if (groups.length > wavePlanLimit) {
      const issues = [{ path: 'cohortId', message: `expected a choice of at most ${wavePlanLimit} groups` }];
      throw new DomainError('invalid_request', 'One plan is not made for so many groups.', { issues });
    }
    return groups;
  }
}
