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

/** The groups behind one figure; or why it is not shown, and how many there would be. */
export interface FigureOverGroups<Group> {
  readonly groups: readonly Group[];
  readonly n: number;
  readonly withheld: WithheldReason | null;
}

const isUnfinished = <Group extends BundledGroup>({ programme, to }: Family<Group>, cohortId: string): boolean =>
  kindsBehind(to).some((kind) => programme.unfinished.get(cohortId)?.has(kind));

/**
 * Which groups are behind a figure of a cohort or of the whole programme, and whether it may be shown.
 * @param counts whether the figure counts for a group in a wave
 */
export const figureOverGroups = <Group extends BundledGroup>(
  family: Family<Group>,
  cohortId: string | null,
  counts: Counts<Group>,
): FigureOverGroups<Group> => {
  const { to } = family;
  const { rules } = family.programme;
  const groups = bundlesOfSelection(family, cohortId).flatMap((bundle) => behindFigure(bundle, to, counts, rules));
  const enough = groups.length >= (rules.minGroups ? minGroups : 1);
  if (enough) return { groups, n: groups.length, withheld: null };
  const candidates = passing(family, cohortId).filter((group) => kindsBehind(to).every((kind) => counts(group, kind)));
  const reason = (): WithheldReason => {
    const unfinished = cohortId === null ? candidates.some((group) => isUnfinished(family, group.cohortId)) : isUnfinished(family, cohortId);
    if (unfinished) return 'cohort_unfinished';
    return candidates.length < minGroups ? 'too_few_groups' : 'protects_other_groups';
  };
  return { groups: [], n: candidates.length, withheld: reason() };
};
