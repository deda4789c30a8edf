import gammaDeltaRatio from '@stdlib/math-base-special-gamma-delta-ratio';
import { positiveNumber } from '../preconditions.js';

/**
 * Hedges' small-sample correction J, exact form: Γ(df/2) / (sqrt(df/2) · Γ((df − 1)/2)); about 1 − 3/(4·df − 1).
 * The ratio of the gamma functions is computed as a ratio, because the difference of their logarithms loses digits when df
 * is large.
 *
 * @param df degrees of freedom of the standard deviation, need not be whole
 * @returns J, between 0 and 1; `null` for df ≤ 1, where the mean of the standardised difference does not exist
 * @throws TypeError or RangeError when df is not a finite number above 0
 * @see Hedges (1981), Journal of Educational Statistics 6, equation 6e
 */
export function hedgesCorrection(df: number): number | null {
  positiveNumber(df, 'df');
  return df <= 1 ? null : 1 / (Math.sqrt(df / 2) * gammaDeltaRatio((df - 1) / 2, 0.5));
}
