import { finiteNumber, numberAtLeast } from '../preconditions.js';
import { isRoundingNoise } from '../rounding-noise.js';

export interface TwoWaveSummary {
  mean1: number;
  /** SD with divisor n − 1; `null` where it does not exist. */
  sd1: number | null;
  mean2: number;
  sd2: number | null;
}

/**
 * Cohen's d_av for two measurements: the difference of the means divided by the root of the mean of the two variances,
 * sqrt((SD1² + SD2²)/2). It does not depend on how the measurements correlate.
 *
 * @returns d_av, in standard deviations, positive when the second mean is higher; `null` when an SD does not exist or both
 *   are 0 (or rounding noise of the means)
 * @throws TypeError or RangeError when a number is not finite or an SD is negative
 * @see Lakens (2013), Frontiers in Psychology 4:863; Cumming (2012), equation 11.9
 */
export function cohensDav({ mean1, sd1, mean2, sd2 }: TwoWaveSummary): number | null {
  const difference = finiteNumber(mean2, 'mean2') - finiteNumber(mean1, 'mean1');
  return divideByAverageSd({ difference, sd1, sd2, scale: Math.max(Math.abs(mean1), Math.abs(mean2)) });
}

/**
 * A difference in units of the average SD, sqrt((SD1² + SD2²)/2).
 *
 * @param input `scale` is the largest absolute value behind the SDs: an average SD that is only rounding of it counts as 0
 * @returns `null` when an SD does not exist or both are 0
 * @throws TypeError or RangeError when a number is not finite, or an SD or the scale negative
 */
export function divideByAverageSd({
  difference,
  sd1,
  sd2,
  scale,
}: {
  difference: number;
  sd1: number | null;
  sd2: number | null;
  scale: number;
}): number | null {
  finiteNumber(difference, 'difference');
  if (sd1 === null || sd2 === null) return null;
  const averageSd = Math.hypot(numberAtLeast(sd1, 0, 'sd1'), numberAtLeast(sd2, 0, 'sd2')) / Math.SQRT2;
  const isConstant = isRoundingNoise(averageSd, numberAtLeast(scale, 0, 'scale'));
  return isConstant ? null : difference / averageSd;
}
