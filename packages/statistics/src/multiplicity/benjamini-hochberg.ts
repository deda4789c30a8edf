import { adjustFamily } from './adjust-family.js';

/**
 * Benjamini and Hochberg's step-up adjustment, which controls the expected share of false positives among the positives:
 * in ascending order the i-th of m p-values is multiplied by m / i, never above the one after it, at most 1. As R's
 * `p.adjust(method = "BH")`.
 *
 * @param pValues one per test, in any order; `null` where a test does not exist
 * @returns adjusted p-values in the same order; `null` entries are not part of the family and stay `null`
 * @throws TypeError or RangeError when a p-value is not between 0 and 1
 * @see Benjamini & Hochberg (1995), Journal of the Royal Statistical Society B 57, 289–300
 */
export function benjaminiHochberg(pValues: readonly (number | null)[]): (number | null)[] {
  return adjustFamily(pValues, (ascending) => {
    let lowest = 1;
    return ascending
      .map(({ p }, order) => (p * ascending.length) / (order + 1))
      .toReversed()
      .map((scaled) => {
        lowest = Math.min(lowest, scaled);
        return lowest;
      })
      .toReversed();
  });
}
