export interface SignedRankSum {
  /** Number of differences that are not zero. */
  n: number;
  /** Sum of the ranks of the positive differences. */
  v: number;
  /** Sum over groups of equal absolute values of (size³ − size); 0 without ties. */
  tieCorrection: number;
}

/**
 * Ranks the absolute values of the differences that are not zero, equal ones with their mean rank, and adds up the ranks of
 * the positive ones. Positive and negative values are sorted apart and merged, which needs no sorting of positions.
 *
 * @param differences finite numbers; not changed
 */
export function signedRankSum(differences: Float64Array): SignedRankSum {
  const positive = differences.filter((value) => value > 0).toSorted();
  const negative = differences.filter((value) => value < 0).map(Math.abs).toSorted();
  let nextPositive = 0;
  let nextNegative = 0;
  let v = 0;
  let tieCorrection = 0;
  while (nextPositive < positive.length || nextNegative < negative.length) {
    const value = Math.min(positive[nextPositive] ?? Infinity, negative[nextNegative] ?? Infinity);
    const ranked = nextPositive + nextNegative;
    const positives = countEqual(positive, nextPositive, value);
    const negatives = countEqual(negative, nextNegative, value);
    const size = positives + negatives;
    v += positives * (ranked + (size + 1) / 2);
    tieCorrection += size ** 3 - size;
    nextPositive += positives;
    nextNegative += negatives;
  }
  return { n: positive.length + negative.length, v, tieCorrection };
}

function countEqual(sorted: Float64Array, from: number, value: number): number {
  let end = from;
  while (sorted[end] === value) end += 1;
  return end - from;
}
