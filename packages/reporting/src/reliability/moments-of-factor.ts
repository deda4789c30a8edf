import type { GroupSummary } from '@medspill/statistics';
import type { ItemMoments, MomentsPlace } from '../reduction/item-moments.js';

// Written as plain loops: a programme's report goes through the moments of every group, factor and wave.

/** How many responses answer all of a factor's items. */
export const completeResponses = (moments: ItemMoments, { start }: MomentsPlace): number => moments[start] ?? 0;

/**
 * Covariances (n − 1) of a factor's items over the responses that answer all of them. Sums and products of answers are
 * whole numbers, so that nothing is lost where they cancel.
 * @param moments with at least two such responses
 */
export const covarianceMatrix = (moments: ItemMoments, { start, items }: MomentsPlace): number[][] => {
  const n = moments[start] ?? 0;
  const covariances = Array.from({ length: items }, () => new Array<number>(items).fill(0));
  let pair = start + 1 + items;
  for (const [item, row] of covariances.entries()) {
    for (let other = item; other < items; other += 1) {
      const sums = (moments[start + 1 + item] ?? 0) * (moments[start + 1 + other] ?? 0);
      const covariance = (n * (moments[pair] ?? 0) - sums) / (n * (n - 1));
      row[other] = covariance;
      (covariances[other] ?? row)[item] = covariance;
      pair += 1;
    }
  }
  return covariances;
};

/** Variance (n − 1) of each of a factor's items over the responses that answer all of them, at least two. */
export const itemVariances = (moments: ItemMoments, { start, items }: MomentsPlace): number[] => {
  const n = moments[start] ?? 0;
  const variances = new Array<number>(items);
  let square = start + 1 + items;
  for (let item = 0; item < items; item += 1) {
    const sum = moments[start + 1 + item] ?? 0;
    variances[item] = (n * (moments[square] ?? 0) - sum * sum) / (n * (n - 1));
    // Past the products with the items that follow.
    square += items - item;
  }
  return variances;
};

/** Number, mean and SD of a factor's scores over the responses that answer all of its items, at least two. */
export const scoreSummary = (moments: ItemMoments, { start, items }: MomentsPlace): GroupSummary => {
  const n = moments[start] ?? 0;
  let total = 0;
  let squares = 0;
  let pair = start + 1 + items;
  for (let item = 0; item < items; item += 1) {
    total += moments[start + 1 + item] ?? 0;
    for (let other = item; other < items; other += 1) {
      squares += (other === item ? 1 : 2) * (moments[pair] ?? 0);
      pair += 1;
    }
  }
  // A score is its answers' sum over the number of items.
  return { n, mean: total / n / items, sd: Math.sqrt((n * squares - total * total) / (n * (n - 1))) / items };
};
