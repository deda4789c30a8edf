import { mean } from '@medspill/statistics';
import { minFactorsForIndex } from './disclosure/thresholds.js';

/**
 * The index of a group ("Global Team Effectiveness Index"): mean of its factor means that count.
 * @param factorMeans one per factor, null where the factor does not count
 * @returns null when fewer than 20 factors count
 */
export const groupIndex = (factorMeans: readonly (number | null)[]): number | null => {
  const counting = factorMeans.filter((value) => value !== null);
  return counting.length >= minFactorsForIndex ? mean(counting) : null;
};
