import type { FactorRow } from '@medspill/contracts';
import type { InstrumentVersion } from '@medspill/instruments';
import { benjaminiHochberg, changeCounts, holm } from '@medspill/statistics';
import { changeRow, withheldRow } from './change-row.js';
import type { PairedMeans } from './group-means.js';
import { selectMeans } from './selection.js';

/** A line of tables 1 and 2. */
export type ChangeOfFactor = Omit<FactorRow, 'reliability'>;

/** Which factors each group named in its development areas, by group id. */
export type ChosenFactors = ReadonlyMap<string, ReadonlySet<string>>;

const readFactor = (factor: number) => (group: PairedMeans): readonly [number, number] | null => {
  const t1 = group.t1[factor] ?? null;
  const t2 = group.t2[factor] ?? null;
  return t1 === null || t2 === null ? null : [t1, t2];
};

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
const countChoices = (groups: readonly PairedMeans[], chosen: ChosenFactors): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { groupId } of groups) {
    for (const key of chosen.get(groupId) ?? []) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

/**
 * Tables 1 and 2, one row per factor in the instrument's order.
 * @param programme every group of the programme, @param cohortId null for the whole programme
 */
export const factorRows = (
  instrument: InstrumentVersion,
  programme: readonly PairedMeans[],
  cohortId: string | null,
  chosen: ChosenFactors,
): ChangeOfFactor[] => {
  const selected = programme.filter((group) => cohortId === null || group.cohortId === cohortId);
  const choices = countChoices(selected, chosen);
  const rows = instrument.factors.map(({ key, dimension }, factor): ChangeOfFactor => {
    const means = selectMeans(programme, cohortId, readFactor(factor));
    const chosenBy = choices.get(key) ?? 0;
    if (means.withheld !== null) {
      const none = { improved: null, unchanged: null, declined: null, notImproved: null };
      return { key, dimension, chosenBy, ...withheldRow(means.groupIds.length, means.withheld), ...none };
    }
    const changes = means.t2.map((after, group) => after - (means.t1[group] ?? Number.NaN));
    return { key, dimension, chosenBy, ...changeRow(means.t1, means.t2), ...changeCounts(changes) };
  });
  return withAdjustedP(rows);
};
