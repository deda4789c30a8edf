import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/** Below this the logarithm of the distribution function comes from its asymptotic series. */
const SERIES_BELOW = -30;
const SERIES_TERMS = 8;
const LOG_ROOT_TWO_PI = Math.log(2 * Math.PI) / 2;

/** The two-sided p-value of a standard normal z: twice the tail beyond |z|. */
export function twoSidedNormalPValue(z: number): number {
  return Math.min(1, 2 * normalCdf(-Math.abs(z), 0, 1));
}

/** The critical value of the standard normal for a two-sided interval: the (1 + confidence)/2 quantile. */
export function criticalZ(confidence: number): number {
  return -normalQuantile((1 - confidence) / 2, 0, 1);
}

/**
 * The natural logarithm of the standard normal distribution function, good for any z (the function itself is 0 in doubles
 * below −38).
 */
export function logNormalCdf(z: number): number {
  if (z > SERIES_BELOW) return Math.log(normalCdf(z, 0, 1));
  return (-z * z) / 2 - LOG_ROOT_TWO_PI - Math.log(-z) + Math.log(remoteTailSeries(z));
}

/** The inverse Mills ratio φ(z)/Φ(z): the derivative of `logNormalCdf`. */
export function inverseMillsRatio(z: number): number {
  if (z > SERIES_BELOW) return Math.exp((-z * z) / 2 - LOG_ROOT_TWO_PI) / normalCdf(z, 0, 1);
  return -z / remoteTailSeries(z);
}

/** Far out, Φ(z)·|z|/φ(z) = 1 − 1/z² + 3/z⁴ − 15/z⁶ … (Abramowitz & Stegun 26.2.12). */
function remoteTailSeries(z: number): number {
  let term = 1;
  let series = 1;
  for (let order = 1; order <= SERIES_TERMS; order += 1) {
    term *= -(2 * order - 1) / (z * z);
    series += term;
  }
  return series;
}
