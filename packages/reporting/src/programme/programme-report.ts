import type { ProgrammeReport } from '@medspill/contracts';
import type { InstrumentVersion } from '@medspill/instruments';
import type { Thresholds } from '../disclosure/thresholds.js';
import { type ChosenFactors, factorRows } from './factor-rows.js';
import { goalsAndChange } from './goals-and-change.js';
import { pairMeans, type ReportedGroup } from './group-means.js';
import { indexRow } from './index-row.js';
import { withReliability } from './reliability-of-factors.js';

/** What a programme's or cohort's report is assembled from. */
export interface ProgrammeReportInput {
  readonly instrument: InstrumentVersion;
  readonly thresholds: Pick<Thresholds, 'kOutside'>;
  /** Every group of the programme that has both waves closed, also when one cohort is asked for. */
  readonly groups: readonly ReportedGroup[];
  readonly chosen: ChosenFactors;
  /** The cohort to report on; null for the whole programme. */
  readonly cohortId: string | null;
}

/**
 * Assembles the programme's or cohort's report from closed waves: groups are the unit, a group is in it when at least
 * k_outside members answered in both waves, and a factor of it when as many have its score in both.
 */
export const programmeReport = (input: ProgrammeReportInput): ProgrammeReport => {
  const { instrument, cohortId, chosen } = input;
  const { kOutside } = input.thresholds;
  const groups = input.groups.filter((group) => group.t1.responses >= kOutside && group.t2.responses >= kOutside);
  const programme = groups.map((group) => pairMeans(group, kOutside));
  const rows = factorRows(instrument, programme, cohortId, chosen);
  return {
    groups: programme.filter((group) => cohortId === null || group.cohortId === cohortId).length,
    index: indexRow(programme, cohortId),
    factors: withReliability({ instrument, groups, kOutside, cohortId }, rows),
    goalsAndChange: goalsAndChange(rows),
  };
};
