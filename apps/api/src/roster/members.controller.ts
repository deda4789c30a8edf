import { Body, Controller, Param, Query } from '@nestjs/common';
import {
  addMember,
  importMembers,
  leaveGroup,
  listMembers,
  type Member,
  type MemberImport,
  type PageQuery,
  rejoinGroup,
  updateMember,
} from '@medspill/contracts';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import type { Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.js';
import { Implement } from '../platform/http/implement.js';
import { MembersService } from './members.service.js';

type GroupParams = z.infer<typeof listMembers.params>;
type MemberParams = z.infer<typeof updateMember.params>;
type MemberBody = z.infer<typeof addMember.body>;

@Controller()
export class MembersController {
  constructor(private readonly members: MembersService) {}

  @Allow('member:manage')
  @Implement(listMembers)
  list(
    @CurrentActor() actor: Actor,
    @Param({ schema: listMembers.params }) { groupId }: GroupParams,
    @Query({ schema: listMembers.query }) query: PageQuery,
  ): Promise<z.infer<typeof listMembers.response>> {
    return this.members.list(actor, groupId, query);
  }

  @Allow('member:manage')
  @Implement(addMember, 201)
  add(
    @CurrentActor() actor: Actor,
    @Param({ schema: addMember.params }) { groupId }: GroupParams,
    @Body({ schema: addMember.body }) body: MemberBody,
  ): Promise<Member> {
    return this.members.add(actor, groupId, body);
  }

  @Allow('member:manage')
  @Implement(updateMember)
  update(
    @CurrentActor() actor: Actor,
    @Param({ schema: updateMember.params }) { memberId }: MemberParams,
    @Body({ schema: updateMember.body }) body: MemberBody,
  ): Promise<Member> {
    return this.members.update(actor, memberId, body);
  }

  @Allow('member:manage')
  @Implement(leaveGroup)
  leave(@CurrentActor() actor: Actor, @Param({ schema: leaveGroup.params }) { memberId }: MemberParams): Promise<Member> {
    return this.members.setLeft(actor, memberId, true);
  }

  @Allow('member:manage')
  @Implement(rejoinGroup)
  rejoin(@CurrentActor() actor: Actor, @Param({ schema: rejoinGroup.params }) { memberId }: MemberParams): Promise<Member> {
    return this.members.setLeft(actor, memberId, false);
  }

  @Allow('member:manage')
  @Implement(importMembers)
  import(
    @CurrentActor() actor: Actor,
    @Param({ schema: importMembers.params }) { groupId }: GroupParams,
    @Body({ schema: importMembers.body }) body: z.infer<typeof importMembers.body>,
  ): Promise<MemberImport> {
    return this.members.import(actor, groupId, body);
  }
}
