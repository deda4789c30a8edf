import { correlationsOfCovariance } from '../correlation/correlations-of-covariance.js';
import { valueAt } from '../preconditions.js';
import { oneFactorLoadings } from './one-factor-loadings.js';
import { varyingCovariance } from './varying-covariance.js';

/** With two variables a single factor is not determined. */
const FEWEST_VARIABLES = 3;

/**
 * McDonald's omega total of a one-factor model of the standardised variables:
 * 1 − Σ (1 − λᵢ²) / Σ rᵢⱼ, with minimum-residual loadings λ and r over the whole correlation matrix. As
 * `psych::omega(nfactors = 1)`: a variable with a negative loading is counted as reversed. A variable without variance is
 * left out.
 *
 * @param covariance of the variables, row by row (the divisor does not matter), or their correlations
 * @returns omega, at most 1; `null` when fewer than three variables vary or there is no proper one-factor solution (a
 *   Heywood case, where psych warns and goes on with a bounded uniqueness)
 * @throws TypeError or RangeError when there are no rows, the matrix is not square and symmetric, a number is not finite or
 *   a variance negative
 * @see McDonald (1999), Test Theory: A Unified Treatment; Revelle & Zinbarg (2009), Psychometrika 74, 145–154
 */
export function mcdonaldOmegaFromCovariance(covariance: readonly ArrayLike<number>[]): number | null {
  const varying = varyingCovariance(covariance);
  if (varying.length < FEWEST_VARIABLES) return null;
  const correlations = correlationsOfCovariance(varying);
  const loadings = oneFactorLoadings(correlations);
  if (loadings === null) return null;
  const unique = loadings.reduce((sum, loading) => sum + 1 - loading ** 2, 0);
  const total = correlations.reduce((sum, row, index) => sum + keyedSum(row, valueAt(loadings, index), loadings), 0);
  return 1 - unique / total;
}

/** A variable's correlations with all, those with variables of the opposite key reversed. */
function keyedSum(row: Float64Array, loading: number, loadings: Float64Array): number {
  return row.reduce((sum, r, position) => sum + (loading * valueAt(loadings, position) < 0 ? -r : r), 0);
}
