import { valueAt } from '../preconditions.js';

/** The sum of products of two rows of equal length. */
export function innerProduct(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, index) => sum + value * valueAt(other, index), 0);
}
