import { finiteValues } from '../preconditions.js';
import { moments } from './moments.js';

/**
 * The arithmetic mean: the sum of the values divided by their number.
 *
 * @param values one or more finite numbers
 * @returns the mean, in the values' unit
 * @throws TypeError or RangeError when the sample is empty or a value is not a finite number
 */
export function mean(values: ArrayLike<number>): number {
  return moments(finiteValues(values, 'values')).mean;
}
