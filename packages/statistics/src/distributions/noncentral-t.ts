import { finiteNumber, positiveNumber } from '../preconditions.js';
import { integrateUnimodal, type UnimodalIntegral } from './integrate-unimodal.js';
import { farUpperTail, isFarOut } from './noncentral-t-far-out.js';
import { criticalZ, inverseMillsRatio, logNormalCdf } from './standard-normal.js';

const LARGEST_NUMBER_OF_STEPS = 30;
const STEP_TOLERANCE = 1e-14;

export interface NoncentralTParameters {
  t: number;
  /** Degrees of freedom, above 0, need not be whole. */
  df: number;
  noncentrality: number;
}

/**
 * The lower tail of the noncentral t distribution, P(T ≤ t), where T = (Z + δ)/U, Z is standard normal, δ the
 * noncentrality and U = sqrt(χ²/df). It is the mean of Φ(t·U − δ) over U. Both tails are integrals of positive smooth
 * functions, so small probabilities keep their relative precision and |δ| may be large, where the usual sums
 * (AS 243, Lenth 1989) cancel or underflow.
 *
 * @throws TypeError or RangeError for arguments that are not finite or df ≤ 0
 */
export function noncentralTLowerTail(parameters: NoncentralTParameters): number {
  const { t, df, noncentrality } = checked(parameters);
  return Math.exp(upperTail(-t, df, -noncentrality, logScale(df)).logIntegral);
}

/** The upper tail, P(T > t); see {@link noncentralTLowerTail}. */
export function noncentralTUpperTail(parameters: NoncentralTParameters): number {
  const { t, df, noncentrality } = checked(parameters);
  return Math.exp(upperTail(t, df, noncentrality, logScale(df)).logIntegral);
}

function checked({ t, df, noncentrality }: NoncentralTParameters): NoncentralTParameters {
  return {
    t: finiteNumber(t, 't'),
    df: positiveNumber(df, 'df'),
    noncentrality: finiteNumber(noncentrality, 'noncentrality'),
  };
}

/**
 * The noncentrality at which the upper tail beyond t has the given probability: the lower confidence limit of the
 * noncentrality of an observed t (Steiger & Fouladi 1997). The upper limit is minus the lower limit at −t.
 * The log of the tail is concave and increasing in the noncentrality (Prékopa 1973), so Newton's method converges from
 * any start.
 *
 * @param t the observed statistic
 * @param df degrees of freedom, above 0
 * @param tail probability above 0 and below 1, for example 0.025
 * @throws RangeError when it does not converge
 */
export function noncentralityLowerLimit(t: number, df: number, tail: number): number {
  const target = Math.log(tail);
  const scale = logScale(df);
  const guess = t - criticalZ(1 - 2 * tail) * Math.sqrt(1 + (t * t) / (2 * df));
  // With few degrees of freedom the guess can pass far through 0, where the logarithm of the tail has few digits left.
  let limit = t > 0 ? Math.max(0, guess) : guess;
  for (let count = 0; count < LARGEST_NUMBER_OF_STEPS; count += 1) {
    const { logIntegral, meanStatistic } = upperTail(t, df, limit, scale);
    const step = (target - logIntegral) / meanStatistic;
    limit += step;
    if (Math.abs(step) <= STEP_TOLERANCE * (1 + Math.abs(limit) + Math.abs(t))) return limit;
  }
  throw new RangeError(`no noncentrality found for t = ${t}, df = ${df}`);
}

/**
 * The log of ∫ Φ(δ − t·u) g(u) du with u = e^x, g the density of U; the mean of the inverse Mills ratio φ/Φ under the
 * integrand is the derivative with respect to δ.
 */
function upperTail(t: number, df: number, noncentrality: number, scale: number): UnimodalIntegral {
  if (isFarOut(t, df, noncentrality)) return farUpperTail(t, df, noncentrality);
  const deviate = (x: number) => noncentrality - t * Math.exp(x);
  const { logIntegral, meanStatistic } = integrateUnimodal({
    logDensity: (x) => logScaleDensity(x, df) + logNormalCdf(deviate(x)),
    slope: (x) => -df * Math.expm1(2 * x) - t * Math.exp(x) * inverseMillsRatio(deviate(x)),
    statistic: (x) => inverseMillsRatio(deviate(x)),
  });
  return { logIntegral: logIntegral - scale, meanStatistic };
}

/** The log of the constant that makes g a density. */
function logScale(df: number): number {
  return integrateUnimodal({
    logDensity: (x) => logScaleDensity(x, df),
    slope: (x) => -df * Math.expm1(2 * x),
    statistic: () => 1,
  }).logIntegral;
}

/** Log density of x = log U up to a constant, written so that it is 0 at its peak and does not cancel there. */
function logScaleDensity(x: number, df: number): number {
  return (-df / 2) * (Math.expm1(2 * x) - 2 * x);
}
