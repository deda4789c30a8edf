import { type EffectInterval, scaledNoncentralityInterval } from './scaled-noncentrality-interval.js';

/**
 * Confidence interval of Cohen's d_z: the interval of the noncentrality parameter of the paired t, divided by sqrt(n).
 *
 * @param input `dZ` and `t` (or `null` where they do not exist), `df` = n − 1, `confidence` 0.95 unless told
 * @returns the limits, in the unit of d_z; `null` when d_z or t does not exist
 * @throws TypeError or RangeError for numbers that are not finite, df ≤ 0, or d_z and t of different sign
 * @see Goulet-Pelletier & Cousineau (2018), The Quantitative Methods for Psychology 14, 242–265
 */
export function cohensDzInterval({
  dZ,
  t,
  df,
  confidence = 0.95,
}: {
  dZ: number | null;
  t: number | null;
  df: number;
  confidence?: number;
}): EffectInterval | null {
  return scaledNoncentralityInterval({ effect: dZ, effectName: 'dZ', t, df, confidence, effectPerT: 1 / Math.sqrt(df + 1) });
}
