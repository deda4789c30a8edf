import type { IndexRow } from '@medspill/contracts';
import { changeCounts, cronbachAlpha, reliableChangeCounts } from '@medspill/statistics';
import { minGroups } from '../disclosure/thresholds.js';
import { groupIndex } from '../group-index.js';
import { changeRow, withheldRow } from './change-row.js';
import type { PairedMeans } from './group-means.js';
import { selectMeans } from './selection.js';

const readIndex = (group: PairedMeans): readonly [number, number] | null => {
  const t1 = groupIndex(group.t1);
  const t2 = groupIndex(group.t2);
  return t1 === null || t2 === null ? null : [t1, t2];
};

/** Cronbach's alpha of the factor means at t1 over the groups where all factors count then; null below three groups. */
const alphaOfFactorMeans = (groups: readonly PairedMeans[]): number | null => {
  const complete = groups.map((group) => group.completeT1).filter((means) => means !== null);
  const factors = complete[0]?.length ?? 0;
  if (complete.length < minGroups || factors < 2) return null;
  return cronbachAlpha(Array.from({ length: factors }, (_, factor) => complete.map((means) => means[factor] ?? Number.NaN)));
};

/**
 * The index over groups: its change, how many groups rose and fell, and how many changed reliably.
 * @param programme every group of the programme, @param cohortId null for the whole programme
 */
export const indexRow = (programme: readonly PairedMeans[], cohortId: string | null): IndexRow => {
  const selected = selectMeans(programme, cohortId, readIndex);
  if (selected.withheld !== null) {
    const none = { better: null, worse: null, reliablyBetter: null, reliablyWorse: null, alpha: null, seDiff: null };
    return { ...withheldRow(selected.groupIds.length, selected.withheld), ...none };
  }
  const row = changeRow(selected.t1, selected.t2);
  const changes = selected.t2.map((after, group) => after - (selected.t1[group] ?? Number.NaN));
  const { improved: better, declined: worse } = changeCounts(changes, { threshold: 0 });
  const alpha = alphaOfFactorMeans(programme.filter((group) => cohortId === null || group.cohortId === cohortId));
  const sd = row.t1.sd;
  const reliable = alpha === null || alpha < 0 || alpha > 1 || !sd ? null : reliableChangeCounts(changes, { sd, reliability: alpha });
  return {
    ...row,
    better,
    worse,
    reliablyBetter: reliable?.improved ?? null,
    reliablyWorse: reliable?.declined ?? null,
    alpha,
    seDiff: reliable?.standardError ?? null,
  };
};
