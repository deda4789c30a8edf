import { type CohensDavIntervalInput, cohensDavInterval } from './cohens-dav-interval.js';
import { hedgesCorrection } from './hedges-correction.js';
import type { EffectInterval } from './scaled-noncentrality-interval.js';

/**
 * Confidence interval of Hedges' g_av: that of Cohen's d_av times Hedges' exact correction J, as R's effectsize does.
 *
 * @param input as for `cohensDavInterval`
 * @returns the limits, in the unit of g_av; `null` when d_av, t or J does not exist
 * @throws TypeError or RangeError as `cohensDavInterval`
 */
export function hedgesGavInterval(input: CohensDavIntervalInput): EffectInterval | null {
  const interval = cohensDavInterval(input);
  const correction = hedgesCorrection(input.df);
  if (interval === null || correction === null) return null;
  return { low: correction * interval.low, high: correction * interval.high };
}
