import type { GroupFigures } from '@medspill/contracts';
import { roundFigure } from '../disclosure/round-figure.js';
import { allRules, factorsHaveThreshold, type Rules } from '../disclosure/rules.js';
import { groupIndex } from '../group-index.js';
import { type GroupMeans, pairMeans } from './group-means.js';

type Figures = Pick<GroupFigures, 't1' | 't2' | 'index' | 'withheld'>;

/** As {@link groupFigures}, but for the rules that a test leaves out. */
export const assembleGroupFigures = (group: GroupMeans, kOutside: number, rules: Rules): Figures => {
  const nothing = group.t1.mean.map(() => null);
  if (rules.responseThreshold && (group.t1.responses < kOutside || group.t2.responses < kOutside)) {
    const index = { t1: null, t2: null, change: null, factors: 0 };
    return { t1: nothing, t2: nothing, index, withheld: 'too_few_responses_outside' };
  }
  const paired = pairMeans(group, factorsHaveThreshold(rules) ? kOutside : 1);
  const t1 = groupIndex(paired.t1);
  const t2 = groupIndex(paired.t2);
  return {
    t1: paired.t1.map(roundFigure),
    t2: paired.t2.map(roundFigure),
    index: {
      t1: roundFigure(t1),
      t2: roundFigure(t2),
      change: t1 === null || t2 === null ? null : roundFigure(t2 - t1),
      factors: paired.t1.filter((mean) => mean !== null).length,
    },
    withheld: null,
  };
};

/** Means of one group for readers outside it: in two decimals, null where fewer than k_outside answered. */
export const groupFigures = (group: GroupMeans, kOutside: number): Figures => assembleGroupFigures(group, kOutside, allRules);
