import { noncentralityLowerLimit } from '../distributions/noncentral-t.js';
import { confidenceLevel, finiteNumber, positiveNumber } from '../preconditions.js';

export interface EffectInterval {
  low: number;
  high: number;
}

export interface ScaledNoncentrality {
  /** The observed effect, a fixed multiple of t; `null` where it does not exist. */
  effect: number | null;
  /** What the caller's caller calls the effect; the multiple is called the same with PerT at its end. */
  effectName: string;
  t: number | null;
  df: number;
  confidence: number;
  /** The multiple; effect / t when undefined, which cannot be seen at t = 0. */
  effectPerT: number | undefined;
}

/**
 * Confidence interval of a standardised difference that is a multiple of t: the equal-tailed interval of the
 * noncentrality parameter of t, times that multiple.
 *
 * @returns `null` when the effect or t does not exist, or when t is 0 and the multiple is not given
 * @throws TypeError or RangeError for numbers that are not finite, df ≤ 0, or effect and t of different sign
 * @see Steiger & Fouladi (1997), in What If There Were No Significance Tests?, chapter 9
 */
export function scaledNoncentralityInterval(input: ScaledNoncentrality): EffectInterval | null {
  const { effect, effectName, t, df } = input;
  const tail = (1 - confidenceLevel(input.confidence)) / 2;
  positiveNumber(df, 'df');
  if (effect === null || t === null) return null;
  if (Math.sign(finiteNumber(effect, effectName)) !== Math.sign(finiteNumber(t, 't'))) {
    throw new RangeError(`${effectName} and t must have the same sign, got ${effect} and ${t}`);
  }
  if (t === 0 && input.effectPerT === undefined) return null;
  const multiple = positiveNumber(input.effectPerT ?? effect / t, `${effectName}PerT`);
  return {
    low: noncentralityLowerLimit(t, df, tail) * multiple,
    high: -noncentralityLowerLimit(-t, df, tail) * multiple,
  };
}
