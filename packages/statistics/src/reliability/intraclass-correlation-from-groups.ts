import type { Moments } from '../descriptive/moments.js';
import { finiteNumber, numberAtLeast, wholeNumberAtLeast } from '../preconditions.js';
import { type IntraclassCorrelation, oneWayReliability } from './one-way-reliability.js';

export interface GroupSummary {
  /** Number of values. */
  readonly n: number;
  readonly mean: number;
  /** SD with divisor n − 1; `null` for a group of one. */
  readonly sd: number | null;
}

/**
 * Intraclass correlations of a one-way analysis of variance with groups of unequal size, from each group's size, mean and
 * SD: the same figures as `intraclassCorrelation` of the values.
 *
 * @param groups one summary per group
 * @returns ICC(1) and ICC(2); `null` where `intraclassCorrelation` gives `null`
 * @throws TypeError or RangeError when there are no groups, an n is no whole number from 1, a mean or an SD not finite or an
 *   SD negative, or the SD of a group of more than one is missing
 * @see Bliese (2000), in Multilevel Theory, Research, and Methods in Organizations; Haggard (1958) for k₀
 */
export function intraclassCorrelationFromGroups(groups: readonly GroupSummary[]): IntraclassCorrelation {
  const [first] = groups;
  if (first === undefined) throw new RangeError('groups needs at least 1 group, got 0');
  let scale = 0;
  const parts = groups.map((group, index): Moments => {
    const { n, mean, sd } = checked(group, index);
    scale = Math.max(scale, Math.abs(mean) + sd);
    // Shifted by the first mean, so that a large common offset costs no digits.
    return { n, mean: mean - first.mean, sumOfSquares: (n - 1) * sd ** 2 };
  });
  return oneWayReliability(parts, scale);
}

function checked({ n, mean, sd }: GroupSummary, index: number): { n: number; mean: number; sd: number } {
  return {
    n: wholeNumberAtLeast(n, 1, () => `groups[${index}].n`),
    mean: finiteNumber(mean, () => `groups[${index}].mean`),
    sd: n === 1 ? 0 : numberAtLeast(sd, 0, () => `groups[${index}].sd`),
  };
}
