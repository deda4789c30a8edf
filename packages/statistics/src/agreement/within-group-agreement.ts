import { numberAtLeast, wholeNumberAtLeast } from '../preconditions.js';

/**
 * Agreement of a group's members, r_wg for one item and r_wg(j) for J parallel items:
 * J·(1 − q) / (J·(1 − q) + q), q = mean of the items' variances over members / variance of answers given at random.
 * The random ("null") variance is that of a uniform distribution over A categories, (A² − 1)/12. A mean variance above the
 * null variance would give values outside 0…1 and is set to it, so that r is 0, as `multilevel::rwg.j` does.
 *
 * @param input `itemVariances`, one per item over the group's members (divisor n − 1), in answer categories squared, `null`
 *   where it does not exist; `categories`, the number of answer categories A
 * @returns from 0 (no more agreement than by chance) to 1; `null` when a variance does not exist
 * @throws TypeError or RangeError when there is no item, a variance is negative, or categories is no whole number from 2
 * @see James, Demaree & Wolf (1984), Journal of Applied Psychology 69, 85–98
 */
export function withinGroupAgreement({
  itemVariances,
  categories,
}: {
  itemVariances: readonly (number | null)[];
  categories: number;
}): number | null {
  const items = itemVariances.length;
  if (items === 0) throw new RangeError('itemVariances needs at least 1 value(s), got 0');
  const nullVariance = (wholeNumberAtLeast(categories, 2, 'categories') ** 2 - 1) / 12;
  let sum = 0;
  for (const [index, variance] of itemVariances.entries()) {
    if (variance === null) return null;
    sum += numberAtLeast(variance, 0, () => `itemVariances[${index}]`);
  }
  const ratio = Math.min(1, sum / items / nullVariance);
  return (items * (1 - ratio)) / (items * (1 - ratio) + ratio);
}
