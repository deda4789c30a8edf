import { finiteNumber, numberAtLeast } from '../preconditions.js';
import { isRoundingNoise } from '../rounding-noise.js';

/**
 * Cohen's d_z for paired measurements: the mean difference divided by the SD of the differences (t / sqrt(n)).
 *
 * @returns d_z, in standard deviations of the differences; `null` when that SD does not exist or is 0
 * @throws TypeError or RangeError when a number is not finite or the SD is negative
 * @see Lakens (2013), Frontiers in Psychology 4:863, equation 6
 */
export function cohensDz({ difference, sdDifference }: { difference: number; sdDifference: number | null }): number | null {
  finiteNumber(difference, 'difference');
  if (sdDifference === null) return null;
  const spread = numberAtLeast(sdDifference, 0, 'sdDifference');
  return isRoundingNoise(spread, Math.abs(difference)) ? null : difference / spread;
}
