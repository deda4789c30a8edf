import { DomainError } from '../errors/domain-error.js';
import type { Actor } from './actor.js';

// What is not the reader's is answered as if it did not exist, so that nobody learns what there is.
const notFound = () => new DomainError('not_found', 'There is no such thing, or it is not yours to see.');

/** Staff see the whole programme; leads and facilitators what is behind their own groups. */
const mayFollowGroup = (actor: Actor, groupId: string): boolean =>
  actor.role === 'staff' || actor.groupIds.has(groupId);

/** @throws {DomainError} not_found unless the group is the reader's own or the reader is staff */
export const requireGroup = (actor: Actor, groupId: string): void => {
  if (!mayFollowGroup(actor, groupId)) throw notFound();
};

/** @throws {DomainError} not_found when a query within the reader's organisation found nothing */
export const requireFound = <Thing>(thing: Thing | null | undefined): Thing => {
  if (thing === null || thing === undefined) throw notFound();
  return thing;
};
