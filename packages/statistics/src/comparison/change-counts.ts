import { finiteValues, numberAtLeast } from '../preconditions.js';

export interface ChangeCounts {
  improved: number;
  unchanged: number;
  declined: number;
  /** unchanged + declined. */
  notImproved: number;
}

/**
 * Counts changes by direction: improved from +threshold on, declined from −threshold on, unchanged between. The limits
 * belong to improved and declined, and are met within the tolerance, so that 5.1 − 5.0 counts as 0.1. What is within the
 * tolerance of no change at all is unchanged, also at threshold 0 (which counts what rose and what fell).
 *
 * @param changes second minus first value of each unit; may be empty, which counts nothing
 * @param options `threshold` (0.1 unless told) and `tolerance` (1e-9), in the unit of the changes
 * @throws TypeError or RangeError when a number is not finite, or threshold or tolerance is negative
 */
export function changeCounts(
  changes: ArrayLike<number>,
  { threshold = 0.1, tolerance = 1e-9 }: { threshold?: number; tolerance?: number } = {},
): ChangeCounts {
  const smallest = numberAtLeast(threshold, 0, 'threshold') - numberAtLeast(tolerance, 0, 'tolerance');
  const counts = (size: number) => size >= smallest && size > tolerance;
  let improved = 0;
  let declined = 0;
  for (const change of finiteValues(changes, 'changes', 0)) {
    if (counts(change)) improved += 1;
    else if (counts(-change)) declined += 1;
  }
  const notImproved = changes.length - improved;
  return { improved, unchanged: notImproved - declined, declined, notImproved };
}
