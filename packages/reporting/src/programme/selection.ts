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

/** A cohort that is asked for, and how many groups are behind the figure in each cohort of the programme. */
export interface CohortOfFigure {
  readonly id: string;
  readonly sizes: Map<string, number>;
}

/** @param cohortId null for the whole programme, of which nobody needs to know the parts */
export const cohortOfFigure = (cohortId: string | null): CohortOfFigure | null =>
  cohortId === null ? null : { id: cohortId, sizes: new Map() };

/** Counts a group that is behind the figure. @returns whether the group is in the selection */
export const countGroup = (cohort: CohortOfFigure | null, groupCohortId: string): boolean => {
  if (cohort === null) return true;
  cohort.sizes.set(groupCohortId, (cohort.sizes.get(groupCohortId) ?? 0) + 1);
  return groupCohortId === cohort.id;
};

/**
 * Whether a figure over groups may be shown: of at least three groups, and so that no cohort's figure can be had by
 * subtracting others' from the programme's.
 * @param groups that are behind the figure and in the selection
 */
export const releaseOfFigure = (groups: number, cohort: CohortOfFigure | null): WithheldReason | null => {
  if (groups < minGroups) return 'too_few_groups';
  return cohort === null || releasableParts(cohort.sizes).has(cohort.id) ? null : 'protects_other_groups';
};

/** Picks one figure of the groups of a cohort, or of the whole programme, and decides whether it may be shown. */
export const selectMeans = (
  programme: readonly PairedMeans[],
  cohortId: string | null,
  readPair: ReadPair,
): SelectedMeans => {
  const cohort = cohortOfFigure(cohortId);
  const groupIds: string[] = [];
  const t1: number[] = [];
  const t2: number[] = [];
  for (const group of programme) {
    const pair = readPair(group);
    if (!pair || !countGroup(cohort, group.cohortId)) continue;
    groupIds.push(group.groupId);
    t1.push(pair[0]);
    t2.push(pair[1]);
  }
  return { groupIds, t1, t2, withheld: releaseOfFigure(groupIds.length, cohort) };
};
