import { moments } from '../descriptive/moments.js';
import { finiteValues, valueAt } from '../preconditions.js';
import { largestMagnitude } from '../rounding-noise.js';
import { type IntraclassCorrelation, oneWayReliability } from './one-way-reliability.js';

/**
 * Intraclass correlations of a one-way analysis of variance with groups of unequal size, from the groups' values; see
 * `oneWayReliability` for the formulas. `multilevel::ICC1` takes the plain mean size in place of k₀, which is the same only
 * for equal sizes.
 *
 * @param groups one list of values per group, each with at least one value
 * @returns ICC(1) and ICC(2); `null` for a single group, when no group has two values, or when the values do not vary
 *   (ICC(2) also when the group means do not vary)
 * @throws TypeError or RangeError when there are no groups, one is empty or a value is not a finite number
 * @see Bliese (2000), in Multilevel Theory, Research, and Methods in Organizations; Haggard (1958) for k₀
 */
export function intraclassCorrelation(groups: readonly ArrayLike<number>[]): IntraclassCorrelation {
  const [first, ...others] = groups.map((group, index) => finiteValues(group, `groups[${index}]`));
  if (first === undefined) throw new RangeError('groups needs at least 1 group, got 0');
  const samples = [first, ...others];
  // Shifted by the first value, so that a large common offset costs no digits of the group means.
  const origin = valueAt(first, 0);
  const parts = samples.map((sample) => moments(sample.map((value) => value - origin)));
  return oneWayReliability(parts, largestMagnitude(...samples));
}
