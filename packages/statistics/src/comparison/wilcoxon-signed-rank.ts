import { twoSidedNormalPValue } from '../distributions/standard-normal.js';
import { finiteValues } from '../preconditions.js';
import { signedRankLowerTail } from './signed-rank-distribution.js';
import { signedRankSum } from './signed-rank-sum.js';

/** R's rule: the exact distribution is used below this many differences. */
const EXACT_BELOW = 50;
/** Differences are rounded to this before they are ranked, so that equal rationals tie. */
const RESOLUTION = 1e-9;

export interface WilcoxonSignedRank {
  /** Number of differences that are not zero. */
  n: number;
  /** R's V: the sum of the ranks of the positive differences. */
  v: number;
  /** Two-sided; `null` when every difference is zero. */
  p: number | null;
  method: 'exact' | 'normal';
}

/**
 * Wilcoxon's signed-rank test as R's `wilcox.test(paired = TRUE)`: zeros are dropped, absolute differences ranked with mean
 * ranks for ties. The p-value is exact for fewer than 50 differences without ties or zeros; otherwise it comes from the
 * normal approximation with the variance corrected for ties and a continuity correction of 0.5.
 *
 * @param differences after − before; compared to the nearest 1e-9
 * @returns see {@link WilcoxonSignedRank}
 * @throws TypeError or RangeError when there are no differences or one is not a finite number
 * @see Wilcoxon (1945), Biometrics Bulletin 1; R 4.2, stats:::wilcox.test.default
 */
export function wilcoxonSignedRank(differences: ArrayLike<number>): WilcoxonSignedRank {
  const rounded = finiteValues(differences, 'differences').map(toResolution);
  const { n, v, tieCorrection } = signedRankSum(rounded);
  const hasZeros = n < rounded.length;
  const method = n < EXACT_BELOW && tieCorrection === 0 && !hasZeros ? 'exact' : 'normal';
  if (n === 0) return { n, v, p: null, method };
  const p = method === 'exact' ? exactPValue(v, n) : normalPValue(v, n, tieCorrection);
  return { n, v, p, method };
}

function exactPValue(v: number, n: number): number {
  const total = (n * (n + 1)) / 2;
  return Math.min(1, 2 * signedRankLowerTail(Math.min(v, total - v), n));
}

function normalPValue(v: number, n: number, tieCorrection: number): number {
  const distance = Math.abs(v - (n * (n + 1)) / 4);
  const sigma = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - tieCorrection / 48);
  return twoSidedNormalPValue(Math.max(0, distance - 0.5) / sigma);
}

/** Beyond 2⁵³ units of the resolution a double has no finer digits to round. */
function toResolution(value: number): number {
  const units = value / RESOLUTION;
  return Math.abs(units) < Number.MAX_SAFE_INTEGER ? Math.round(units) * RESOLUTION : value;
}
