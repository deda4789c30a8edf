import { moments } from '../descriptive/moments.js';
import { valueAt } from '../preconditions.js';
import { isRoundingNoise, largestMagnitude } from '../rounding-noise.js';

export interface CorrelationCoefficient {
  /** Pearson's r, from −1 to 1. */
  r: number;
  /** 1 − r, computed without subtraction, so that it keeps its digits when r is near 1. */
  oneMinusR: number;
  /** 1 + r, likewise. */
  onePlusR: number;
}

/**
 * Pearson's product-moment correlation of two checked samples: the sum of products of standardised deviations. Half the sum
 * of their squared differences is 1 − r, half the sum of their squared sums 1 + r.
 *
 * @param x finite values
 * @param y as many finite values
 * @param scale the largest absolute value behind the samples, told when they were shifted; a sample that varies by rounding
 *   of it only counts as constant
 * @returns `null` for fewer than two pairs or when a sample does not vary
 */
export function correlationCoefficient(
  x: Float64Array,
  y: Float64Array,
  scale?: number,
): CorrelationCoefficient | null {
  const standardX = standardisation(x, scale ?? largestMagnitude(x));
  const standardY = standardisation(y, scale ?? largestMagnitude(y));
  if (standardX === null || standardY === null) return null;
  let apart = 0;
  let together = 0;
  for (let index = 0; index < x.length; index += 1) {
    const a = (valueAt(x, index) - standardX.mean) / standardX.length;
    const b = (valueAt(y, index) - standardY.mean) / standardY.length;
    apart += (a - b) * (a - b);
    together += (a + b) * (a + b);
  }
  return { r: (together - apart) / (together + apart), oneMinusR: apart / 2, onePlusR: together / 2 };
}

/** Mean and root of the sum of squared deviations; `null` when the values do not vary, or by rounding only. */
function standardisation(values: Float64Array, scale: number): { mean: number; length: number } | null {
  if (values.length < 2) return null;
  const { n, mean, sumOfSquares } = moments(values);
  return isRoundingNoise(Math.sqrt(sumOfSquares / (n - 1)), scale) ? null : { mean, length: Math.sqrt(sumOfSquares) };
}
