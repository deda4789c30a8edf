import { finiteNumber } from '../preconditions.js';
import { hedgesCorrection } from './hedges-correction.js';

/**
 * Hedges' g_av: Cohen's d_av times Hedges' exact small-sample correction J.
 *
 * @param input `dAv` (or `null` where it does not exist) and `df`, N − 1 for N pairs
 * @returns g_av, in standard deviations; `null` when d_av or J does not exist
 * @throws TypeError or RangeError when a number is not finite or df is not above 0
 * @see Lakens (2013), Frontiers in Psychology 4:863
 */
export function hedgesGav({ dAv, df }: { dAv: number | null; df: number }): number | null {
  const correction = hedgesCorrection(df);
  return dAv === null || correction === null ? null : correction * finiteNumber(dAv, 'dAv');
}
