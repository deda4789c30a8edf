import { type Permission, permissions } from '@medspill/contracts';
import { DomainError } from '../errors/domain-error.js';
import type { Actor } from './actor.js';
import { type Scope, scopeOf } from './policy.js';

/** What of its kind an actor may do something with. Queries take it along, so that nothing else is ever read. */
export interface Reach {
  readonly organisationId: string;
  /** The groups it is limited to; null when it is all of the organisation's. */
  readonly groupIds: readonly string[] | null;
  /** Only what was released to the members of the groups. */
  readonly releasedOnly: boolean;
}

interface Where {
  readonly groupId: string;
}

// What is not the reader's is answered as if it did not exist, so that nobody learns what there is.
const notFound = () => new DomainError('not_found', 'There is no such thing, or it is not yours to see.');

/** The groups that a scope holds. */
const groupsOf = ({ groupIds, followedGroupIds }: Actor, scope: Scope): string[] | null => {
  if (scope === 'all') return null;
  return scope === 'alone' ? [...groupIds].filter((id) => !followedGroupIds.has(id)) : [...groupIds];
};

/**
 * How far a permission reaches for the actor, by the policy; null when it is not theirs at all.
 * @param where the group that it is about; without it the reach is what holds for every group
 */
export const reachOf = (actor: Actor, permission: Permission, where?: Where): Reach | null => {
  const scope = scopeOf(actor.role, permission);
  if (scope === 'none') return null;
  return {
    organisationId: actor.organisationId,
    groupIds: groupsOf(actor, scope),
    releasedOnly: scope === 'released' || (scope === 'followed' && (where === undefined || actor.followedGroupIds.has(where.groupId))),
  };
};

/** What the actor may do at all. */
export const permissionsOf = (actor: Actor): Permission[] =>
  permissions.filter((permission) => reachOf(actor, permission) !== null);

/** Whether the group is within reach. */
export const reaches = (reach: Reach | null, groupId: string): boolean => reach !== null && (reach.groupIds === null || reach.groupIds.includes(groupId));

/** @throws {DomainError} not_found unless the group is within reach */
export const requireGroup = (reach: Reach, groupId: string): void => {
  if (!reaches(reach, groupId)) throw notFound();
};

/** @throws {DomainError} not_found when a query within the reader's organisation found nothing */
export const requireFound = <Thing>(thing: Thing | null | undefined): Thing => {
  if (thing === null || thing === undefined) throw notFound();
  return thing;
};

/**
 * The first line of every method that a person's request calls: asks the policy.
 * @param where the group that it is about, where that is known before anything is read
 * @returns how far the permission reaches
 * @throws {DomainError} not_allowed for another role, not_found for a group that is not the actor's own
 */
export const authorise = (actor: Actor, permission: Permission, where?: Where): Reach => {
  const reach = reachOf(actor, permission, where);
  if (reach === null) throw new DomainError('not_allowed', 'This is not open to your role.');
  if (where !== undefined) requireGroup(reach, where.groupId);
  return reach;
};
