import gammainc from '@stdlib/math-base-special-gammainc';
import type { UnimodalIntegral } from './integrate-unimodal.js';

/** From this noncentrality on, and from this multiple of the root of 2·df on, the other integral is too sharp a step. */
const FAR_NONCENTRALITY = 500;
const FAR_IN_SPREADS = 5;
/** The trapezoidal rule over a normal density with this step is exact to doubles. */
const STEP = 1 / 8;
const REACH = 40;

/** Whether the noncentrality dominates so much that `farUpperTail` is the better form. */
export function isFarOut(t: number, df: number, noncentrality: number): boolean {
  const size = Math.sign(t) * noncentrality;
  return size > FAR_NONCENTRALITY && size > FAR_IN_SPREADS * Math.sqrt(2 * df);
}

/**
 * The upper tail of the noncentral t for a large noncentrality δ of the sign of t, as the mean over Z of
 * P(U < (Z + δ)/t) (or > for negative t), U² = χ²/df: smooth in Z where the mean over U is nearly a step.
 *
 * @returns the log of the tail and the derivative of that log with respect to δ, which by Stein's lemma is the mean of Z
 *   under the integrand
 */
export function farUpperTail(t: number, df: number, noncentrality: number): UnimodalIntegral {
  let mass = 0;
  let moment = 0;
  for (let z = -REACH; z <= REACH; z += STEP) {
    const ratio = (z + noncentrality) / t;
    const density = Math.exp((-z * z) / 2) * gammainc((df / 2) * ratio * ratio, df / 2, true, t < 0);
    mass += density;
    moment += density * z;
  }
  return { logIntegral: Math.log((mass * STEP) / Math.sqrt(2 * Math.PI)), meanStatistic: moment / mass };
}
