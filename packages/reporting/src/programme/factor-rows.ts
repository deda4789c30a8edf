import type { FactorRow } from '@medspill/contracts';
import type { InstrumentVersion } from '@medspill/instruments';
import { benjaminiHochberg, changeCounts, holm } from '@medspill/statistics';
import { figuresOverGroups, groupsInFigures } from '../disclosure/figure-over-groups.js';
import { changeRow, withheldRow } from './change-row.js';
import { type Comparison, countsFactor, meanOf } from './comparison.js';
import type { ReportedGroup } from './group-means.js';

/** A line of tables 1 and 2. */
export type ChangeOfFactor = Omit<FactorRow, 'reliability'>;

/** Which factors each group named in its development areas, by group id. */
export type ChosenFactors = ReadonlyMap<string, ReadonlySet<string>>;

const withAdjustedP = (rows: readonly ChangeOfFactor[]): ChangeOfFactor[] => {
  const p = rows.map((row) => row.change.p);
  const pHolm = holm(p);
  const pBh = benjaminiHochberg(p);
  return rows.map((row, factor) => ({
    ...row,
    change: { ...row.change, pHolm: pHolm[factor] ?? null, pBh: pBh[factor] ?? null },
  }));
};

/** How many of the groups chose each factor, by the factor's key. */
const countChoices = (groups: readonly ReportedGroup[], chosen: ChosenFactors): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { groupId } of groups) {
    for (const key of chosen.get(groupId) ?? []) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

/**
 * Tables 1 and 2, one row per factor in the instrument's order.
 * @param cohortId null for the whole programme
 */
export const factorRows = (
  instrument: InstrumentVersion,
  comparison: Comparison,
  cohortId: string | null,
  chosen: ChosenFactors,
): ChangeOfFactor[] => {
  const { from, to, family } = comparison;
  const choices = countChoices(groupsInFigures(family, cohortId), chosen);
  const means = instrument.factors.map((): { t1: number[]; t2: number[] } => ({ t1: [], t2: [] }));
  const counts = instrument.factors.map((_, factor) => countsFactor(comparison, factor));
  const releases = figuresOverGroups(family, cohortId, counts, (factor, group) => {
    means[factor]?.t1.push(meanOf(group, from, factor));
    means[factor]?.t2.push(meanOf(group, to, factor));
  });
  const rows = instrument.factors.map(({ key, dimension }, factor): ChangeOfFactor => {
    const { n, withheld } = releases[factor] ?? { n: 0, withheld: 'too_few_groups' };
    const chosenBy = choices.get(key) ?? 0;
    if (withheld !== null) {
      const none = { improved: null, unchanged: null, declined: null, notImproved: null };
      return { key, dimension, chosenBy, ...withheldRow(n, withheld), ...none };
    }
    const { t1, t2 } = means[factor] ?? { t1: [], t2: [] };
    const changes = t2.map((after, group) => after - (t1[group] ?? Number.NaN));
    return { key, dimension, chosenBy, ...changeRow(t1, t2), ...changeCounts(changes) };
  });
  return withAdjustedP(rows);
};
