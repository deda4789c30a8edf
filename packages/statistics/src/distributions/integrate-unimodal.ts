/** A positive function with one peak, smooth on the whole real line, given by its logarithm. */
export interface UnimodalIntegrand {
  /** Logarithm of the integrand. */
  logDensity: (x: number) => number;
  /** Derivative of `logDensity`; changes its sign once, from plus to minus. */
  slope: (x: number) => number;
  /** What is averaged under the integrand; should not differ by orders of magnitude where the integrand has its mass. */
  statistic: (x: number) => number;
}

export interface UnimodalIntegral {
  /** Logarithm of the integral over the real line: exists even where the integral itself is too small for a double. */
  logIntegral: number;
  /** Mean of the statistic under the normalised integrand. */
  meanStatistic: number;
}

/** exp(−44) is 8e-20: what lies outside adds nothing to a double. */
const NEGLIGIBLE_DROP = 44;
const FIRST_INTERVALS = 32;
const LAST_INTERVALS = 1 << 14;
/** The rule converges exponentially: when two steps agree to this, the finer one is right to its square. */
const AGREEMENT = 1e-9;
const BISECTIONS = 60;

/**
 * The integral of a smooth, unimodal function over the real line by the trapezoidal rule, which converges exponentially
 * for such functions (Trefethen & Weideman 2014). The step is halved until two results agree.
 *
 * @throws RangeError when they never do
 */
export function integrateUnimodal(integrand: UnimodalIntegrand): UnimodalIntegral {
  const peak = findPeak(integrand);
  const height = integrand.logDensity(peak);
  const low = findEdge(integrand, peak, height, -1);
  const high = findEdge(integrand, peak, height, 1);
  let step = (high - low) / FIRST_INTERVALS;
  let sums = sumAt(integrand, height, low, step, FIRST_INTERVALS);
  for (let intervals = FIRST_INTERVALS; intervals <= LAST_INTERVALS; intervals *= 2) {
    const between = sumAt(integrand, height, low + step / 2, step, intervals);
    const finer = { mass: sums.mass + between.mass, moment: sums.moment + between.moment };
    const agrees = Math.abs(finer.mass - 2 * sums.mass) <= AGREEMENT * finer.mass;
    step /= 2;
    sums = finer;
    if (agrees) {
      return { logIntegral: height + Math.log(sums.mass * step), meanStatistic: sums.moment / sums.mass };
    }
  }
  throw new RangeError('the integral does not converge');
}

/** Sums of the integrand (relative to its height) and of statistic times integrand over a grid. */
function sumAt(integrand: UnimodalIntegrand, height: number, from: number, step: number, points: number) {
  let mass = 0;
  let moment = 0;
  for (let index = 0; index < points; index += 1) {
    const x = from + index * step;
    const density = Math.exp(integrand.logDensity(x) - height);
    if (density > 0) {
      mass += density;
      moment += density * integrand.statistic(x);
    }
  }
  return { mass, moment };
}

/** The peak, to a small part of its width: where the slope changes its sign. */
function findPeak({ slope }: UnimodalIntegrand): number {
  let width = 1;
  while (slope(-width) <= 0) width *= 2;
  let low = -width;
  width = 1;
  while (slope(width) >= 0) width *= 2;
  let high = width;
  for (let count = 0; count < BISECTIONS; count += 1) {
    const middle = (low + high) / 2;
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The nearest place (to about a tenth) on one side of the peak where the integrand is negligible. */
function findEdge({ logDensity }: UnimodalIntegrand, peak: number, height: number, direction: 1 | -1): number {
  const isNegligible = (distance: number) => logDensity(peak + direction * distance) < height - NEGLIGIBLE_DROP;
  let outside = 1;
  while (!isNegligible(outside)) outside *= 2;
  while (isNegligible(outside / 1.1)) outside /= 1.1;
  return peak + direction * outside;
}
