import { type ChangeCounts, changeCounts } from '../comparison/change-counts.js';
import { positiveNumber } from '../preconditions.js';
import { reliableChangeStandardError } from './reliable-change-standard-error.js';

/** Jacobson and Truax's limit: what a change of pure measurement error passes in 5 of 100 cases, as they print it. */
const JACOBSON_TRUAX_LIMIT = 1.96;
/** In SDs of the first measurement: what is so near the threshold meets it. */
const TOLERANCE = 1e-9;

export interface ReliableChangeCounts extends Omit<ChangeCounts, 'notImproved'> {
  /** Standard error of a difference, in the unit of the changes. */
  standardError: number;
  /** The smallest change that counts as reliable: limit × standard error. */
  threshold: number;
}

/**
 * Jacobson and Truax's reliable change: a change counts when its size is above 1.96 standard errors of a difference,
 * SD · sqrt(2 · (1 − reliability)).
 *
 * @param changes second minus first value of each unit; may be empty
 * @param options `sd` of the first measurement over units; `reliability`, for example Cronbach's alpha or ICC(2), at most
 *   1; `limit` in standard errors, 1.96 unless told
 * @returns how many units changed reliably in each direction; with perfect reliability any change is reliable
 * @throws TypeError or RangeError when a number is not finite, the SD or limit not positive, the reliability above 1
 * @see Jacobson & Truax (1991), Journal of Consulting and Clinical Psychology 59, 12–19
 */
export function reliableChangeCounts(
  changes: ArrayLike<number>,
  { sd, reliability, limit = JACOBSON_TRUAX_LIMIT }: { sd: number; reliability: number; limit?: number },
): ReliableChangeCounts {
  const standardError = reliableChangeStandardError({ sd: positiveNumber(sd, 'sd'), reliability });
  const threshold = positiveNumber(limit, 'limit') * standardError;
  const { improved, unchanged, declined } = changeCounts(changes, { threshold, tolerance: TOLERANCE * sd });
  return { standardError, threshold, improved, unchanged, declined };
}
