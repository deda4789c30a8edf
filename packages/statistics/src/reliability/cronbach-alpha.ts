import { covarianceMatrix } from '../correlation/covariance-matrix.js';
import { cronbachAlphaFromCovariance } from './cronbach-alpha-from-covariance.js';
import { varyingColumns } from './varying-columns.js';

/**
 * Cronbach's alpha of variables given by their values: the raw (covariance) form, see `cronbachAlphaFromCovariance`. A
 * variable without variance is left out, as `psych::alpha` does.
 *
 * @param columns one list per variable, all in the same order of units and without missing values
 * @returns alpha, at most 1 (it can be negative); `null` when fewer than two variables vary, there are fewer than two units,
 *   or the sum does not vary
 * @throws TypeError or RangeError when there are no columns, their lengths differ or a value is not a finite number
 * @see Cronbach (1951), Psychometrika 16, 297–334
 */
export function cronbachAlpha(columns: readonly ArrayLike<number>[]): number | null {
  const varying = varyingColumns(columns);
  return varying.length === 0 ? null : cronbachAlphaFromCovariance(covarianceMatrix(varying));
}
