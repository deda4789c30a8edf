import { adjustFamily } from './adjust-family.js';

/**
 * Holm's step-down adjustment, which controls the probability of any false positive in a family of tests: in ascending
 * order the i-th of m p-values is multiplied by m − i + 1, never below the one before it, at most 1. As R's
 * `p.adjust(method = "holm")`.
 *
 * @param pValues one per test, in any order; `null` where a test does not exist
 * @returns adjusted p-values in the same order; `null` entries are not part of the family and stay `null`
 * @throws TypeError or RangeError when a p-value is not between 0 and 1
 * @see Holm (1979), Scandinavian Journal of Statistics 6, 65–70
 */
export function holm(pValues: readonly (number | null)[]): (number | null)[] {
  return adjustFamily(pValues, (ascending) => {
    let highest = 0;
    return ascending.map(({ p }, order) => {
      highest = Math.max(highest, Math.min(1, p * (ascending.length - order)));
      return highest;
    });
  });
}
