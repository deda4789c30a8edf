import { Controller, Param, Query } from '@nestjs/common';
import {
  getGroupReport,
  getProgrammeReport,
  type GroupReport,
  listGroupFigures,
  type ProgrammeReport,
} from '@medspill/contracts';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import type { Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.js';
import { Implement } from '../platform/http/implement.js';
import { GroupReportsService } from './group-reports.service.js';
import { ProgrammeReportsService } from './programme-reports.service.js';

type ProgrammeParams = z.infer<typeof getProgrammeReport.params>;

@Controller()
export class ReportsController {
  constructor(
    private readonly programmes: ProgrammeReportsService,
    private readonly groups: GroupReportsService,
  ) {}

  @Allow('programme_report:read')
  @Implement(getProgrammeReport)
  programmeReport(
    @CurrentActor() actor: Actor,
    @Param({ schema: getProgrammeReport.params }) { programmeId }: ProgrammeParams,
    @Query({ schema: getProgrammeReport.query }) query: z.infer<typeof getProgrammeReport.query>,
  ): Promise<ProgrammeReport> {
    return this.programmes.report(actor, programmeId, query);
  }

  @Allow('programme_report:read')
  @Implement(listGroupFigures)
  groupFigures(
    @CurrentActor() actor: Actor,
    @Param({ schema: listGroupFigures.params }) { programmeId }: ProgrammeParams,
    @Query({ schema: listGroupFigures.query }) query: z.infer<typeof listGroupFigures.query>,
  ): Promise<z.infer<typeof listGroupFigures.response>> {
    return this.programmes.groupFigures(actor, programmeId, query);
  }

  @Allow('group_report:read')
  @Implement(getGroupReport)
  groupReport(
    @CurrentActor() actor: Actor,
    @Param({ schema: getGroupReport.params }) { groupId }: z.infer<typeof getGroupReport.params>,
  ): Promise<GroupReport> {
    return this.groups.report(actor, groupId);
  }
}
