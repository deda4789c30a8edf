import type { IndexRow } from '@medspill/contracts';
import { cronbachAlpha, reliableChangeStandardError } from '@medspill/statistics';
import { groupIndex } from '../group-index.js';
import { changeRow, withheldRow } from './change-row.js';
import type { PairedMeans } from './group-means.js';
import { selectMeans } from './selection.js';

/** Differences closer to zero than this are no change: group means are rationals that binary numbers only come near. */
const tolerance = 1e-9;

/** Jacobson & Truax 1991: a change beyond 1.96 standard errors of the difference. */
const reliableBeyond = 1.96;

const readIndex = (group: PairedMeans): readonly [number, number] | null => {
  const t1 = groupIndex(group.t1);
  const t2 = groupIndex(group.t2);
  return t1 === null || t2 === null ? null : [t1, t2];
};

/** Cronbach's alpha of the factor means at t1 over the groups where all factors count. */
const alphaOfFactorMeans = (groups: readonly PairedMeans[]): number | null => {
  const complete = groups.map((group) => group.t1.filter((value) => value !== null)).filter(
    (means, group) => means.length === groups[group]?.t1.length,
  );
  const factors = complete[0]?.length ?? 0;
  if (complete.length < 2 || factors < 2) return null;
  return cronbachAlpha(Array.from({ length: factors }, (_, factor) => complete.map((means) => means[factor] ?? Number.NaN)));
};

const count = (values: readonly number[], holds: (value: number) => boolean): number => values.filter(holds).length;

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
  const chosen = new Set(selected.groupIds);
  const alpha = alphaOfFactorMeans(programme.filter((group) => chosen.has(group.groupId)));
  const reliability = alpha !== null && alpha >= 0 && alpha <= 1 ? alpha : null;
  const seDiff =
    reliability === null || row.t1.sd === null
      ? null
      : reliableChangeStandardError({ sd: row.t1.sd, reliability });
  const beyond = seDiff === null || seDiff === 0 ? null : reliableBeyond * seDiff;
  return {
    ...row,
    better: count(changes, (change) => change > tolerance),
    worse: count(changes, (change) => change < -tolerance),
    reliablyBetter: beyond === null ? null : count(changes, (change) => change > beyond),
    reliablyWorse: beyond === null ? null : count(changes, (change) => change < -beyond),
    alpha,
    seDiff,
  };
};
