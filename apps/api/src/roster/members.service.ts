import { Injectable } from '@nestjs/common';
import type { importMembers, listMembers, Member, MemberImport, MemberLine, PageQuery } from '@medspill/contracts';
import type { z } from 'zod';
import type { Actor } from '../platform/auth/actor.js';
import { authorise, type Reach, requireFound, requireGroup } from '../platform/auth/authorise.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { checkMemberList } from './member-list.js';
import { type MemberDetails, MembersRepository } from './members.repository.js';

/** @throws {DomainError} email_taken when the group has a member with the address */
const requireFreeAddress = <Thing>(outcome: Thing | 'name_taken'): Thing => {
  if (outcome === 'name_taken') throw new DomainError('email_taken', 'The group has a member with this address.');
  return outcome;
};

const withChange = (lines: readonly MemberLine[], wanted: MemberLine['change']): MemberDetails[] =>
  lines.filter(({ change }) => change === wanted).map(({ name, email, locale }) => ({ name, email, locale }));

/** The members of a group: who is invited. Not who has answered. */
@Injectable()
export class MembersService {
  constructor(private readonly members: MembersRepository) {}

  /** @throws {DomainError} not_found */
  async list(actor: Actor, groupId: string, { page, pageSize }: PageQuery): Promise<z.infer<typeof listMembers.response>> {
    const { organisationId } = authorise(actor, 'member:manage', { groupId });
    const { cohort, programme, ...group } = requireFound(await this.members.group(organisationId, groupId));
    const list = await this.members.list(organisationId, groupId, pageSize, (page - 1) * pageSize);
    return { ...list, page, pageSize, group, cohort, programme };
  }

  /** @throws {DomainError} not_found, email_taken */
  async add(actor: Actor, groupId: string, details: MemberDetails): Promise<Member> {
    const { organisationId } = authorise(actor, 'member:manage', { groupId });
    requireFound(await this.members.group(organisationId, groupId));
    return requireFreeAddress(await this.members.add(actor, groupId, details));
  }

  /** @throws {DomainError} not_found, email_taken */
  async update(actor: Actor, memberId: string, details: MemberDetails): Promise<Member> {
    const reach = authorise(actor, 'member:manage');
    await this.requireMember(reach, memberId);
    return requireFreeAddress(await this.members.update(actor, memberId, details));
  }

  /** @throws {DomainError} not_found */
  async setLeft(actor: Actor, memberId: string, left: boolean): Promise<Member> {
    const reach = authorise(actor, 'member:manage');
    await this.requireMember(reach, memberId);
    return this.members.setLeft(actor, memberId, left);
  }

  /**
   * Says what a list of members would do to the group and, when it is confirmed and in order, does it, all or nothing.
   * @throws {DomainError} not_found; email_taken when somebody changed the group in between
   */
  async import(actor: Actor, groupId: string, { csv, confirmed }: z.infer<typeof importMembers.body>): Promise<MemberImport> {
    const { organisationId } = authorise(actor, 'member:manage', { groupId });
    requireFound(await this.members.group(organisationId, groupId));
    const checked = checkMemberList(csv, await this.members.all(organisationId, groupId));
    if (!confirmed || checked.issues.length > 0) return { ...checked, done: false };
    const changes = {
      added: withChange(checked.lines, 'added'),
      renamed: withChange(checked.lines, 'renamed'),
      back: withChange(checked.lines, 'back'),
    };
    requireFreeAddress(await this.members.apply(actor, groupId, changes));
    return { ...checked, done: true };
  }

  /** @throws {DomainError} not_found unless the member's group is within reach */
  private async requireMember(reach: Reach, memberId: string): Promise<void> {
    requireGroup(reach, requireFound(await this.members.groupOf(reach.organisationId, memberId)));
  }
}
