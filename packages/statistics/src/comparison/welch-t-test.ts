import { finiteValues } from '../preconditions.js';
import { partiallyOverlappingTTest, type PartiallyOverlappingTTest } from './partially-overlapping-t-test.js';

export type WelchTTest = Pick<
  PartiallyOverlappingTTest,
  'n1' | 'n2' | 'mean1' | 'sd1' | 'mean2' | 'sd2' | 'difference' | 't' | 'df' | 'p' | 'ciLow' | 'ciHigh' | 'dAv'
>;

/**
 * Welch's t-test for two independent samples with unequal variances: the difference of the means divided by
 * sqrt(s1²/n1 + s2²/n2), on Welch–Satterthwaite degrees of freedom. It is the partially overlapping test with no overlap.
 *
 * @param first values of the first sample
 * @param second values of the second sample; the difference is second − first
 * @param options `confidence` of the interval, 0.95 unless told
 * @returns what does not exist (a sample below two values, nothing varies) is `null`
 * @throws TypeError or RangeError when a value is not a finite number
 * @see Welch (1947), Biometrika 34, 28–35
 */
export function welchTTest(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  options: { confidence?: number } = {},
): WelchTTest {
  const [onlyFirst, onlySecond] = [finiteValues(first, 'first', 0), finiteValues(second, 'second', 0)];
  const test = partiallyOverlappingTTest({ onlyFirst, onlySecond, pairs: [] }, options);
  const { n1, n2, mean1, sd1, mean2, sd2, difference, t, df, p, ciLow, ciHigh, dAv } = test;
  return { n1, n2, mean1, sd1, mean2, sd2, difference, t, df, p, ciLow, ciHigh, dAv };
}
