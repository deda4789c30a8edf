import { type EffectInterval, scaledNoncentralityInterval } from './scaled-noncentrality-interval.js';

export interface CohensDavIntervalInput {
  dAv: number | null;
  /** Statistic of the paired t-test on the same pairs. */
  t: number | null;
  /** Its degrees of freedom. */
  df: number;
  /** Confidence of the interval, 0.95 unless told. */
  confidence?: number;
  /**
   * d_av per unit of t: SD of the differences / (sqrt(n) · average SD). It is dAv / t unless told, and needed only when t
   * is exactly 0, where that ratio cannot be seen.
   */
  dAvPerT?: number;
}

/**
 * Confidence interval of Cohen's d_av: the interval of the noncentrality parameter of the paired t (noncentral t
 * distribution, equal tails), times d_av / t.
 *
 * @returns the limits, in the unit of d_av; `null` when d_av or t does not exist, or when t is 0 and `dAvPerT` is not given
 * @throws TypeError or RangeError for numbers that are not finite, df ≤ 0, or d_av and t of different sign
 * @see Algina & Keselman (2003), Educational and Psychological Measurement 63, 537–553
 */
export function cohensDavInterval({
  dAv,
  t,
  df,
  confidence = 0.95,
  dAvPerT,
}: CohensDavIntervalInput): EffectInterval | null {
  return scaledNoncentralityInterval({ effect: dAv, effectName: 'dAv', t, df, confidence, effectPerT: dAvPerT });
}
