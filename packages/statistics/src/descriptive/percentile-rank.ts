import { finiteNumber, finiteValues } from '../preconditions.js';

/** Values this close, relative to their size, are equal: means of the same numbers can differ by rounding. */
const TIE_TOLERANCE = 1e-12;

/**
 * The percentile rank of a value in a reference sample: the percentage of reference values below it, counting half of those
 * equal to it (to 1e-12 of their size).
 *
 * @param value the value to place; need not be in the reference
 * @param reference one or more values, in any order
 * @returns from 0 to 100
 * @throws TypeError or RangeError when the reference is empty or a number is not finite
 * @see Crawford, Garthwaite & Slick (2009), The Clinical Neuropsychologist 23, 1173–1195
 */
export function percentileRank(value: number, reference: ArrayLike<number>): number {
  finiteNumber(value, 'value');
  const checked = finiteValues(reference, 'reference');
  let halves = 0;
  for (const other of checked) {
    if (Math.abs(other - value) <= TIE_TOLERANCE * Math.max(Math.abs(other), Math.abs(value))) halves += 1;
    else if (other < value) halves += 2;
  }
  return (50 * halves) / checked.length;
}
