import type { FactorNorm, FactorLevel } from '@medspill/contracts';
import { percentileRank } from '@medspill/statistics';
import { roundFigure } from '../disclosure/round-figure.js';
import { minGroups, minNormGroups } from '../disclosure/thresholds.js';
import type { WaveMeans } from '../programme/group-means.js';

/** Another group's first measurement, of a cohort in which every group's is closed for good. */
export interface NormGroup extends WaveMeans {
  readonly cohortId: string;
  /** Of the group's own programme. */
  readonly kOutside: number;
}

/**
 * Means of the groups that a group is held up against on a factor. A cohort comes as a whole and with three groups at
 * least, so that what changes from one reading to the next tells of no single group; and in two decimals, as groups' means
 * are known outside, so that the order tells nothing finer of anybody's.
 */
const referenceMeans = (groups: readonly NormGroup[], factor: number): number[] => {
  const byCohort = new Map<string, number[]>();
  for (const { cohortId, kOutside, responses, n, mean } of groups) {
    const rounded = roundFigure(mean[factor] ?? null);
    if (rounded === null || responses < kOutside || (n[factor] ?? 0) < kOutside) continue;
    byCohort.set(cohortId, [...(byCohort.get(cohortId) ?? []), rounded]);
  }
  return [...byCohort.values()].filter((means) => means.length >= minGroups).flat();
};

/**
 * Where a group stands among all groups before their programmes: the percentile rank of its mean in the last wave that has
 * one, over at least ten other groups, in whole percent.
 * @param levels of the factor in the group's waves, in time order, as they leave
 */
export const factorNorm = (groups: readonly NormGroup[], factor: number, levels: readonly FactorLevel[]): FactorNorm => {
  const reference = referenceMeans(groups, factor);
  const last = levels.findLast(({ mean }) => mean !== null);
  const known = { groups: reference.length, kind: last?.kind ?? null };
  if (!last || last.mean === null) return { ...known, percentile: null, withheld: levels.at(-1)?.withheld ?? 'no_wave' };
  if (reference.length < minNormGroups) return { ...known, percentile: null, withheld: 'too_few_norm_groups' };
  return { ...known, percentile: Math.round(percentileRank(last.mean, reference)), withheld: null };
};
