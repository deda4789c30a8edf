import type { WaveKind, WithheldReason } from '@medspill/contracts';
import { behindFigure, type Bundle } from '../disclosure/bundles.js';
import { bundlesOfSelection, figureOverGroups } from '../disclosure/figure-over-groups.js';
import { minFactorsForIndex } from '../disclosure/thresholds.js';
import { groupIndex } from '../group-index.js';
import { type Comparison, countsFactor, waveOf } from './comparison.js';
import type { ReportedGroup } from './group-means.js';

/** The index of some groups in both waves, in the same order; or why it is not shown, and of how many groups it would be. */
export interface IndexOfGroups {
  readonly groups: readonly ReportedGroup[];
  readonly t1: readonly number[];
  readonly t2: readonly number[];
  readonly n: number;
  readonly withheld: WithheldReason | null;
}

/**
 * Factors that the index of a bundle's groups is over: those that count in all of them. With each group's own, the index and
 * the factors' means together would tell the index of the one group that lacks a factor.
 */
const commonFactors = (comparison: Comparison, bundle: Bundle<ReportedGroup>, factors: number): boolean[] => {
  const everyGroup = bundle.parts.reduce((sum, { groups }) => sum + groups.length, 0);
  const { to, rules } = comparison;
  return Array.from({ length: factors }, (_, factor) => {
    const behind = behindFigure(bundle, to, countsFactor(comparison, factor), rules);
    return behind.length === everyGroup;
  });
};

const factorsOf = ({ waves }: ReportedGroup): number => Object.values(waves)[0]?.n.length ?? 0;

/** @param cohortId null for the whole programme */
export const indexOfGroups = (comparison: Comparison, cohortId: string | null): IndexOfGroups => {
  const { from, to, family, rules } = comparison;
  const found: { group: ReportedGroup; t1: number; t2: number }[] = [];
  for (const bundle of bundlesOfSelection(family, cohortId)) {
    const groups = bundle.parts.flatMap((part) => part.groups);
    const [first] = groups;
    const common = first ? commonFactors(comparison, bundle, factorsOf(first)) : [];
    for (const group of groups) {
      const inIndex = (factor: number) =>
        rules.commonFactors ? common[factor] : [from, to].every((kind) => countsFactor(comparison, factor)(group, kind));
      const index = (kind: WaveKind) => groupIndex(waveOf(group, kind).mean.map((mean, factor) => (inIndex(factor) ? mean : null)));
      const [t1, t2] = [index(from), index(to)];
      if (t1 !== null && t2 !== null) found.push({ group, t1, t2 });
    }
  }
  if (found.length > 0) {
    const [groups, t1, t2] = [found.map(({ group }) => group), found.map((one) => one.t1), found.map((one) => one.t2)];
    return { groups, t1, t2, n: groups.length, withheld: null };
  }
  const hasIndex = (group: ReportedGroup, kind: WaveKind) =>
    (group.waves[kind]?.n ?? []).filter((_, factor) => countsFactor(comparison, factor)(group, kind)).length >= minFactorsForIndex;
  const { n, withheld } = figureOverGroups(family, cohortId, hasIndex);
  return { groups: [], t1: [], t2: [], n, withheld: withheld ?? 'too_few_factors' };
};
