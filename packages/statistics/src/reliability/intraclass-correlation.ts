import { moments } from '../descriptive/moments.js';
import { finiteValues } from '../preconditions.js';
import { isRoundingNoise, largestMagnitude } from '../rounding-noise.js';

export interface IntraclassCorrelation {
  /** Number of groups. */
  groups: number;
  /** Number of values in all groups. */
  n: number;
  /** Average group size k₀ that ICC(1) uses: (n − Σ nⱼ²/n) / (groups − 1); `null` for a single group. */
  averageSize: number | null;
  /** Reliability of one value as a measure of its group; can be negative. */
  icc1: number | null;
  /** Reliability of the group means; can be negative. */
  icc2: number | null;
}

/**
 * Intraclass correlations of a one-way analysis of variance with groups of unequal size.
 * ICC(1) = (MSB − MSW) / (MSB + (k₀ − 1) · MSW), ICC(2) = (MSB − MSW) / MSB; MSB and MSW are the mean squares between and
 * within groups. `multilevel::ICC1` takes the plain mean size in place of k₀, which is the same only for equal sizes.
 *
 * @param groups one list of values per group, each with at least one value
 * @returns ICC(1) and ICC(2); `null` for a single group, when no group has two values, or when the values do not vary
 *   (ICC(2) also when the group means do not vary)
 * @throws TypeError or RangeError when there are no groups, one is empty or a value is not a finite number
 * @see Bliese (2000), in Multilevel Theory, Research, and Methods in Organizations; Haggard (1958) for k₀
 */
export function intraclassCorrelation(groups: readonly ArrayLike<number>[]): IntraclassCorrelation {
  if (groups.length === 0) throw new RangeError('groups needs at least 1 group, got 0');
  const samples = groups.map((group, index) => finiteValues(group, `groups[${index}]`));
  const n = samples.reduce((total, sample) => total + sample.length, 0);
  const averageSize =
    samples.length < 2
      ? null
      : (n - samples.reduce((total, { length }) => total + length ** 2, 0) / n) / (samples.length - 1);
  const none = { groups: samples.length, n, averageSize, icc1: null, icc2: null };
  if (averageSize === null || n === samples.length) return none;
  const { between, within } = meanSquares(samples, n);
  const scale = largestMagnitude(...samples);
  const isConstant = (square: number) => isRoundingNoise(Math.sqrt(square), scale);
  return {
    ...none,
    icc1: isConstant(between + within) ? null : (between - within) / (between + (averageSize - 1) * within),
    icc2: isConstant(between) ? null : (between - within) / between,
  };
}

/** From values shifted by the first one, so that a large common offset costs no digits of the group means. */
function meanSquares(samples: readonly Float64Array[], n: number): { between: number; within: number } {
  const origin = samples[0]?.[0] ?? 0;
  const parts = samples.map((sample) => moments(sample.map((value) => value - origin)));
  const grandMean = parts.reduce((sum, part) => sum + part.n * part.mean, 0) / n;
  const between = parts.reduce((sum, part) => sum + part.n * (part.mean - grandMean) ** 2, 0);
  const within = parts.reduce((sum, part) => sum + part.sumOfSquares, 0);
  return { between: between / (parts.length - 1), within: within / (n - parts.length) };
}
