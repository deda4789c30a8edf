import type { WaveKind } from '@medspill/contracts';
import type { Rules } from './rules.js';
import { minGroups } from './thresholds.js';

/** A group as far as deciding needs to know it. */
export interface BundledGroup {
  readonly groupId: string;
  readonly cohortId: string;
}

/**
 * Groups of one cohort, or of several, that are in a figure over groups together, and those that an earlier figure over the
 * same wave held beside them.
 */
interface Part<Group> {
  readonly cohortIds: readonly string[];
  /** When the last of its waves was first read: parts that come later never change those that were there. */
  readonly since: number;
  readonly groups: readonly Group[];
  /** Groups of the comparison before–after that these are part of; null where that is the comparison itself. */
  readonly earlier: readonly Group[] | null;
}

/** What is in figures over groups only as a whole: one cohort, or several that may not be told apart. */
export interface Bundle<Group> {
  readonly cohortIds: readonly string[];
  readonly parts: readonly Part<Group>[];
}

/** Whether a figure of the group counts in a wave. */
export type Counts<Group> = (group: Group, kind: WaveKind) => boolean;

const everyKind: readonly WaveKind[] = ['before', 'after', 'follow_up'];
const firstKinds: readonly WaveKind[] = ['before', 'after'];

/** The waves in which a group must pass to be in a comparison: all three once the follow-up is in it. */
export const kindsBehind = (to: WaveKind): readonly WaveKind[] => (to === 'follow_up' ? everyKind : firstKinds);

/** A part with those of its groups for which a figure counts. */
interface CountedPart<Group> {
  readonly part: Part<Group>;
  readonly groups: readonly Group[];
}

/** Counts once, and in plain loops: figures of 10,000 groups come by here for every factor. */
const countIn = <Group>(part: Part<Group>, kinds: readonly WaveKind[], counts: Counts<Group>): CountedPart<Group> => {
  const groups: Group[] = [];
  for (const group of part.groups) {
    let countsInAll = true;
    for (const kind of kinds) countsInAll &&= counts(group, kind);
    if (countsInAll) groups.push(group);
  }
  return { part, groups };
};

/**
 * How many groups a reader could single out at best by subtracting figures that are out already. Of a first figure it is all
 * of them: there is nothing to subtract. Of a later one over some of the same groups it is the groups themselves or those
 * that went missing, whichever are fewer.
 */
const atStake = <Group>({ part: { earlier }, groups }: CountedPart<Group>, counts: Counts<Group>): number => {
  const inFigure = groups.length;
  if (earlier === null) return inFigure;
  const before = earlier.filter((group) => firstKinds.every((kind) => counts(group, kind))).length;
  return before < minGroups ? inFigure : Math.min(inFigure, before - inFigure);
};

/** Whether a sum over some parts may be out: over three groups and more, and leaving no one or two to be singled out. */
const mayStand = <Group>(parts: readonly CountedPart<Group>[], counts: Counts<Group>, rules: Rules): boolean => {
  if (!rules.noRests) return true;
  const least = rules.minGroups ? minGroups : 1;
  const groups = parts.reduce((sum, part) => sum + part.groups.length, 0);
  const singledOut = parts.reduce((sum, part) => sum + atStake(part, counts), 0);
  return groups >= least && (singledOut === 0 || singledOut >= least);
};

/** In bundling, every group counts. */
const always = () => true;

/**
 * Puts parts into bundles: a part that may stand alone is one, and those that may not are put together in the order of time
 * until they may. What is left over waits. Bundles never change when parts come later.
 */
const bundlesOf = <Group>(parts: readonly Part<Group>[], kinds: readonly WaveKind[], rules: Rules): Bundle<Group>[] => {
  const inTime = parts
    .filter(({ groups }) => groups.length > 0)
    .toSorted((a, b) => a.since - b.since || ((a.cohortIds[0] ?? '') < (b.cohortIds[0] ?? '') ? -1 : 1));
  const bundles: Bundle<Group>[] = [];
  let waiting: Part<Group>[] = [];
  for (const part of inTime) {
    const mayBeOut = (some: readonly Part<Group>[]) => mayStand(some.map((one) => countIn(one, kinds, always)), always, rules);
    const alone = mayBeOut([part]);
    const together = alone ? [part] : [...waiting, part];
    const stands = alone || mayBeOut(together);
    if (stands) bundles.push({ cohortIds: together.flatMap(({ cohortIds }) => cohortIds), parts: together });
    if (!alone) waiting = stands ? [] : together;
  }
  return bundles;
};

