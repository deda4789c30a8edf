import type { FactorLevel } from '@medspill/contracts';
import { mean } from '@medspill/statistics';
import type { WaveMeans } from '../programme/group-means.js';
import type { Release } from './release.js';

/**
 * Mean of the cohort's other groups on a factor: each group counts once and only when it passes its own threshold,
 * and there must be at least three of them, so that no group is held up against one or two it knows by name.
 */
export const cohortComparison = (
  otherGroups: readonly WaveMeans[],
  factor: number,
  { thresholds: { kOutside, minOtherGroups }, round, rules }: Release,
): FactorLevel['cohort'] => {
  const means = otherGroups
    .filter((group) => !rules.withheldGroupsStayOut || (group.responses >= kOutside && (group.n[factor] ?? 0) >= kOutside))
    .map((group) => group.mean[factor] ?? null)
    .filter((value) => value !== null);
  if (means.length === 0 || (rules.minOtherGroups && means.length < minOtherGroups)) return { mean: null, groups: means.length, withheld: 'too_few_groups' };
  return { mean: round(mean(means)), groups: means.length, withheld: null };
};
