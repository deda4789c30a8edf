import { variance } from './variance.js';

/**
 * The sample standard deviation: the square root of the variance with divisor n − 1.
 *
 * @param values one or more finite numbers
 * @returns the SD, in the values' unit; exactly 0 for constant data; `null` for fewer than two values
 * @throws TypeError or RangeError when the sample is empty or a value is not a finite number
 */
export function standardDeviation(values: ArrayLike<number>): number | null {
  const squared = variance(values);
  return squared === null ? null : Math.sqrt(squared);
}
