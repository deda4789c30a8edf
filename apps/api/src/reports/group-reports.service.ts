import { Injectable } from '@nestjs/common';
import type { GroupReport, WaveKind } from '@medspill/contracts';
import { instrumentVersion } from '@medspill/instruments';
import { groupReport } from '@medspill/reporting';
import { auditEvent } from '../platform/audit/audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { authorise, reachOf, requireFound } from '../platform/auth/authorise.js';
import { waveKindOf } from '../platform/database/wave-kind-column.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { GroupReportsRepository } from './group-reports.repository.js';

type TextRow = Awaited<ReturnType<GroupReportsRepository['texts']>>[number];

const textsByQuestion = (rows: readonly TextRow[], waveId: string): Map<string, string[]> => {
  const texts = new Map<string, string[]>();
  for (const row of rows) {
    if (row.wave_id === waveId) texts.set(row.question_key, [...(texts.get(row.question_key) ?? []), row.text]);
  }
  return texts;
};

/**
 * The groups that the reader's group is held up against: those of the cohort that are not the reader's own, so that a
 * facilitator of three groups cannot work out the fourth. Who follows all of them has nothing to work out.
 */
const comparedGroups = (actor: Actor, groupId: string, cohort: readonly string[]): string[] => {
  const others = cohort.filter((id) => id !== groupId);
  const notOwn = others.filter((id) => !actor.groupIds.has(id));
  return notOwn.length > 0 ? notOwn : others;
};

@Injectable()
export class GroupReportsService {
  constructor(private readonly reports: GroupReportsRepository) {}

  /**
   * The group's report for this reader. Reading it freezes the closed waves of its cohort that are of the kinds it shows.
   * @throws {DomainError} not_found, or report_not_released for members, and for leads whose group a facilitator follows, who are too early
   */
  async report(actor: Actor, groupId: string): Promise<GroupReport> {
    const reach = authorise(actor, 'group_report:read', { groupId });
    const { organisationId } = reach;
    const found = requireFound(await this.reports.group(organisationId, groupId));
    const { programme, cohort, developmentAreas, ...group } = found;
    const releasedKinds = reach.releasedOnly ? await this.reports.releasedKinds(organisationId, groupId) : null;
    if (releasedKinds?.length === 0) throw new DomainError('report_not_released', 'No results have been released to the group.');
    const opened = auditEvent(actor, 'report_opened', { type: 'group', id: groupId });
    await this.reports.markRead(organisationId, { groupId, cohortId: cohort.id }, releasedKinds, opened);
    const compared = comparedGroups(actor, groupId, await this.reports.cohortGroupIds(organisationId, cohort.id));
    const [allWaves, allPulses, changes, otherGroups, normGroups, texts] = await Promise.all([
      this.reports.waves(organisationId, groupId),
      this.reports.pulses(organisationId, groupId),
      this.reports.changes(organisationId, groupId),
      this.reports.cohortMeans(organisationId, cohort.id, compared),
      this.reports.normGroups(organisationId, programme, [...actor.groupIds, groupId]),
      reachOf(actor, 'text_answer:read') === null ? [] : this.reports.texts(organisationId, groupId),
    ]);
    const mayRead = ({ released }: { released: boolean }) => released || !reach.releasedOnly;
    const waves = allWaves.filter(mayRead);
    const isShown = (kind: WaveKind) => waves.some((wave) => wave.kind === kind);
    const { kGroup, kOutside, kText, minOtherGroups } = programme;
    return groupReport({
      instrument: instrumentVersion(programme.instrumentKey, programme.instrumentVersion),
      thresholds: { kGroup, kOutside, kText, minOtherGroups },
      audience: reach.groupIds === null ? 'outside' : 'group',
      group,
      cohort,
      programme: { id: programme.id, name: programme.name },
      waves: waves.map(({ id, ...wave }) => ({
        ...wave,
        otherGroups: otherGroups.get(wave.kind) ?? [],
        texts: textsByQuestion(texts, id),
      })),
      changes: changes.filter(({ from, to }) => isShown(from) && isShown(to)),
      pulses: allPulses.filter(mayRead).map(({ id, ...pulse }) => ({ ...pulse, texts: textsByQuestion(texts, id) })),
      normGroups,
      developmentAreas: developmentAreas.map(({ factors, chosenAfter, ...area }) => ({
        ...area,
        chosenAfter: waveKindOf(chosenAfter),
        factors: factors.map(({ factorKey }) => factorKey),
      })),
    });
  }
}
