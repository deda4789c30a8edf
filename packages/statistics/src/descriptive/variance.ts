import { finiteValues } from '../preconditions.js';
import { moments, sampleVariance } from './moments.js';

/**
 * The sample variance: the sum of squared deviations from the mean divided by n − 1.
 *
 * @param values one or more finite numbers
 * @returns the variance, in the values' unit squared; exactly 0 for constant data; `null` for fewer than two values
 * @throws TypeError or RangeError when the sample is empty or a value is not a finite number
 */
export function variance(values: ArrayLike<number>): number | null {
  return sampleVariance(moments(finiteValues(values, 'values')));
}
