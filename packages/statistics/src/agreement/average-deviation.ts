import { moments } from '../descriptive/moments.js';
import { finiteValues } from '../preconditions.js';

/**
 * The average deviation index AD_M(j): for each item the mean of the absolute deviations of the members' answers from the
 * item's mean (divisor n), averaged over the items. As `multilevel::ad.m`.
 *
 * @param items one list of answers per item; the members who answered may differ between items
 * @returns in answer categories, 0 when all agree; `null` when an item has fewer than two answers
 * @throws TypeError or RangeError when there are no items, one is empty or an answer is not a finite number
 * @see Burke, Finkelstein & Dusig (1999), Organizational Research Methods 2, 49–68
 */
export function averageDeviation(items: readonly ArrayLike<number>[]): number | null {
  if (items.length === 0) throw new RangeError('items needs at least 1 item, got 0');
  const samples = items.map((answers, index) => finiteValues(answers, `items[${index}]`));
  if (samples.some((sample) => sample.length < 2)) return null;
  return samples.reduce((sum, sample) => sum + meanAbsoluteDeviation(sample), 0) / samples.length;
}

function meanAbsoluteDeviation(sample: Float64Array): number {
  const { n, mean } = moments(sample);
  return sample.reduce((sum, value) => sum + Math.abs(value - mean), 0) / n;
}
