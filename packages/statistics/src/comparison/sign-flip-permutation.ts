import { finiteValues, valueAt } from '../preconditions.js';

/** The most differences for which all sign patterns are counted. */
const LARGEST_EXACT_N = 20;
/** Sums this close to the observed one, relative to the sum of absolute differences, count as equal: rounding, not order. */
const TIE_TOLERANCE = 1e-12;

/**
 * The exact sign-flip (Fisher–Pitman) test that paired differences are symmetric around zero: of all 2ⁿ ways to give them
 * signs, the share whose mean is at least as far from zero as the observed mean. The patterns are counted as pairs of two
 * sorted halves, so 20 differences need 2 × 1024 sums instead of a million.
 *
 * @param differences after − before
 * @returns n (zeros included) and the two-sided p, at least 2/2ⁿ; `null` above 20 differences
 * @throws TypeError or RangeError when there are no differences or one is not a finite number
 * @see Fisher (1935), The Design of Experiments, section 21
 */
export function signFlipPermutation(differences: ArrayLike<number>): { n: number; p: number } | null {
  const checked = finiteValues(differences, 'differences');
  const n = checked.length;
  if (n > LARGEST_EXACT_N) return null;
  const observed = Math.abs(checked.reduce((sum, value) => sum + value, 0));
  const magnitude = checked.reduce((sum, value) => sum + Math.abs(value), 0);
  const limit = observed - TIE_TOLERANCE * magnitude;
  if (limit <= 0) return { n, p: 1 };
  const half = Math.floor(n / 2);
  const left = signedSums(checked.subarray(0, half));
  const right = signedSums(checked.subarray(half));
  return { n, p: (2 * countPairsAtLeast(left, right, limit)) / 2 ** n };
}

/** The sums of the values under every pattern of signs, sorted. */
function signedSums(values: Float64Array): Float64Array {
  let sums = Float64Array.of(0);
  for (const value of values) {
    const longer = new Float64Array(2 * sums.length);
    longer.set(sums.map((sum) => sum - value));
    longer.set(
      sums.map((sum) => sum + value),
      sums.length,
    );
    sums = longer;
  }
  return sums.toSorted();
}

/** How many pairs, one of each sorted list, add up to at least the limit. */
function countPairsAtLeast(left: Float64Array, right: Float64Array, limit: number): number {
  let count = 0;
  let start = right.length;
  for (const value of left) {
    while (start > 0 && value + valueAt(right, start - 1) >= limit) start -= 1;
    count += right.length - start;
  }
  return count;
}
