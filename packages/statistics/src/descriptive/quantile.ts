import { finiteValues, probability, valueAt } from '../preconditions.js';

/**
 * A quantile of a sample, R's default (type 7): linear interpolation between the order statistics around position
 * (n − 1) · share + 1.
 *
 * @param values one or more finite numbers, in any order; not changed
 * @param share from 0 (the smallest) to 1 (the largest); 0.5 is the median
 * @returns in the values' unit
 * @throws TypeError or RangeError when the sample is empty, a value is not a finite number or share outside 0…1
 * @see Hyndman & Fan (1996), The American Statistician 50, 361–365
 */
export function quantile(values: ArrayLike<number>, share: number): number {
  const sorted = finiteValues(values, 'values').toSorted();
  const position = (sorted.length - 1) * probability(share, 'share');
  const lower = valueAt(sorted, Math.floor(position));
  const upper = valueAt(sorted, Math.ceil(position));
  return lower + (upper - lower) * (position - Math.floor(position));
}
