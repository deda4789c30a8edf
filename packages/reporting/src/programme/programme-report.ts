import type { ProgrammeReport } from '@medspill/contracts';
import type { InstrumentVersion } from '@medspill/instruments';
import { groupsInFigures, groupsLeftOut } from '../disclosure/figure-over-groups.js';
import { allRules } from '../disclosure/rules.js';
import type { Thresholds } from '../disclosure/thresholds.js';
import { chosenAgainstOthers } from './chosen-against-others.js';
import { type ComparisonInput, comparisonOf } from './comparison.js';
import { type ChosenFactors, factorRows } from './factor-rows.js';
import { goalsAndChange } from './goals-and-change.js';
import { indexRow } from './index-row.js';
import { withReliability } from './reliability-of-factors.js';

/** What a programme's or cohort's report is assembled from. The groups are the programme's, also when one cohort is asked for. */
export interface ProgrammeReportInput extends Omit<ComparisonInput, 'kOutside'> {
  readonly instrument: InstrumentVersion;
  readonly thresholds: Pick<Thresholds, 'kOutside'>;
  readonly chosen: ChosenFactors;
  /** The cohort to report on; null for the whole programme. */
  readonly cohortId: string | null;
}

/**
 * Assembles the programme's or cohort's report from closed waves: groups are the unit, a group is in it when at least
 * k_outside members answered in both waves, and a factor of it when as many have its score in both; and all of it in bundles
 * of groups that no subtraction takes apart.
 */
export const programmeReport = (input: ProgrammeReportInput): ProgrammeReport => {
  const { instrument, cohortId, chosen, thresholds, ...compared } = input;
  const comparison = comparisonOf({ ...compared, ...thresholds }, allRules);
  const rows = factorRows(instrument, comparison, cohortId, chosen);
  return {
    groups: groupsInFigures(comparison.family, cohortId).length,
    groupsLeftOut: groupsLeftOut(comparison.family, cohortId).length,
    index: indexRow(comparison, cohortId),
    factors: withReliability(instrument, comparison, cohortId, rows),
    goalsAndChange: goalsAndChange(rows, chosenAgainstOthers(instrument, comparison, cohortId, chosen)),
  };
};
