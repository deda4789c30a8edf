import { numberAtLeast, numberAtMost } from '../preconditions.js';

/**
 * The standard error of a difference between two measurements of one unit: SD · sqrt(2 · (1 − reliability)). A change
 * beyond ±1.96 times this is called reliable.
 *
 * @param input `sd`, the SD of the first measurement over units, and `reliability`, for example Cronbach's alpha; at most 1
 * @returns the standard error, in the unit of the SD; 0 for perfect reliability
 * @throws TypeError or RangeError when a number is not finite, the SD is negative or the reliability above 1
 * @see Jacobson & Truax (1991), Journal of Consulting and Clinical Psychology 59, 12–19; Maassen (2004)
 */
export function reliableChangeStandardError({ sd, reliability }: { sd: number; reliability: number }): number {
  return numberAtLeast(sd, 0, 'sd') * Math.sqrt(2 * (1 - numberAtMost(reliability, 1, 'reliability')));
}
