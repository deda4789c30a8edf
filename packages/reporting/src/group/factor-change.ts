import type { FactorChange, FactorLevel } from '@medspill/contracts';
import { roundCoarsely, roundFigure } from '../disclosure/round-figure.js';
import type { MemberChange } from '../reduction/compare-waves.js';
import type { GroupChangeInput } from './group-report-input.js';

/** Figures that depend on who answered what in both waves. */
type PairedFigures = Pick<FactorChange, 'coarse' | 'ciLow' | 'ciHigh' | 't' | 'df' | 'p' | 'dAv' | 'noTest'>;

/**
 * The means and SDs of both waves nearly tell which scores there are; what ties a member's two scores together would then
 * tell which score somebody took away or brought along, when only a few left or joined. An interval in one decimal leaves
 * several answers possible (`pairing-adversary.spec.ts` tries them all).
 */
const pairedFigures = (change: MemberChange, kGroup: number): PairedFigures => {
  const few = (members: number) => members > 0 && members < kGroup;
  if (few(change.nOnlyFirst) || few(change.nOnlySecond)) {
    const none = { t: null, df: null, p: null, dAv: null, noTest: null };
    return { coarse: true, ciLow: roundCoarsely(change.ciLow), ciHigh: roundCoarsely(change.ciHigh), ...none };
  }
  return {
    coarse: false,
    ciLow: roundFigure(change.ciLow),
    ciHigh: roundFigure(change.ciHigh),
    t: roundFigure(change.t),
    df: roundFigure(change.df),
    p: roundFigure(change.p),
    dAv: roundFigure(change.dAv),
    noTest: change.t === null ? 'no_variance' : null,
  };
};

/** Change of one factor between two waves, rounded; withheld when either wave's level is. */
export const factorChange = (
  { from, to, factors }: GroupChangeInput,
  factor: number,
  levels: readonly FactorLevel[],
  kGroup: number,
): FactorChange => {
  const change = factors[factor];
  const hidden = levels.find((level) => (level.kind === from || level.kind === to) && level.withheld !== null);
  // Two waves that both have a level have a change, unless closing was not to work one out (`changeAfterErasure`).
  const erased = change?.difference === null ? 'erased_answers' : null;
  const withheld = change ? (hidden?.withheld ?? erased) : 'no_wave';
  if (!change || withheld !== null) {
    const counts = { nOnlyFirst: 0, nOnlySecond: 0, nBoth: 0 };
    const nothing = { difference: null, coarse: false, ciLow: null, ciHigh: null, t: null, df: null, p: null, dAv: null, noTest: null };
    return { from, to, ...counts, ...nothing, withheld };
  }
  const { nOnlyFirst, nOnlySecond, nBoth, difference } = change;
  const figures = pairedFigures(change, kGroup);
  return { from, to, nOnlyFirst, nOnlySecond, nBoth, difference: roundFigure(difference), ...figures, withheld: null };
};
