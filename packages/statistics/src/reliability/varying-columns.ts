import { moments } from '../descriptive/moments.js';
import { finiteValues } from '../preconditions.js';
import { isRoundingNoise, largestMagnitude } from '../rounding-noise.js';

/**
 * Checks a table given by its columns and leaves out the columns that do not vary.
 *
 * @param columns one list per variable, all of the same length
 * @throws TypeError or RangeError when there are no columns, their lengths differ or a value is not a finite number
 */
export function varyingColumns(columns: readonly ArrayLike<number>[]): Float64Array[] {
  if (columns.length === 0) throw new RangeError('columns needs at least 1 column, got 0');
  const checked = columns.map((column, index) => finiteValues(column, `columns[${index}]`));
  const lengths = new Set(checked.map((column) => column.length));
  if (lengths.size > 1) throw new RangeError(`columns must be of equal length, got ${[...lengths].join(', ')}`);
  return checked.filter((column) => {
    const { n, sumOfSquares } = moments(column);
    return n > 1 && !isRoundingNoise(Math.sqrt(sumOfSquares / (n - 1)), largestMagnitude(column));
  });
}
