import { correlationMatrix } from '../correlation/correlation-matrix.js';
import { valueAt } from '../preconditions.js';
import { oneFactorLoadings } from './one-factor-loadings.js';
import { varyingColumns } from './varying-columns.js';

/** With two variables a single factor is not determined. */
const FEWEST_VARIABLES = 3;

/**
 * McDonald's omega total of a one-factor model of the standardised variables:
 * 1 − Σ (1 − λᵢ²) / Σ rᵢⱼ, with minimum-residual loadings λ and r over the whole correlation matrix. As
 * `psych::omega(nfactors = 1)`: a variable with a negative loading is counted as reversed. A variable without variance is
 * left out.
 *
 * @param columns one list per variable, all in the same order of units and without missing values
 * @returns omega, at most 1; `null` when fewer than three variables vary or there is no proper one-factor solution (a
 *   Heywood case, where psych warns and goes on with a bounded uniqueness)
 * @throws TypeError or RangeError when there are no columns, their lengths differ or a value is not a finite number
 * @see McDonald (1999), Test Theory: A Unified Treatment; Revelle & Zinbarg (2009), Psychometrika 74, 145–154
 */
export function mcdonaldOmega(columns: readonly ArrayLike<number>[]): number | null {
  const varying = varyingColumns(columns);
  if (varying.length < FEWEST_VARIABLES) return null;
  const correlations = correlationMatrix(varying);
  const loadings = oneFactorLoadings(correlations);
  if (loadings === null) return null;
  const signs = loadings.map((loading) => (loading < 0 ? -1 : 1));
  const unique = loadings.reduce((sum, loading) => sum + 1 - loading ** 2, 0);
  const total = correlations.reduce(
    (sum, row, index) =>
      sum + row.reduce((part, r, position) => part + r * valueAt(signs, index) * valueAt(signs, position), 0),
    0,
  );
  return 1 - unique / total;
}
