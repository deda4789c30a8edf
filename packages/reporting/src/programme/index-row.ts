import type { IndexRow } from '@medspill/contracts';
import { changeCounts, cronbachAlpha, reliableChangeCounts } from '@medspill/statistics';
import { groupsInFigures } from '../disclosure/figure-over-groups.js';
import { minGroups } from '../disclosure/thresholds.js';
import { changeRow, withheldRow } from './change-row.js';
import { type Comparison, countsFactor, waveOf } from './comparison.js';
import type { ReportedGroup } from './group-means.js';
import { indexOfGroups } from './index-of-groups.js';

/** Cronbach's alpha of the factor means at t1 over the groups where all factors count then; null below three groups. */
const alphaOfFactorMeans = (comparison: Comparison, groups: readonly ReportedGroup[]): number | null => {
  const { from } = comparison;
  const complete = groups
    .filter((group) => waveOf(group, from).n.every((_, factor) => countsFactor(comparison, factor)(group, from)))
    .map((group) => waveOf(group, from).mean);
  const factors = complete[0]?.length ?? 0;
  if (complete.length < minGroups || factors < 2) return null;
  return cronbachAlpha(Array.from({ length: factors }, (_, factor) => complete.map((means) => means[factor] ?? Number.NaN)));
};

/**
 * The index over groups: its change, how many groups rose and fell, and how many changed reliably.
 * @param cohortId null for the whole programme
 */
export const indexRow = (comparison: Comparison, cohortId: string | null): IndexRow => {
  const selected = indexOfGroups(comparison, cohortId);
  if (selected.withheld !== null) {
    const none = { better: null, worse: null, reliablyBetter: null, reliablyWorse: null, alpha: null, seDiff: null };
    return { ...withheldRow(selected.n, selected.withheld), ...none };
  }
  const row = changeRow(selected.t1, selected.t2);
  const changes = selected.t2.map((after, group) => after - (selected.t1[group] ?? Number.NaN));
  const { improved: better, declined: worse } = changeCounts(changes, { threshold: 0 });
  const alpha = alphaOfFactorMeans(comparison, groupsInFigures(comparison.family, cohortId));
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
