import {
  benjaminiHochberg,
  changeCounts,
  cohensDav,
  cohensDavInterval,
  cohensDz,
  cronbachAlpha,
  holm,
  mean,
  pairedTTest,
  partiallyOverlappingTTest,
  pearsonCorrelation,
  reliableChangeCounts,
  standardDeviation,
  wilcoxonSignedRank,
} from '../src/index.js';
import { readReference } from './read-reference.js';
import { relativeError } from './relative-error.js';

type Figures = Record<string, number>;

interface Programme {
  factors: Record<string, { before: number[]; after: number[] }>;
  expected: Record<string, Figures>;
  globalIndex: Figures;
  chosenBy: Record<string, number>;
  goalChange: Figures;
}

interface GroupCase {
  group: string;
  factor: string;
  onlyFirst: number[];
  onlySecond: number[];
  pairs: [number, number][];
  expected: Figures;
}

const programme = readReference('programme.json') as Programme;
const groupCases = readReference('programme-groups.json') as GroupCase[];

describe('the reference programme of 31 groups', () => {
  it.each(Object.entries(programme.factors))('gives the published row of %s', (factor, { before, after }) => {
    const expected = programme.expected[factor] ?? {};
    const summary = {
      mean1: mean(before),
      sd1: standardDeviation(before),
      mean2: mean(after),
      sd2: standardDeviation(after),
    };
    const test = pairedTTest(before, after);
    const dAv = cohensDav(summary);
    const interval = cohensDavInterval({ dAv, t: test.t, df: test.df });
    const changes = after.map((value, index) => value - (before[index] ?? NaN));
    const counts = changeCounts(changes);
    const actual = {
      n: test.n,
      t1_mean: summary.mean1,
      t1_sd: summary.sd1,
      t2_mean: summary.mean2,
      t2_sd: summary.sd2,
      diff: test.difference,
      sd_diff: test.sdDifference,
      ci_low: test.ciLow,
      ci_high: test.ciHigh,
      t: test.t,
      df: test.df,
      p: test.p,
      d: dAv,
      d_z: cohensDz(test),
      d_ci_low: interval?.low,
      d_ci_high: interval?.high,
      improved: counts.improved,
      not_improved: counts.notImproved,
      wilcoxon_p: wilcoxonSignedRank(changes).p,
    };
    for (const [figure, value] of Object.entries(actual)) {
      expect([figure, relativeError(value, expected[figure]) < 1e-12]).toEqual([figure, true]);
    }
  });

  it('gives the adjusted p-values over its 26 factors', () => {
    const pValues = Object.values(programme.factors).map(({ before, after }) => pairedTTest(before, after).p);
    const expected = Object.values(programme.expected);
    const stepDown = holm(pValues);
    const stepUp = benjaminiHochberg(pValues);
    expected.forEach((figures, index) => {
      expect(relativeError(stepDown[index], figures['p_holm'])).toBeLessThan(1e-12);
      expect(relativeError(stepUp[index], figures['p_bh'])).toBeLessThan(1e-12);
    });
  });
});

describe('the index over all factors of the reference programme', () => {
  const factors = Object.values(programme.factors);
  const indexOf = (wave: 'before' | 'after') =>
    (factors[0]?.[wave] ?? []).map((_, group) => mean(factors.map((factor) => factor[wave][group] ?? NaN)));
  const [before, after] = [indexOf('before'), indexOf('after')];
  const changes = after.map((value, group) => value - (before[group] ?? NaN));
  const expected = programme.globalIndex;

  it('has the reliability of 26 factors, and 19 groups better and 1 worse beyond its error', () => {
    const alpha = cronbachAlpha(factors.map((factor) => factor.before));
    expect(relativeError(alpha, expected['alpha_t1'])).toBeLessThan(1e-12);
    const reliable = reliableChangeCounts(changes, {
      sd: standardDeviation(before) ?? NaN,
      reliability: alpha ?? NaN,
    });
    expect(relativeError(reliable.standardError, expected['se_diff'])).toBeLessThan(1e-12);
    expect([reliable.improved, reliable.declined]).toEqual([expected['reliably_better'], expected['reliably_worse']]);
  });

  it('rose in 27 groups and fell in 4, by 0.1 or more in 23', () => {
    const { improved, declined } = changeCounts(changes, { threshold: 0 });
    expect([improved, declined]).toEqual([expected['groups_better'], expected['groups_worse']]);
    expect(changeCounts(changes)).toMatchObject({
      improved: expected['improved'],
      notImproved: expected['not_improved'],
    });
  });

  it('changed most in the factors that groups chose', () => {
    const chosen = Object.entries(programme.chosenBy).filter(([, groups]) => groups > 0);
    const meanChange = (factor: string) => {
      const { before: first, after: second } = programme.factors[factor] ?? { before: [], after: [] };
      return pairedTTest(first, second).difference;
    };
    const { n, r, p } = pearsonCorrelation(
      chosen.map(([, groups]) => groups),
      chosen.map(([factor]) => meanChange(factor)),
    );
    expect(n).toBe(programme.goalChange['n']);
    expect(relativeError(r, programme.goalChange['r'])).toBeLessThan(1e-12);
    expect(relativeError(p, programme.goalChange['p'])).toBeLessThan(1e-12);
  });
});

describe('the groups of the reference programme', () => {
  it.each(groupCases.map((one) => [one.group, one.factor, one] as const))('%s, %s', (_group, _factor, one) => {
    const actual = partiallyOverlappingTTest(one);
    const figures = {
      n_a: actual.nOnlyFirst,
      n_b: actual.nOnlySecond,
      n_c: actual.nPairs,
      m1: actual.mean1,
      sd1: actual.sd1,
      m2: actual.mean2,
      sd2: actual.sd2,
      diff: actual.difference,
      t: actual.t,
      df: actual.df,
      p: actual.p,
      d: actual.dAv,
    };
    for (const [figure, value] of Object.entries(figures)) {
      // The reference is printed with 13 digits, and some differences are 0 up to rounding.
      expect([figure, Math.abs((value ?? NaN) - (one.expected[figure] ?? NaN)) < 1e-10]).toEqual([figure, true]);
    }
    expect(relativeError(actual.ciLow, one.expected['ci_low'])).toBeLessThan(1e-6);
    expect(relativeError(actual.ciHigh, one.expected['ci_high'])).toBeLessThan(1e-6);
  });
});
