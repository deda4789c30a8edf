import { Body, Controller, Param, Query } from '@nestjs/common';
import {
  archiveGroup,
  createCohort,
  createGroup,
  listRoster,
  type Named,
  renameCohort,
  restoreGroup,
  type RosterGroup,
  updateGroup,
} from '@medspill/contracts';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import type { Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.js';
import { Implement } from '../platform/http/implement.js';
import { RosterService } from './roster.service.js';

type ProgrammeParams = z.infer<typeof listRoster.params>;
type GroupParams = z.infer<typeof updateGroup.params>;

@Controller()
export class RosterController {
  constructor(private readonly roster: RosterService) {}

  @Allow('group:manage')
  @Implement(listRoster)
  list(
    @CurrentActor() actor: Actor,
    @Param({ schema: listRoster.params }) { programmeId }: ProgrammeParams,
    @Query({ schema: listRoster.query }) query: z.infer<typeof listRoster.query>,
  ): Promise<z.infer<typeof listRoster.response>> {
    return this.roster.list(actor, programmeId, query);
  }

  @Allow('group:manage')
  @Implement(createCohort, 201)
  addCohort(
    @CurrentActor() actor: Actor,
    @Param({ schema: createCohort.params }) { programmeId }: ProgrammeParams,
    @Body({ schema: createCohort.body }) { name }: z.infer<typeof createCohort.body>,
  ): Promise<Named> {
    return this.roster.addCohort(actor, programmeId, name);
  }

  @Allow('group:manage')
  @Implement(renameCohort)
  renameCohort(
    @CurrentActor() actor: Actor,
    @Param({ schema: renameCohort.params }) { cohortId }: z.infer<typeof renameCohort.params>,
    @Body({ schema: renameCohort.body }) { name }: z.infer<typeof renameCohort.body>,
  ): Promise<Named> {
    return this.roster.renameCohort(actor, cohortId, name);
  }

  @Allow('group:manage')
  @Implement(createGroup, 201)
  addGroup(
    @CurrentActor() actor: Actor,
    @Param({ schema: createGroup.params }) { programmeId }: ProgrammeParams,
    @Body({ schema: createGroup.body }) body: z.infer<typeof createGroup.body>,
  ): Promise<RosterGroup> {
    return this.roster.addGroup(actor, programmeId, body);
  }

  @Allow('group:manage')
  @Implement(updateGroup)
  updateGroup(
    @CurrentActor() actor: Actor,
    @Param({ schema: updateGroup.params }) { groupId }: GroupParams,
    @Body({ schema: updateGroup.body }) body: z.infer<typeof updateGroup.body>,
  ): Promise<RosterGroup> {
    return this.roster.updateGroup(actor, groupId, body);
  }

  @Allow('group:manage')
  @Implement(archiveGroup)
  archive(@CurrentActor() actor: Actor, @Param({ schema: archiveGroup.params }) { groupId }: GroupParams): Promise<RosterGroup> {
    return this.roster.setArchived(actor, groupId, true);
  }

  @Allow('group:manage')
  @Implement(restoreGroup)
  restore(@CurrentActor() actor: Actor, @Param({ schema: restoreGroup.params }) { groupId }: GroupParams): Promise<RosterGroup> {
    return this.roster.setArchived(actor, groupId, false);
  }
}
