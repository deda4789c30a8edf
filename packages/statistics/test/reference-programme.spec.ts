import {
  benjaminiHochberg,
  changeCounts,
  cohensDav,
  cohensDavInterval,
  cohensDz,
  holm,
  mean,
  pairedTTest,
  partiallyOverlappingTTest,
  standardDeviation,
  wilcoxonSignedRank,
} from '../src/index.js';
import { readReference } from './read-reference.js';
import { relativeError } from './relative-error.js';

type Figures = Record<string, number>;

interface Programme {
  factors: Record<string, { before: number[]; after: number[] }>;
  expected: Record<string, Figures>;
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
