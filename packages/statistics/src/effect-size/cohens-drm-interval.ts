import { type EffectInterval, scaledNoncentralityInterval } from './scaled-noncentrality-interval.js';

/**
 * Confidence interval of Cohen's d_rm: the interval of the noncentrality parameter of the paired t, times d_rm / t. The
 * correlation is taken as known.
 *
 * @param input `dRm` and `t` (or `null` where they do not exist), `df` = n − 1, `confidence` 0.95 unless told
 * @returns the limits, in the unit of d_rm; `null` when d_rm or t does not exist, or t is 0
 * @throws TypeError or RangeError for numbers that are not finite, df ≤ 0, or d_rm and t of different sign
 * @see Algina & Keselman (2003), whose method for d_av this carries over
 */
export function cohensDrmInterval({
  dRm,
  t,
  df,
  confidence = 0.95,
}: {
  dRm: number | null;
  t: number | null;
  df: number;
  confidence?: number;
}): EffectInterval | null {
  return scaledNoncentralityInterval({ effect: dRm, effectName: 'dRm', t, df, confidence, effectPerT: undefined });
}
