import type { FactorChange, FactorLevel } from '@medspill/contracts';
import { roundFigure } from '../disclosure/round-figure.js';
import type { GroupChangeInput } from './group-report-input.js';

/** Change of one factor between two waves, rounded; withheld when either wave's level is. */
export const factorChange = (
  { from, to, factors }: GroupChangeInput,
  factor: number,
  levels: readonly FactorLevel[],
): FactorChange => {
  const change = factors[factor];
  const hidden = levels.find((level) => (level.kind === from || level.kind === to) && level.withheld !== null);
  const withheld = change ? (hidden?.withheld ?? null) : 'no_wave';
  if (!change || withheld !== null) {
    const counts = { nOnlyFirst: 0, nOnlySecond: 0, nBoth: 0 };
    const nothing = { difference: null, ciLow: null, ciHigh: null, t: null, df: null, p: null, dAv: null };
    return { from, to, ...counts, ...nothing, withheld };
  }
  return {
    from,
    to,
    nOnlyFirst: change.nOnlyFirst,
    nOnlySecond: change.nOnlySecond,
    nBoth: change.nBoth,
    difference: roundFigure(change.difference),
    ciLow: roundFigure(change.ciLow),
    ciHigh: roundFigure(change.ciHigh),
    t: roundFigure(change.t),
    df: roundFigure(change.df),
    p: roundFigure(change.p),
    dAv: roundFigure(change.dAv),
    withheld: null,
  };
};
