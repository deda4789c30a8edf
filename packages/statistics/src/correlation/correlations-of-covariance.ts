import { valueAt } from '../preconditions.js';

/**
 * The correlation matrix that belongs to a covariance matrix.
 *
 * @param covariance checked, with variances above 0 (see `varyingCovariance`)
 * @returns row by row, exactly 1 in the diagonal
 */
export function correlationsOfCovariance(covariance: readonly Float64Array[]): Float64Array[] {
  const sds = covariance.map((row, index) => Math.sqrt(valueAt(row, index)));
  return covariance.map((row, index) =>
    row.map((value, position) => (position === index ? 1 : value / valueAt(sds, index) / valueAt(sds, position))),
  );
}
