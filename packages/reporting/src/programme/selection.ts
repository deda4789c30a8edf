import type { WithheldReason } from '@medspill/contracts';
import { releasableParts } from '../disclosure/releasable-parts.js';
import { minGroups } from '../disclosure/thresholds.js';
import type { PairedMeans } from './group-means.js';

/** Means of the selected groups in two waves, in the same order; or why there are none to show. */
export interface SelectedMeans {
  readonly groupIds: readonly string[];
  readonly t1: readonly number[];
  readonly t2: readonly number[];
  readonly withheld: WithheldReason | null;
}

/** Reads one figure of a group in both waves; null when it does not count. */
export type ReadPair = (group: PairedMeans) => readonly [number, number] | null;

/**
 * Picks one figure of the groups of a cohort, or of the whole programme, and decides whether it may be shown:
 * over at least three groups, and so that no cohort's figure can be had by subtracting others' from the programme's.
 */
export const selectMeans = (
  programme: readonly PairedMeans[],
  cohortId: string | null,
  readPair: ReadPair,
): SelectedMeans => {
  const sizes = new Map<string, number>();
  const groupIds: string[] = [];
  const t1: number[] = [];
  const t2: number[] = [];
  for (const group of programme) {
    const pair = readPair(group);
    if (!pair) continue;
    sizes.set(group.cohortId, (sizes.get(group.cohortId) ?? 0) + 1);
    if (cohortId !== null && group.cohortId !== cohortId) continue;
    groupIds.push(group.groupId);
    t1.push(pair[0]);
    t2.push(pair[1]);
  }
  const withheld = (): WithheldReason | null => {
    if (groupIds.length < minGroups) return 'too_few_groups';
    return cohortId === null || releasableParts(sizes).has(cohortId) ? null : 'protects_other_groups';
  };
  return { groupIds, t1, t2, withheld: withheld() };
};
