import { numberAtLeast, numberAtMost } from '../preconditions.js';
import { cohensDz } from './cohens-dz.js';

/**
 * Cohen's d_rm for repeated measurements: d_z · sqrt(2 · (1 − r)), which puts the difference in the unit of a single
 * measurement when both have the same SD.
 *
 * @param input `difference` (mean of after − before), `sdDifference` (divisor n − 1), and `r`, the correlation of the two
 *   measurements; `null` where one does not exist
 * @returns d_rm, in standard deviations; `null` when the SD is 0 or something does not exist
 * @throws TypeError or RangeError when a number is not finite, the SD is negative or r outside −1…1
 * @see Lakens (2013), Frontiers in Psychology 4:863, equation 9; Morris & DeShon (2002)
 */
export function cohensDrm({
  difference,
  sdDifference,
  r,
}: {
  difference: number;
  sdDifference: number | null;
  r: number | null;
}): number | null {
  const dZ = cohensDz({ difference, sdDifference });
  if (dZ === null || r === null) return null;
  return dZ * Math.sqrt(2 * (1 - numberAtLeast(numberAtMost(r, 1, 'r'), -1, 'r')));
}
