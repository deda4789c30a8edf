import { moments } from '../descriptive/moments.js';
import { criticalT, twoSidedTPValue } from '../distributions/students-t.js';
import { confidenceLevel, pairedFiniteValues, valueAt } from '../preconditions.js';
import { isRoundingNoise, largestMagnitude } from '../rounding-noise.js';

export interface PairedTTest {
  /** Number of pairs. */
  n: number;
  /** Mean of after − before, in the data's unit. */
  difference: number;
  /** SD of the differences, divisor n − 1; 0 when they differ by rounding only. */
  sdDifference: number;
  /** `null` when the differences do not vary. */
  t: number | null;
  df: number;
  /** Two-sided; `null` when the differences do not vary. */
  p: number | null;
  ciLow: number;
  ciHigh: number;
}

/**
 * Student's t-test for paired samples: the mean difference divided by its standard error (SD of the differences over the
 * root of n), with n − 1 degrees of freedom, and the interval of the mean difference.
 *
 * @param before first measurement of each unit
 * @param after second measurement of the same units, in the same order
 * @param options `confidence` of the interval, 0.95 unless told
 * @returns see {@link PairedTTest}; when the differences do not vary, t and p do not exist and the interval is the
 *   difference itself
 * @throws TypeError or RangeError for fewer than two pairs, unequal lengths or values that are not finite numbers
 * @see Student (1908), "The probable error of a mean", Biometrika 6
 */
export function pairedTTest(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  { confidence = 0.95 }: { confidence?: number } = {},
): PairedTTest {
  confidenceLevel(confidence);
  const [first, second] = pairedFiniteValues(before, after, ['before', 'after'], 2);
  const { n, mean: difference, sumOfSquares } = moments(second.map((value, index) => value - valueAt(first, index)));
  const df = n - 1;
  const sdDifference = Math.sqrt(sumOfSquares / df);
  if (isRoundingNoise(sdDifference, largestMagnitude(first, second))) {
    return { n, difference, sdDifference: 0, t: null, df, p: null, ciLow: difference, ciHigh: difference };
  }
  const standardError = sdDifference / Math.sqrt(n);
  const t = difference / standardError;
  const margin = criticalT(confidence, df) * standardError;
  const p = twoSidedTPValue(t, df);
  return { n, difference, sdDifference, t, df, p, ciLow: difference - margin, ciHigh: difference + margin };
}
