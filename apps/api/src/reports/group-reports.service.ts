import { Injectable } from '@nestjs/common';
import type { GroupReport } from '@medspill/contracts';
import { instrumentVersion } from '@medspill/instruments';
import { groupReport } from '@medspill/reporting';
import type { Actor } from '../platform/auth/actor.js';
import { requireFound, requireGroup } from '../platform/auth/policy.js';
import { GroupReportsRepository } from './group-reports.repository.js';

type TextRow = Awaited<ReturnType<GroupReportsRepository['texts']>>[number];

const textsByQuestion = (rows: readonly TextRow[], waveId: string): Map<string, string[]> => {
  const texts = new Map<string, string[]>();
  for (const row of rows) {
    if (row.wave_id === waveId) texts.set(row.question_key, [...(texts.get(row.question_key) ?? []), row.text]);
  }
  return texts;
};

@Injectable()
export class GroupReportsService {
  constructor(private readonly reports: GroupReportsRepository) {}

  /** The group's report for this reader. Reading it freezes the group's closed waves. */
  async report(actor: Actor, groupId: string): Promise<GroupReport> {
    requireGroup(actor, groupId);
    const { organisationId } = actor;
    const found = requireFound(await this.reports.group(organisationId, groupId));
    const { programme, cohort, developmentAreas, ...group } = found;
    // First, so that no wave is opened again between its results being read and being known as read.
    await this.reports.markRead(organisationId, groupId);
    const audience = actor.groupIds.has(groupId) ? 'group' : 'outside';
    const [waves, changes, otherGroups, texts] = await Promise.all([
      this.reports.waves(organisationId, groupId),
      this.reports.changes(organisationId, groupId),
      this.reports.otherGroups(organisationId, cohort.id, groupId),
      audience === 'group' ? this.reports.texts(organisationId, groupId) : [],
    ]);
    const { kGroup, kOutside, kText, minOtherGroups } = programme;
    return groupReport({
      instrument: instrumentVersion(programme.instrumentKey, programme.instrumentVersion),
      thresholds: { kGroup, kOutside, kText, minOtherGroups },
      audience,
      group,
      cohort,
      programme: { id: programme.id, name: programme.name },
      waves: waves.map(({ id, ...wave }) => ({
        ...wave,
        otherGroups: otherGroups.get(wave.kind) ?? [],
        texts: textsByQuestion(texts, id),
      })),
      changes,
      developmentAreas: developmentAreas.map(({ title, factors }) => ({
        title,
        factors: factors.map(({ factorKey }) => factorKey),
      })),
    });
  }
}
