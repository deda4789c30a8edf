import { moments } from '../descriptive/moments.js';
import { valueAt } from '../preconditions.js';
import { varyingColumns } from './varying-columns.js';

/**
 * Cronbach's alpha, the raw (covariance) form: k/(k − 1) · (1 − sum of the k variables' variances / variance of their sum),
 * variances with divisor n − 1. A variable without variance is left out, as `psych::alpha` does.
 *
 * @param columns one list per variable, all in the same order of units and without missing values
 * @returns alpha, at most 1 (it can be negative); `null` when fewer than two variables vary, there are fewer than two units,
 *   or the sum does not vary
 * @throws TypeError or RangeError when there are no columns, their lengths differ or a value is not a finite number
 * @see Cronbach (1951), Psychometrika 16, 297–334
 */
export function cronbachAlpha(columns: readonly (readonly number[])[]): number | null {
  const varying = varyingColumns(columns);
  const [first, ...others] = varying;
  if (first === undefined || others.length === 0) return null;
  const total = first.map((value, unit) => others.reduce((sum, column) => sum + valueAt(column, unit), value));
  const totalSquares = moments(total).sumOfSquares;
  if (totalSquares === 0) return null;
  const squares = varying.reduce((sum, column) => sum + moments(column).sumOfSquares, 0);
  return (varying.length / others.length) * (1 - squares / totalSquares);
}
