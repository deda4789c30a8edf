import type { ChosenAgainstOthers, GoalsAndChange } from '@medspill/contracts';
import { pearsonCorrelation } from '@medspill/statistics';
import type { ChangeOfFactor } from './factor-rows.js';

/**
 * Do factors change more, the more groups chose them? Pearson r over the factors that at least one group chose,
 * between the number of groups that chose the factor and its mean change.
 */
export const goalsAndChange = (rows: readonly ChangeOfFactor[], perGroup: ChosenAgainstOthers): GoalsAndChange => {
  const points = rows.flatMap((row) =>
    row.chosenBy !== null && row.chosenBy > 0 && row.change.mean !== null ? [[row.chosenBy, row.change.mean] as const] : [],
  );
  if (points.length === 0) return { factors: rows.some(({ chosenBy }) => chosenBy !== null && chosenBy > 0) ? null : 0, r: null, p: null, perGroup };
  const { r, p } = pearsonCorrelation(
    points.map(([chosenBy]) => chosenBy),
    points.map(([, change]) => change),
  );
  return { factors: points.length, r, p, perGroup };
};