/** What bundles are made of. */
export interface Programme<Group extends BundledGroup> {
  /** Every group of the programme with a closed wave that has been read. */
  readonly groups: readonly Group[];
  /** Whether the group's wave has enough responses to be in figures over groups. */
  readonly passes: Counts<Group>;
  /** When the group's wave was first read; null where it is not closed or was never read. */
  readonly readAt: (group: Group, kind: WaveKind) => number | null;
  /** Kinds of which a cohort has a wave that is not closed yet. */
  readonly unfinished: ReadonlyMap<string, ReadonlySet<WaveKind>>;
  readonly rules: Rules;
}

type Cohorts<Group> = ReadonlyMap<string, readonly Group[]>;

const byCohort = <Group extends BundledGroup>(groups: readonly Group[]): Cohorts<Group> => {
  const cohorts = new Map<string, Group[]>();
  for (const group of groups) {
    const cohort = cohorts.get(group.cohortId);
    if (cohort) cohort.push(group);
    else cohorts.set(group.cohortId, [group]);
  }
  return cohorts;
};

/** When the last wave of some kinds of a cohort was first read: of all its groups, for those below their threshold kept it waiting too. */
const finishedAt = <Group extends BundledGroup>(
  { readAt }: Programme<Group>,
  cohort: readonly Group[],
  kinds: readonly WaveKind[],
): number => cohort.reduce((latest, group) => kinds.reduce((time, kind) => Math.max(time, readAt(group, kind) ?? 0), latest), 0);

const firstBundles = <Group extends BundledGroup>(programme: Programme<Group>, cohorts: Cohorts<Group>): Bundle<Group>[] => {
  const { passes, unfinished, rules } = programme;
  const parts = Array.from(cohorts).flatMap(([cohortId, cohort]): Part<Group>[] => {
    if (rules.wholeCohorts && firstKinds.some((kind) => unfinished.get(cohortId)?.has(kind))) return [];
    const groups = cohort.filter((group) => firstKinds.every((kind) => passes(group, kind)));
    return [{ cohortIds: [cohortId], since: finishedAt(programme, cohort, firstKinds), groups, earlier: null }];
  });
  return bundlesOf(parts, firstKinds, rules);
};

/** Whether a wave of a kind of the cohort was read: one that is made afterwards is late, and in no figure over groups. */
const hasBeenRead = <Group extends BundledGroup>({ readAt }: Programme<Group>, cohort: readonly Group[], kind: WaveKind): boolean =>
  cohort.some((group) => readAt(group, kind) !== null);

const laterBundles = <Group extends BundledGroup>(programme: Programme<Group>, cohorts: Cohorts<Group>): Bundle<Group>[] => {
  const { passes, unfinished, rules } = programme;
  const parts = firstBundles(programme, cohorts).flatMap(({ cohortIds, parts: first }): Part<Group>[] => {
    if (rules.wholeCohorts && cohortIds.some((id) => unfinished.get(id)?.has('follow_up'))) return [];
    if (rules.everyCohortLater && !cohortIds.every((id) => hasBeenRead(programme, cohorts.get(id) ?? [], 'follow_up'))) return [];
    const earlier = first.flatMap(({ groups }) => groups);
    const groups = earlier.filter((group) => passes(group, 'follow_up'));
    const since = Math.max(...cohortIds.map((id) => finishedAt(programme, cohorts.get(id) ?? [], everyKind)));
    return [{ cohortIds, since, groups, earlier: rules.sameGroupsLater ? earlier : null }];
  });
  return bundlesOf(parts, everyKind, rules);
};

/**
 * The bundles of a comparison. Every figure over groups is a sum over whole bundles, and bundles share no group; so whatever
 * is added to or subtracted from what, over all comparisons and at all times, at least three groups remain
 * (docs/decisions/0020-figures-over-groups-in-bundles.md).
 *
 * @param to the later of the compared waves
 */
export const bundlesBehind = <Group extends BundledGroup>(programme: Programme<Group>, to: WaveKind): Bundle<Group>[] => {
  const cohorts = byCohort(programme.groups);
  return to === 'follow_up' ? laterBundles(programme, cohorts) : firstBundles(programme, cohorts);
};

/** Groups of a bundle that are behind one figure: those that count in every wave, or none where that would single some out. */
export const behindFigure = <Group>(bundle: Bundle<Group>, to: WaveKind, counts: Counts<Group>, rules: Rules): Group[] => {
  const kinds = kindsBehind(to);
  const parts = bundle.parts.map((part) => countIn(part, kinds, counts));
  return mayStand(parts, counts, rules) ? parts.flatMap(({ groups }) => groups) : [];
};
