import type { Moments } from '../descriptive/moments.js';
import { isRoundingNoise } from '../rounding-noise.js';

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
 * ICC(1) and ICC(2) of a one-way analysis of variance from each group's size, mean and sum of squares:
 * ICC(1) = (MSB − MSW) / (MSB + (k₀ − 1) · MSW), ICC(2) = (MSB − MSW) / MSB; MSB and MSW are the mean squares between and
 * within groups.
 *
 * @param parts one per group, at least one; the means may be shifted by a common number so that they keep their digits
 * @param scale the largest absolute value behind them, before the shift: a spread that is only rounding of it counts as 0
 */
export function oneWayReliability(parts: readonly Moments[], scale: number): IntraclassCorrelation {
  const groups = parts.length;
  const sumOver = (figure: (part: Moments) => number): number => parts.reduce((sum, part) => sum + figure(part), 0);
  const n = sumOver((part) => part.n);
  const averageSize = groups < 2 ? null : (n - sumOver((part) => part.n ** 2) / n) / (groups - 1);
  const none = { groups, n, averageSize, icc1: null, icc2: null };
  if (averageSize === null || n === groups) return none;
  const grandMean = sumOver((part) => part.n * part.mean) / n;
  const between = sumOver((part) => part.n * (part.mean - grandMean) ** 2) / (groups - 1);
  const within = sumOver((part) => part.sumOfSquares) / (n - groups);
  const isConstant = (square: number): boolean => isRoundingNoise(Math.sqrt(square), scale);
  return {
    ...none,
    icc1: isConstant(between + within) ? null : (between - within) / (between + (averageSize - 1) * within),
    icc2: isConstant(between) ? null : (between - within) / between,
  };
}
