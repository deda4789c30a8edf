/** How many units in the last place of the data's largest number count as rounding: the limit of R's `t.test`. */
const UNITS_IN_THE_LAST_PLACE = 10;

/**
 * Whether a spread (an SD or a standard error) is nothing but rounding of the data it was computed from. Differences of
 * equal rationals such as 4.6 − 4.1 and 4.7 − 4.2 are not equal in binary; without this rule their "variance" of 1e-31
 * would give a t of 1e15. Such data are treated as constant, as R's `t.test` does ("data are essentially constant").
 *
 * @param spread a standard deviation or standard error, in the data's unit
 * @param scale the largest absolute value among the data, in the same unit
 */
export function isRoundingNoise(spread: number, scale: number): boolean {
  return spread <= UNITS_IN_THE_LAST_PLACE * Number.EPSILON * scale;
}

/** The largest absolute value of one or more samples; 0 when all are empty. */
export function largestMagnitude(...samples: readonly Float64Array[]): number {
  let largest = 0;
  for (const sample of samples) {
    for (const value of sample) {
      const size = Math.abs(value);
      if (size > largest) largest = size;
    }
  }
  return largest;
}
