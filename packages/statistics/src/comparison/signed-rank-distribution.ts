import { valueAt } from '../preconditions.js';

/**
 * The exact lower tail of Wilcoxon's signed-rank statistic without ties, P(V ≤ v): of the 2ⁿ ways to give signs to the
 * ranks 1…n, the share whose positive ranks add up to at most v. Counted by dynamic programming over the ranks; the counts
 * are exact in doubles up to n = 52.
 *
 * @param v rank sum, a whole number from 0
 * @param n number of ranks
 */
export function signedRankLowerTail(v: number, n: number): number {
  const ways = new Float64Array(v + 1);
  ways[0] = 1;
  for (let rank = 1; rank <= n; rank += 1) {
    for (let sum = v; sum >= rank; sum -= 1) {
      ways[sum] = valueAt(ways, sum) + valueAt(ways, sum - rank);
    }
  }
  return ways.reduce((total, count) => total + count, 0) / 2 ** n;
}
