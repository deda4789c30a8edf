import { Injectable } from '@nestjs/common';
import { type getProgrammeReport, type listGroupFigures, type ProgrammeReport, waveKinds } from '@medspill/contracts';
import { instrumentVersion } from '@medspill/instruments';
import { groupFigures, programmeReport, wavesBehind } from '@medspill/reporting';
import type { z } from 'zod';
import { type AuditActor, auditEvent } from '../platform/audit/audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { authorise, requireFound } from '../platform/auth/authorise.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { type Comparison, ProgrammeMeansRepository } from './programme-means.repository.js';

type ReportQuery = z.infer<typeof getProgrammeReport.query>;

/** A group without both waves has nothing to show: no responses in either. */
const noWave = (factors: number) => ({ responses: 0, n: new Array<number>(factors).fill(0), mean: new Array<null>(factors).fill(null) });

/** @throws {DomainError} invalid_request unless the first wave comes before the second */
const requireOrder = ({ from, to }: Comparison): void => {
  if (waveKinds.indexOf(from) < waveKinds.indexOf(to)) return;
  const issues = [{ path: 'to', message: `expected a wave after ${from}` }];
  throw new DomainError('invalid_request', 'The waves are not in their order in time.', { issues });
};

@Injectable()
export class ProgrammeReportsService {
  constructor(private readonly means: ProgrammeMeansRepository) {}

  /** The programme's report, or one cohort's. Reading it freezes the waves in it. */
  async report(actor: Actor, programmeId: string, query: ReportQuery): Promise<ProgrammeReport> {
    authorise(actor, 'programme_report:read');
    return this.read(actor, programmeId, query);
  }

  /** The same, for whoever stands outside all organisations: the operator at the command line. */
  async read(by: AuditActor, programmeId: string, { from, to, ...query }: ReportQuery): Promise<ProgrammeReport> {
    requireOrder({ from, to });
    const { organisationId } = by;
    const cohortId = query.cohortId ?? null;
    const programme = requireFound(await this.means.programme(organisationId, programmeId));
    if (cohortId !== null) requireFound((await this.means.hasCohort(organisationId, programmeId, cohortId)) || null);
    // First: only waves that are known as read, and hence stay closed, are in a report.
    const object = cohortId === null ? ({ type: 'programme', id: programmeId } as const) : ({ type: 'cohort', id: cohortId } as const);
    await this.means.markRead(organisationId, programmeId, wavesBehind(to), auditEvent(by, 'report_opened', object, { from, to }));
    const [compared, chosen] = await Promise.all([
      this.means.compared(organisationId, programmeId, { from, to }),
      this.means.chosen(organisationId, programmeId, { to }),
    ]);
    const instrument = instrumentVersion(programme.instrumentKey, programme.instrumentVersion);
    return programmeReport({ instrument, thresholds: programme.thresholds, from, to, ...compared, chosen, cohortId });
  }

  /** A page of the programme's groups with their means in two decimals. */
  async groupFigures(
    actor: Actor,
    programmeId: string,
    { page, pageSize, cohortId, from, to }: z.infer<typeof listGroupFigures.query>,
  ): Promise<z.infer<typeof listGroupFigures.response>> {
    const { organisationId } = authorise(actor, 'programme_report:read');
    requireOrder({ from, to });
    const programme = requireFound(await this.means.programme(organisationId, programmeId));
    const event = auditEvent(actor, 'report_opened', { type: 'programme', id: programmeId }, { from, to, figures: 'groups', page });
    await this.means.markRead(organisationId, programmeId, [from, to], event);
    const { ids, total } = await this.means.groupPage(organisationId, programmeId, cohortId ?? null, pageSize, (page - 1) * pageSize);
    const [pairs, chosen, names] = await Promise.all([
      this.means.pairs(organisationId, programmeId, { from, to }, ids),
      this.means.chosen(organisationId, programmeId, { to }, ids),
      this.means.groupNames(organisationId, ids),
    ]);
    const factors = instrumentVersion(programme.instrumentKey, programme.instrumentVersion).factors.length;
    const items = ids.flatMap((groupId) => {
      const group = names.get(groupId);
      if (!group) return [];
      const absent = { t1: noWave(factors), t2: noWave(factors) };
      const figures = groupFigures(pairs.get(groupId) ?? absent, programme.thresholds.kOutside);
      const withheld = pairs.has(groupId) ? figures.withheld : ('no_wave' as const);
      return [{ ...group, ...figures, withheld, chosen: [...(chosen.get(groupId) ?? [])] }];
    });
    return { items, total, page, pageSize };
  }
}
