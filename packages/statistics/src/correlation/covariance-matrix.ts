import { moments } from '../descriptive/moments.js';
import { innerProduct } from './inner-product.js';

/**
 * Sample covariances (divisor n − 1) between all pairs of variables; variances in the diagonal.
 *
 * @param columns checked variables of equal length n, at least 2 (see `varyingColumns`)
 * @returns row by row, in the product of the two variables' units
 */
export function covarianceMatrix(columns: readonly Float64Array[]): Float64Array[] {
  const deviations = columns.map((column) => {
    const { mean } = moments(column);
    return column.map((value) => value - mean);
  });
  return deviations.map((row) => Float64Array.from(deviations, (other) => innerProduct(row, other) / (row.length - 1)));
}
