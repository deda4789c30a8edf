import { valueAt } from '../preconditions.js';
import { isRoundingNoise } from '../rounding-noise.js';
import { varyingCovariance } from './varying-covariance.js';

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/**
 * Cronbach's alpha from the variables' covariances: k/(k − 1) · (1 − sum of the variances / sum of the whole matrix). The
 * latter is the variance of the variables' sum. A variable without variance is left out, as `psych::alpha` does.
 *
 * @param covariance of the k variables, row by row; the divisor (n − 1 or n) does not matter
 * @returns alpha, at most 1 (it can be negative); `null` when fewer than two variables vary or their sum does not, or by
 *   rounding only
 * @throws TypeError or RangeError when there are no rows, the matrix is not square and symmetric, a number is not finite or
 *   a variance negative
 * @see Cronbach (1951), Psychometrika 16, 297–334
 */
export function cronbachAlphaFromCovariance(covariance: readonly ArrayLike<number>[]): number | null {
  const varying = varyingCovariance(covariance);
  const variables = varying.length;
  if (variables < 2) return null;
  const variances = varying.reduce((sum, row, index) => sum + valueAt(row, index), 0);
  const varianceOfSum = varying.reduce((sum, row) => sum + sumOf(row), 0);
  // Rounding of what cancels; the variances are no larger than what does.
  if (isRoundingNoise(varianceOfSum, variances)) return null;
  return (variables / (variables - 1)) * (1 - variances / varianceOfSum);
}
