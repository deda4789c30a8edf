import type { WaveKind } from '@medspill/contracts';
import type { Counts } from '../disclosure/bundles.js';
import { type Family, familyOf } from '../disclosure/figure-over-groups.js';
import type { Rules } from '../disclosure/rules.js';
import type { ReportedGroup, ReportedWave } from './group-means.js';

/** Which waves are compared, over which groups. */
export interface ComparisonInput {
  readonly from: WaveKind;
  readonly to: WaveKind;
  /** Every group of the programme with closed waves that have been read, of all the kinds that `wavesBehind(to)` names. */
  readonly groups: readonly ReportedGroup[];
  /** Kinds of which a cohort has a wave that is not closed yet. */
  readonly unfinished: ReadonlyMap<string, ReadonlySet<WaveKind>>;
  readonly kOutside: number;
}

/** Two kinds of wave, and the groups that are compared, as they may be in figures. */
export interface Comparison {
  readonly from: WaveKind;
  readonly to: WaveKind;
  readonly kOutside: number;
  readonly family: Family<ReportedGroup>;
  readonly rules: Rules;
}

const readAt = ({ waves }: ReportedGroup, kind: WaveKind): number | null => waves[kind]?.readAt ?? null;

export const comparisonOf = ({ from, to, groups, unfinished, kOutside }: ComparisonInput, rules: Rules): Comparison => {
  const enough = (responses: number | undefined) => responses !== undefined && (!rules.withheldGroupsStayOut || responses >= kOutside);
  const passes: Counts<ReportedGroup> = ({ waves }, kind) => enough(waves[kind]?.responses);
  return { from, to, kOutside, family: familyOf({ groups, passes, readAt, unfinished, rules }, to), rules };
};

/** A factor counts for a group in a wave with at least k_outside responses that have its score. */
export const countsFactor =
  ({ kOutside, rules }: Comparison, factor: number): Counts<ReportedGroup> =>
  ({ waves }, kind) =>
    (waves[kind]?.n[factor] ?? 0) >= (rules.withheldGroupsStayOut ? kOutside : 1);

/** What a group that is behind a figure has in a wave. @throws {Error} where it has none: then it is behind no figure */
export const waveOf = ({ groupId, waves }: ReportedGroup, kind: WaveKind): ReportedWave => {
  const wave = waves[kind];
  if (!wave) throw new Error(`Group ${groupId} is in a figure about ${kind}, of which it has no wave.`);
  return wave;
};

/** The mean of one factor of a group that is behind a figure about it. */
export const meanOf = (group: ReportedGroup, kind: WaveKind, factor: number): number => waveOf(group, kind).mean[factor] ?? Number.NaN;
