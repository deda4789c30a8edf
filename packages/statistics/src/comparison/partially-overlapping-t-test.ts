import { correlationCoefficient } from '../correlation/correlation-coefficient.js';
import { type Moments, moments } from '../descriptive/moments.js';
import { criticalT, twoSidedTPValue } from '../distributions/students-t.js';
import { divideByAverageSd } from '../effect-size/cohens-dav.js';
import { confidenceLevel, finiteNumber, finiteValues } from '../preconditions.js';
import { isRoundingNoise, largestMagnitude } from '../rounding-noise.js';
import { welchDegreesOfFreedom } from './welch-degrees-of-freedom.js';

/** With fewer pairs a correlation says nothing (two points always lie on a line) and r is taken as 0. */
const FEWEST_PAIRS_FOR_CORRELATION = 3;

export interface PartiallyOverlappingSamples {
  /** Values of units that were measured the first time only. */
  onlyFirst: ArrayLike<number>;
  /** Values of units that were measured the second time only. */
  onlySecond: ArrayLike<number>;
  /** First and second value of the units that were measured both times. */
  pairs: readonly (readonly [number, number])[];
}

export interface PartiallyOverlappingTTest {
  nOnlyFirst: number;
  nOnlySecond: number;
  nPairs: number;
  /** All values of the first time: nOnlyFirst + nPairs. */
  n1: number;
  n2: number;
  /** `null` when there is no value. */
  mean1: number | null;
  /** Divisor n − 1; `null` for fewer than two values. */
  sd1: number | null;
  mean2: number | null;
  sd2: number | null;
  /** mean2 − mean1; `null` when one does not exist. */
  difference: number | null;
  /** t, df, p and the interval are `null` when n1 or n2 is below 2 or nothing varies. */
  t: number | null;
  df: number | null;
  p: number | null;
  ciLow: number | null;
  ciHigh: number | null;
  dAv: number | null;
}

/**
 * The t-test for two samples of which some units are in both, T_new2 (variances not assumed equal):
 * t = (M2 − M1) / sqrt(s1²/n1 + s2²/n2 − 2·r·s1·s2·n_c/(n1·n2)), with r the correlation over the n_c pairs, and
 * df = (n_c − 1) + (γ − n_c + 1)/(n_a + n_b + 2·n_c) · (n_a + n_b), γ the Welch–Satterthwaite degrees of freedom.
 * With three or more pairs and nobody else it is the paired t-test, with no pair it is Welch's test.
 * r is 0 with fewer than three pairs or when one side of the pairs does not vary.
 *
 * @param samples see {@link PartiallyOverlappingSamples}; each may be empty
 * @param options `confidence` of the interval, 0.95 unless told
 * @returns counts, means, SDs, the test and d_av; what does not exist is `null`
 * @throws TypeError or RangeError when a value is not a finite number
 * @see Derrick, Russ, Toher & White (2017), Journal of Modern Applied Statistical Methods 16(1), 137–157
 */
export function partiallyOverlappingTTest(
  samples: PartiallyOverlappingSamples,
  { confidence = 0.95 }: { confidence?: number } = {},
): PartiallyOverlappingTTest {
  confidenceLevel(confidence);
  const checked = checkSamples(samples);
  const { first, second, nOnlyFirst, nOnlySecond, nPairs, scale } = checked;
  const [one, two] = [summarise(first), summarise(second)];
  // From the shifted means: a large common offset costs the difference no digits.
  const difference = one.mean === null || two.mean === null ? null : two.mean - one.mean;
  return {
    nOnlyFirst,
    nOnlySecond,
    nPairs,
    n1: first.length,
    n2: second.length,
    mean1: one.mean === null ? null : checked.origin + one.mean,
    sd1: one.sd,
    mean2: two.mean === null ? null : checked.origin + two.mean,
    sd2: two.sd,
    difference,
    ...testDifference(checked, difference, confidence),
    dAv: difference === null ? null : divideByAverageSd({ difference, sd1: one.sd, sd2: two.sd, scale }),
  };
}

