import { covarianceMatrix } from '../correlation/covariance-matrix.js';
import { mcdonaldOmegaFromCovariance } from './mcdonald-omega-from-covariance.js';
import { varyingColumns } from './varying-columns.js';

/**
 * McDonald's omega total of variables given by their values, see `mcdonaldOmegaFromCovariance`. A variable without variance
 * is left out.
 *
 * @param columns one list per variable, all in the same order of units and without missing values
 * @returns omega, at most 1; `null` when fewer than three variables vary or there is no proper one-factor solution
 * @throws TypeError or RangeError when there are no columns, their lengths differ or a value is not a finite number
 * @see McDonald (1999), Test Theory: A Unified Treatment
 */
export function mcdonaldOmega(columns: readonly ArrayLike<number>[]): number | null {
  const varying = varyingColumns(columns);
  return varying.length === 0 ? null : mcdonaldOmegaFromCovariance(covarianceMatrix(varying));
}
