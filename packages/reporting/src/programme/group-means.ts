import type { ItemMoments } from '../reduction/item-moments.js';

/** Factor means of one group in one wave, as its aggregate holds them, in the instrument's order. */
export interface WaveMeans {
  readonly responses: number;
  readonly n: readonly number[];
  readonly mean: readonly (number | null)[];
}

/** One group with two closed waves. */
export interface GroupMeans {
  readonly groupId: string;
  readonly cohortId: string;
  readonly t1: WaveMeans;
  readonly t2: WaveMeans;
}

/** A wave's means, and how the answers to each factor's items went together. */
export interface ReportedWave extends WaveMeans {
  readonly itemMoments: ItemMoments;
}

/** One group with two closed waves: what a cohort's or programme's report is made of. */
export interface ReportedGroup extends GroupMeans {
  readonly t1: ReportedWave;
  readonly t2: ReportedWave;
}

/** Factor means of one group that count in both waves; null in both where they count in only one. */
export interface PairedMeans {
  readonly groupId: string;
  readonly cohortId: string;
  /** Every factor counts in the first wave: then these are its means, whatever counts in the second; else null. */
  readonly completeT1: readonly number[] | null;
  readonly t1: readonly (number | null)[];
  readonly t2: readonly (number | null)[];
}

/** Keeps of each factor what at least `threshold` members answered in both waves. */
export const pairMeans = (group: GroupMeans, threshold: number): PairedMeans => {
  const counts = group.t1.n.map((n, factor) => n >= threshold && (group.t2.n[factor] ?? 0) >= threshold);
  const keep = (means: readonly (number | null)[]) => means.map((value, factor) => (counts[factor] ? value : null));
  const counting = group.t1.mean.filter((value, factor) => value !== null && (group.t1.n[factor] ?? 0) >= threshold);
  const completeT1 = counting.length === group.t1.mean.length ? counting.filter((value) => value !== null) : null;
  return { groupId: group.groupId, cohortId: group.cohortId, completeT1, t1: keep(group.t1.mean), t2: keep(group.t2.mean) };
};
