import { criticalT, twoSidedTPValue } from '../distributions/students-t.js';
import { divideByAverageSd } from '../effect-size/cohens-dav.js';
import { confidenceLevel, finiteNumber, numberAtLeast } from '../preconditions.js';
import { isRoundingNoise } from '../rounding-noise.js';
import { welchDegreesOfFreedom } from './welch-degrees-of-freedom.js';
import type { WelchTTest } from './welch-t-test.js';

/** What is known of a sample whose values are not at hand. */
export interface SampleSummary {
  /** At least 2. */
  n: number;
  mean: number;
  /** Divisor n − 1. */
  sd: number;
}

/**
 * Welch's t-test from the samples' sizes, means and SDs alone; see {@link welchTTest}, which takes the values.
 *
 * @returns t, df, p and the interval are `null` when nothing varies, and so is d_av
 * @throws TypeError or RangeError when a number is not finite, an n below 2 or an SD below 0
 */
export function welchFromSummaries(
  first: SampleSummary,
  second: SampleSummary,
  { confidence = 0.95 }: { confidence?: number } = {},
): Pick<WelchTTest, 'difference' | 't' | 'df' | 'p' | 'ciLow' | 'ciHigh' | 'dAv'> {
  confidenceLevel(confidence);
  const difference = finiteNumber(second.mean, 'mean2') - finiteNumber(first.mean, 'mean1');
  const scale = Math.max(Math.abs(first.mean), Math.abs(second.mean));
  const dAv = divideByAverageSd({ difference, sd1: first.sd, sd2: second.sd, scale });
  const squaredErrors = [squaredStandardError(first, '1'), squaredStandardError(second, '2')] as const;
  const standardError = Math.sqrt(squaredErrors[0] + squaredErrors[1]);
  if (isRoundingNoise(standardError, scale)) return { difference, t: null, df: null, p: null, ciLow: null, ciHigh: null, dAv };
  const df = welchDegreesOfFreedom(squaredErrors, [first.n, second.n]);
  const t = difference / standardError;
  const margin = criticalT(confidence, df) * standardError;
  return { difference, t, df, p: twoSidedTPValue(t, df), ciLow: difference - margin, ciHigh: difference + margin, dAv };
}

const squaredStandardError = ({ n, sd }: SampleSummary, place: string): number =>
  numberAtLeast(sd, 0, `sd${place}`) ** 2 / numberAtLeast(n, 2, `n${place}`);
