import { valueAt } from '../preconditions.js';
import { correlationCoefficient } from './correlation-coefficient.js';

/**
 * Pearson correlations between all pairs of variables.
 *
 * @param columns checked variables of equal length that all vary (see `varyingColumns`)
 * @returns row by row, 1 in the diagonal
 */
export function correlationMatrix(columns: readonly Float64Array[]): Float64Array[] {
  const matrix = columns.map(() => new Float64Array(columns.length).fill(1));
  columns.forEach((column, row) => {
    columns.slice(0, row).forEach((other, position) => {
      const r = correlationCoefficient(column, other)?.r ?? 0;
      matrix[row]?.set([r], position);
      matrix[position]?.set([r], row);
    });
  });
  return matrix;
}

/** The sum of products of two rows. */
export function innerProduct(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, index) => sum + value * valueAt(other, index), 0);
}
