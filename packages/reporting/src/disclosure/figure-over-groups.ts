import type { WaveKind, WithheldReason } from '@medspill/contracts';
import { behindFigure, type Bundle, type BundledGroup, bundlesBehind, type Counts, kindsBehind, type Programme } from './bundles.js';
import { minGroups } from './thresholds.js';

/** The groups of a comparison, in the bundles in which they are in figures. */
export interface Family<Group extends BundledGroup> {
  readonly programme: Programme<Group>;
  readonly to: WaveKind;
  readonly bundles: readonly Bundle<Group>[];
}

/** @param to the later of the compared waves */
export const familyOf = <Group extends BundledGroup>(programme: Programme<Group>, to: WaveKind): Family<Group> => ({
  programme,
  to,
  bundles: bundlesBehind(programme, to),
});

/** Bundles of one cohort, or of the whole programme. A cohort that is bundled with others has none of its own. */
export const bundlesOfSelection = <Group extends BundledGroup>({ bundles }: Family<Group>, cohortId: string | null): Bundle<Group>[] =>
  bundles.filter(({ cohortIds }) => cohortId === null || (cohortIds.length === 1 && cohortIds[0] === cohortId));

/** Groups of a cohort, or of the whole programme, that are in figures. */
export const groupsInFigures = <Group extends BundledGroup>(family: Family<Group>, cohortId: string | null): Group[] =>
  bundlesOfSelection(family, cohortId).flatMap(({ parts }) => parts.flatMap(({ groups }) => groups));

const passing = <Group extends BundledGroup>({ programme, to }: Family<Group>, cohortId: string | null): Group[] =>
  programme.groups.filter(
    (group) => (cohortId === null || group.cohortId === cohortId) && kindsBehind(to).every((kind) => programme.passes(group, kind)),
  );

/** Groups of a cohort, or of the whole programme, that pass their threshold and are in no figure all the same: they may be later. */
export const groupsLeftOut = <Group extends BundledGroup>(family: Family<Group>, cohortId: string | null): Group[] => {
  const inFigures = new Set(groupsInFigures(family, cohortId));
  return passing(family, cohortId).filter((group) => !inFigures.has(group));
};

/** Over how many groups a figure is, or would be; and why it is not shown, where it is not. */
export interface FigureRelease {
  readonly n: number;
  readonly withheld: WithheldReason | null;
}

/** The groups behind one figure; none where it is not shown. */
export interface FigureOverGroups<Group> extends FigureRelease {
  readonly groups: readonly Group[];
}

const isUnfinished = <Group extends BundledGroup>({ programme, to }: Family<Group>, cohortId: string): boolean =>
  kindsBehind(to).some((kind) => programme.unfinished.get(cohortId)?.has(kind));

const releaseOf = <Group extends BundledGroup>(
  family: Family<Group>,
  cohortId: string | null,
  counts: Counts<Group>,
  groups: number,
): FigureRelease => {
  const enough = groups >= (family.programme.rules.minGroups ? minGroups : 1);
  if (enough) return { n: groups, withheld: null };
  const candidates = passing(family, cohortId).filter((group) => kindsBehind(family.to).every((kind) => counts(group, kind)));
  const reason = (): WithheldReason => {
    const unfinished = cohortId === null ? candidates.some((group) => isUnfinished(family, group.cohortId)) : isUnfinished(family, cohortId);
    if (unfinished) return 'cohort_unfinished';
    return candidates.length < minGroups ? 'too_few_groups' : 'protects_other_groups';
  };
  return { n: candidates.length, withheld: reason() };
};

/**
 * Which groups are behind each of several figures of a cohort or of the whole programme, and whether it may be shown. All in
 * one pass: what is known of a group lies together in memory, what is known of 10,000 groups about one factor does not.
 * @param counts for each figure, whether it counts for a group in a wave
 * @param take is told the groups behind each figure; what it is told of a figure that turns out withheld is not for readers
 */
export const figuresOverGroups = <Group extends BundledGroup>(
  family: Family<Group>,
  cohortId: string | null,
  counts: readonly Counts<Group>[],
  take: (figure: number, group: Group) => void,
): FigureRelease[] => {
  const sizes = new Array<number>(counts.length).fill(0);
  for (const bundle of bundlesOfSelection(family, cohortId)) {
    for (const [figure, countsInFigure] of counts.entries()) {
      const behind = behindFigure(bundle, family.to, countsInFigure, family.programme.rules);
      for (const group of behind) take(figure, group);
      sizes[figure] = (sizes[figure] ?? 0) + behind.length;
    }
  }
  return counts.map((countsInFigure, figure) => releaseOf(family, cohortId, countsInFigure, sizes[figure] ?? 0));
};

/** The same of one figure. @param counts whether it counts for a group in a wave */
export const figureOverGroups = <Group extends BundledGroup>(
  family: Family<Group>,
  cohortId: string | null,
  counts: Counts<Group>,
): FigureOverGroups<Group> => {
  const { to, programme } = family;
  const groups = bundlesOfSelection(family, cohortId).flatMap((bundle) => behindFigure(bundle, to, counts, programme.rules));
  const release = releaseOf(family, cohortId, counts, groups.length);
  return { groups: release.withheld === null ? groups : [], ...release };
};
