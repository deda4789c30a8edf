import { finiteValues, numberAtLeast, valueAt } from '../preconditions.js';
import { isRoundingNoise, largestMagnitude } from '../rounding-noise.js';

/**
 * Checks a covariance matrix and leaves out the variables that do not vary.
 *
 * @param covariance row by row; symmetric, variances in the diagonal
 * @throws TypeError or RangeError when there are no rows, it is not square, a number is not finite, a variance is negative
 *   or the halves beside the diagonal differ by more than rounding
 */
export function varyingCovariance(covariance: readonly ArrayLike<number>[]): Float64Array[] {
  const size = covariance.length;
  if (size === 0) throw new RangeError('covariance needs at least 1 row, got 0');
  const rows = covariance.map((row, index) => finiteValues(row, `covariance[${index}]`));
  rows.forEach((row, index) => requireLength(row, size, `covariance[${index}]`));
  rows.forEach((row, index) => numberAtLeast(row[index], 0, `covariance[${index}][${index}]`));
  requireSymmetry(rows);
  const varies = rows.map((row, index) => valueAt(row, index) > 0);
  return rows.filter((_, index) => varies[index]).map((row) => row.filter((_, index) => varies[index]));
}

function requireLength(row: Float64Array, size: number, name: string): void {
  if (row.length !== size) throw new RangeError(`${name} must have as many values as there are rows, ${size}, got ${row.length}`);
}

function requireSymmetry(rows: readonly Float64Array[]): void {
  const scale = largestMagnitude(...rows);
  rows.forEach((row, index) => {
    rows.slice(0, index).forEach((other, position) => {
      const [below, above] = [valueAt(row, position), valueAt(other, index)];
      if (isRoundingNoise(Math.abs(below - above), scale)) return;
      const [one, two] = [`covariance[${index}][${position}]`, `covariance[${position}][${index}]`];
      throw new RangeError(`${one} and ${two} must be equal, got ${below} and ${above}`);
    });
  });
}
