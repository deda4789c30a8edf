import { valueAt } from '../preconditions.js';

/** Size, mean and sum of squared deviations from the mean: what most statistics here start from. */
export interface Moments {
  n: number;
  mean: number;
  sumOfSquares: number;
}

/**
 * Mean and sum of squared deviations of a checked sample, in two passes with the correction of Chan, Golub & LeVeque
 * (1983): the sample is first shifted by its first value, so that neither a large common offset (1e9 + small values) nor
 * constant data cost any digits; constant data give exactly 0.
 *
 * @param values at least one finite value (see `finiteValues`)
 * @throws RangeError when the values are so large that their squares or sums overflow
 */
export function moments(values: Float64Array): Moments {
  const n = values.length;
  const origin = valueAt(values, 0);
  let shifted = 0;
  for (let index = 0; index < n; index += 1) shifted += valueAt(values, index) - origin;
  const provisional = origin + shifted / n;
  let remainder = 0;
  let squares = 0;
  for (let index = 0; index < n; index += 1) {
    const deviation = valueAt(values, index) - provisional;
    remainder += deviation;
    squares += deviation * deviation;
  }
  const sumOfSquares = Math.max(0, squares - (remainder * remainder) / n);
  if (!Number.isFinite(sumOfSquares)) throw new RangeError('the values are too large: their squares overflow');
  return { n, mean: provisional + remainder / n, sumOfSquares };
}

/** The sample variance (divisor n − 1) that belongs to moments; `null` for fewer than two values. */
export function sampleVariance({ n, sumOfSquares }: Moments): number | null {
  return n < 2 ? null : sumOfSquares / (n - 1);
}