interface CheckedSamples {
  nOnlyFirst: number;
  nOnlySecond: number;
  nPairs: number;
  /** All values of each time less `origin`, those of the pairs last. */
  first: Float64Array;
  second: Float64Array;
  origin: number;
  /** The largest absolute value before the shift. */
  scale: number;
}

function checkSamples({ onlyFirst, onlySecond, pairs }: PartiallyOverlappingSamples): CheckedSamples {
  const alone1 = finiteValues(onlyFirst, 'onlyFirst', 0);
  const alone2 = finiteValues(onlySecond, 'onlySecond', 0);
  const paired1 = pairs.map(([value], index) => finiteNumber(value, () => `pairs[${index}][0]`));
  const paired2 = pairs.map(([, value], index) => finiteNumber(value, () => `pairs[${index}][1]`));
  const first = concatenate(alone1, paired1);
  const second = concatenate(alone2, paired2);
  const origin = first[0] ?? second[0] ?? 0;
  return {
    nOnlyFirst: alone1.length,
    nOnlySecond: alone2.length,
    nPairs: pairs.length,
    first: first.map((value) => value - origin),
    second: second.map((value) => value - origin),
    origin,
    scale: largestMagnitude(first, second),
  };
}

function concatenate(head: Float64Array, tail: readonly number[]): Float64Array {
  const joined = new Float64Array(head.length + tail.length);
  joined.set(head);
  joined.set(tail, head.length);
  return joined;
}

function summarise(values: Float64Array): { mean: number | null; sd: number | null } {
  if (values.length === 0) return { mean: null, sd: null };
  const { n, mean, sumOfSquares } = moments(values);
  return { mean, sd: n < 2 ? null : Math.sqrt(sumOfSquares / (n - 1)) };
}

type TestOfDifference = Pick<PartiallyOverlappingTTest, 't' | 'df' | 'p' | 'ciLow' | 'ciHigh'>;

const NO_TEST: TestOfDifference = { t: null, df: null, p: null, ciLow: null, ciHigh: null };

function testDifference(samples: CheckedSamples, difference: number | null, confidence: number): TestOfDifference {
  const { first, second, nPairs, nOnlyFirst, nOnlySecond } = samples;
  if (difference === null || first.length < 2 || second.length < 2) return NO_TEST;
  const squaredErrors = [squaredStandardError(moments(first)), squaredStandardError(moments(second))] as const;
  const standardError = errorOfDifference(samples, squaredErrors);
  if (isRoundingNoise(standardError, samples.scale)) return NO_TEST;
  const welch = welchDegreesOfFreedom(squaredErrors, [first.length, second.length]);
  const alone = nOnlyFirst + nOnlySecond;
  const df = nPairs - 1 + ((welch - nPairs + 1) / (alone + 2 * nPairs)) * alone;
  const t = difference / standardError;
  const margin = criticalT(confidence, df) * standardError;
  return { t, df, p: twoSidedTPValue(t, df), ciLow: difference - margin, ciHigh: difference + margin };
}

const squaredStandardError = ({ n, sumOfSquares }: Moments): number => sumOfSquares / (n - 1) / n;

/**
 * The root of e1² + e2² − 2·ρ·e1·e2, with ρ = r·n_c/sqrt(n1·n2), written as (e1 − e2)² + 2·e1·e2·(1 − ρ), which does not
 * cancel when r is near 1.
 */
function errorOfDifference(samples: CheckedSamples, [squared1, squared2]: readonly [number, number]): number {
  const { first, second, nPairs, scale } = samples;
  const [error1, error2] = [Math.sqrt(squared1), Math.sqrt(squared2)];
  const share = nPairs / Math.sqrt(first.length * second.length);
  const oneMinusR =
    nPairs < FEWEST_PAIRS_FOR_CORRELATION
      ? 1
      : (correlationCoefficient(first.slice(-nPairs), second.slice(-nPairs), scale)?.oneMinusR ?? 1);
  const oneMinusRho = 1 - share + share * oneMinusR;
  return Math.sqrt((error1 - error2) ** 2 + 2 * error1 * error2 * oneMinusRho);
}
