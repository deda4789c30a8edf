import { type ItemMoments, type MomentsPlace, momentsWidth } from '../reduction/item-moments.js';

/** How many responses answer all of a factor's items. */
export const completeResponses = (moments: ItemMoments, { start }: MomentsPlace): number => moments[start] ?? 0;

/** One factor's moments over several waves' responses together. */
export const pooledMoments = (waves: readonly ItemMoments[], { start, items }: MomentsPlace): number[] => {
  const pooled = new Array<number>(momentsWidth(items)).fill(0);
  for (const moments of waves) {
    for (let position = 0; position < pooled.length; position += 1) {
      pooled[position] = (pooled[position] ?? 0) + (moments[start + position] ?? 0);
    }
  }
  return pooled;
};

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
