import type { FactorChange, FactorLevel, WaveKind } from '@medspill/contracts';
import { welchFromSummaries } from '@medspill/statistics';
import { fewestBehindTies } from '../disclosure/thresholds.js';
import type { MemberChange } from '../reduction/compare-waves.js';
import type { WaveAggregate } from '../reduction/reduce-wave.js';
import type { GroupChangeInput, GroupReportInput } from './group-report-input.js';
import type { Release } from './release.js';

/** Figures of a change that show how sure it is. */
type Test = Pick<MemberChange, 'ciLow' | 'ciHigh' | 't' | 'df' | 'p' | 'dAv'>;

/**
 * The means and SDs of both waves nearly tell which scores there are. What ties a member's two scores together then tells
 * which ones somebody took away or brought along, and with two decimals often only one way fits
 * (`pairing-adversary.spec.ts` tries them all). So figures with ties leave where everybody answered both waves, or where
 * those who left, those who joined and those who stayed are all too many.
 */
const mayShowTies = ({ nOnlyFirst, nOnlySecond, nBoth }: MemberChange, k: number): boolean => {
  if (nOnlyFirst === 0 && nOnlySecond === 0) return true;
  return Math.min(nOnlyFirst, nOnlySecond, nBoth) >= Math.max(k, fewestBehindTies);
};

const noFigures = { ciLow: null, ciHigh: null, t: null, df: null, p: null, dAv: null };

/** The test as if each wave had been answered by different people: it follows from the levels, and tells nothing else. */
const unpairedTest = (first: WaveAggregate | undefined, second: WaveAggregate | undefined, factor: number): Test => {
  const summary = (wave: WaveAggregate | undefined) => {
    const [n, mean, sd] = [wave?.n[factor] ?? 0, wave?.mean[factor] ?? null, wave?.sd[factor] ?? null];
    return mean === null || sd === null ? null : { n, mean, sd };
  };
  const [one, two] = [summary(first), summary(second)];
  return one && two ? welchFromSummaries(one, two) : noFigures;
};

const nothing = { nOnlyFirst: 0, nOnlySecond: 0, nBoth: 0, difference: null, unpaired: false, ...noFigures, noTest: null };

/** Change of one factor between two waves; withheld when either wave's level is. */
export const factorChange = (
  { from, to, factors }: GroupChangeInput,
  factor: number,
  levels: readonly FactorLevel[],
  waves: GroupReportInput['waves'],
  { k, round, rules }: Release,
): FactorChange => {
  const change = factors[factor];
  const hidden = levels.find((level) => (level.kind === from || level.kind === to) && level.withheld !== null);
  // Two waves that both have a level have a change, unless closing was not to work one out (`changeAfterErasure`).
  const erased = change?.difference === null ? 'erased_answers' : null;
  const withheld = change ? (hidden?.withheld ?? erased) : 'no_wave';
  if (!change || withheld !== null) return { from, to, ...nothing, withheld };
  const aggregateOf = (kind: WaveKind) => waves.find((wave) => wave.kind === kind)?.aggregate ?? undefined;
  const unpaired = rules.unpairedWhenFew && !mayShowTies(change, k);
  const test = unpaired ? unpairedTest(aggregateOf(from), aggregateOf(to), factor) : change;
  const { nOnlyFirst, nOnlySecond, nBoth } = change;
  return {
    from,
    to,
    nOnlyFirst,
    nOnlySecond,
    nBoth,
    difference: round(change.difference),
    unpaired,
    ciLow: round(test.ciLow),
    ciHigh: round(test.ciHigh),
    t: round(test.t),
    df: round(test.df),
    p: round(test.p),
    dAv: round(test.dAv),
    noTest: test.t === null ? 'no_variance' : null,
    withheld: null,
  };
};
