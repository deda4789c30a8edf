import fQuantile from '@stdlib/stats-base-dists-f-quantile';
import { confidenceLevel, numberAtMost, wholeNumberAtLeast } from '../preconditions.js';

/**
 * Feldt's confidence interval of Cronbach's alpha: (1 − alpha) / (1 − estimate) follows an F distribution with n − 1 and
 * (n − 1)(k − 1) degrees of freedom.
 *
 * @param input `alpha` (or `null` where it does not exist), `units` n and `variables` k it was computed from, both at least
 *   2, and `confidence`, 0.95 unless told
 * @returns the limits; `null` when alpha does not exist
 * @throws TypeError or RangeError when a number is not finite, alpha above 1, or n or k no whole number from 2
 * @see Feldt, Woodruff & Salih (1987), Applied Psychological Measurement 11, 93–103
 */
export function cronbachAlphaInterval({
  alpha,
  units,
  variables,
  confidence = 0.95,
}: {
  alpha: number | null;
  units: number;
  variables: number;
  confidence?: number;
}): { low: number; high: number } | null {
  const tail = (1 - confidenceLevel(confidence)) / 2;
  const df1 = wholeNumberAtLeast(units, 2, 'units') - 1;
  const df2 = df1 * (wholeNumberAtLeast(variables, 2, 'variables') - 1);
  if (alpha === null) return null;
  const unreliability = 1 - numberAtMost(alpha, 1, 'alpha');
  // The upper quantile is taken as the reciprocal of a lower one with the degrees swapped: no digits are lost to 1 − tail.
  return { low: 1 - unreliability / fQuantile(tail, df2, df1), high: 1 - unreliability * fQuantile(tail, df1, df2) };
}
