import gammaDeltaRatio from '@stdlib/math-base-special-gamma-delta-ratio';
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

/** Beyond this |t| its square nears the largest double, and the library's distribution function answers 0. */
const LARGEST_T_TO_SQUARE = 1e150;

/**
 * The two-sided p-value of Student's t: twice the lower tail at −|t|, so that no digits are lost to 1 − p and p keeps its
 * relative precision down to the smallest doubles (about 1e-308).
 *
 * @param t the test statistic
 * @param df degrees of freedom, above 0, need not be whole
 */
export function twoSidedTPValue(t: number, df: number): number {
  const distance = Math.abs(t);
  // Cauchy's distribution has a closed form, and the library loses digits there near t = 0.
  if (df === 1) return (2 / Math.PI) * Math.atan2(1, distance);
  return distance > LARGEST_T_TO_SQUARE ? remoteTailPValue(distance, df) : Math.min(1, 2 * tCdf(-distance, df));
}

/**
 * The critical value of Student's t for a two-sided interval: the (1 + confidence)/2 quantile.
 *
 * @param confidence between 0 and 1, for example 0.95
 * @param df degrees of freedom, above 0, need not be whole
 */
export function criticalT(confidence: number, df: number): number {
  return -tQuantile((1 - confidence) / 2, df);
}

/** The leading term of the incomplete beta I_x(df/2, 1/2) at x = df/t², in logarithms; exact to doubles for such t. */
function remoteTailPValue(distance: number, df: number): number {
  const shape = df / 2;
  const beta = Math.sqrt(Math.PI) * gammaDeltaRatio(shape, 0.5);
  return Math.exp(shape * (Math.log(df) - 2 * Math.log(distance)) - Math.log(shape * beta));
}
