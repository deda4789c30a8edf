import type { WaveKind } from '@medspill/contracts';
import type { ItemMoments } from '../reduction/item-moments.js';

/** Factor means of one group in one wave, as its aggregate holds them, in the instrument's order. */
export interface WaveMeans {
  readonly responses: number;
  readonly n: readonly number[];
  readonly mean: readonly (number | null)[];
}

/** Two closed waves of one group. */
export interface GroupMeans {
  readonly t1: WaveMeans;
  readonly t2: WaveMeans;
}

/** A wave's means, how the answers to each factor's items went together, and when its results were first read. */
export interface ReportedWave extends WaveMeans {
  readonly itemMoments: ItemMoments;
  /** Milliseconds since 1970. */
  readonly readAt: number;
}

/** A group's closed waves that have been read: what figures over groups are made of. */
export interface ReportedGroup {
  readonly groupId: string;
  readonly cohortId: string;
  readonly waves: Readonly<Partial<Record<WaveKind, ReportedWave>>>;
}

/** Factor means of one group that count in both waves; null in both where they count in only one. */
export interface PairedMeans {
  readonly t1: readonly (number | null)[];
  readonly t2: readonly (number | null)[];
}

/** Keeps of each factor what at least `threshold` members answered in both waves. */
export const pairMeans = (group: GroupMeans, threshold: number): PairedMeans => {
  const counts = group.t1.n.map((n, factor) => n >= threshold && (group.t2.n[factor] ?? 0) >= threshold);
  const keep = (means: readonly (number | null)[]) => means.map((value, factor) => (counts[factor] ? value : null));
  return { t1: keep(group.t1.mean), t2: keep(group.t2.mean) };
};
