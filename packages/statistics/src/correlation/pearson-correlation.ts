import { criticalZ } from '../distributions/standard-normal.js';
import { twoSidedTPValue } from '../distributions/students-t.js';
import { confidenceLevel, pairedFiniteValues } from '../preconditions.js';
import { correlationCoefficient } from './correlation-coefficient.js';

const FEWEST_PAIRS_FOR_R = 3;
const FEWEST_PAIRS_FOR_INTERVAL = 4;

export interface PearsonCorrelation {
  /** Number of pairs. */
  n: number;
  /** From −1 to 1; `null` for fewer than three pairs or without variance. */
  r: number | null;
  /** Two-sided; `null` with r. */
  p: number | null;
  /** `null` with r, and for fewer than four pairs. */
  ciLow: number | null;
  ciHigh: number | null;
}

/**
 * Pearson's correlation with its test against zero, t = r · sqrt((n − 2)/(1 − r²)) on n − 2 degrees of freedom, and its
 * interval by Fisher's transformation, tanh(atanh r ± z/sqrt(n − 3)). As R's `cor.test`.
 *
 * @param x first variable
 * @param y second variable, same order
 * @param options `confidence` of the interval, 0.95 unless told
 * @returns see {@link PearsonCorrelation}
 * @throws TypeError or RangeError when empty, of unequal length, or a value is not a finite number
 * @see Fisher (1921), Metron 1
 */
export function pearsonCorrelation(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { confidence = 0.95 }: { confidence?: number } = {},
): PearsonCorrelation {
  confidenceLevel(confidence);
  const [first, second] = pairedFiniteValues(x, y, ['x', 'y']);
  const n = first.length;
  const coefficient = n < FEWEST_PAIRS_FOR_R ? null : correlationCoefficient(first, second);
  if (coefficient === null) return { n, r: null, p: null, ciLow: null, ciHigh: null };
  const { r, oneMinusR, onePlusR } = coefficient;
  const unexplained = oneMinusR * onePlusR;
  const p = unexplained === 0 ? 0 : twoSidedTPValue(r * Math.sqrt((n - 2) / unexplained), n - 2);
  if (n < FEWEST_PAIRS_FOR_INTERVAL) return { n, r, p, ciLow: null, ciHigh: null };
  const centre = Math.log(onePlusR / oneMinusR) / 2;
  const margin = criticalZ(confidence) / Math.sqrt(n - 3);
  return { n, r, p, ciLow: Math.tanh(centre - margin), ciHigh: Math.tanh(centre + margin) };
}
