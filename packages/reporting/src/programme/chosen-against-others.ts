import type { ChosenAgainstOthers } from '@medspill/contracts';
import type { InstrumentVersion } from '@medspill/instruments';
import { mean, pairedTTest } from '@medspill/statistics';
import { figureOverGroups } from '../disclosure/figure-over-groups.js';
import { roundFigure } from '../disclosure/round-figure.js';
import { type Comparison, countsFactor, meanOf } from './comparison.js';
import type { ChosenFactors } from './factor-rows.js';
import type { ReportedGroup } from './group-means.js';

/** Changes of a group's factors that count in both waves, by whether the group chose them. */
interface SplitChanges {
  readonly chosen: readonly number[];
  readonly others: readonly number[];
}

const none = { chosen: null, others: null, difference: null, ciLow: null, ciHigh: null, t: null, df: null, p: null };

const splitterOf =
  (instrument: InstrumentVersion, comparison: Comparison, choices: ChosenFactors) =>
  (group: ReportedGroup): SplitChanges => {
    const { from, to } = comparison;
    const own = choices.get(group.groupId);
    const split = { chosen: [] as number[], others: [] as number[] };
    for (const [factor, { key }] of instrument.factors.entries()) {
      const counts = countsFactor(comparison, factor);
      if (!counts(group, from) || !counts(group, to)) continue;
      split[own?.has(key) ? 'chosen' : 'others'].push(meanOf(group, to, factor) - meanOf(group, from, factor));
    }
    return split;
  };

/**
 * Did groups change more on what they chose than on the rest? Per group, the mean change of the factors that it chose and
 * that of the others; over the groups that have both, the means, and the paired t of the two. In two decimals: who knows what
 * every group chose could else take one group's changes out of the exact sums.
 * @param cohortId null for the whole programme
 */
export const chosenAgainstOthers = (
  instrument: InstrumentVersion,
  comparison: Comparison,
  cohortId: string | null,
  choices: ChosenFactors,
): ChosenAgainstOthers => {
  const split = splitterOf(instrument, comparison, choices);
  const hasBoth = (group: ReportedGroup): boolean => {
    const { chosen, others } = split(group);
    return chosen.length > 0 && others.length > 0;
  };
  const { groups, n, withheld } = figureOverGroups(comparison.family, cohortId, hasBoth);
  if (withheld !== null) return { groups: n, ...none, withheld };
  const changes = groups.map(split);
  const chosen = changes.map((group) => mean(group.chosen));
  const others = changes.map((group) => mean(group.others));
  const { difference, ciLow, ciHigh, t, df, p } = pairedTTest(others, chosen);
  return {
    groups: n,
    chosen: roundFigure(mean(chosen)),
    others: roundFigure(mean(others)),
    difference: roundFigure(difference),
    ciLow: roundFigure(ciLow),
    ciHigh: roundFigure(ciHigh),
    t: roundFigure(t),
    df,
    p,
    withheld: null,
  };
};
