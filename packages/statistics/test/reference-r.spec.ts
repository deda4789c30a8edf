import {
  averageDeviation,
  benjaminiHochberg,
  cohensDav,
  cohensDavInterval,
  cohensDrm,
  cohensDz,
  cohensDzInterval,
  cronbachAlpha,
  cronbachAlphaInterval,
  effectSizeWord,
  hedgesCorrection,
  hedgesGav,
  holm,
  intraclassCorrelation,
  mcdonaldOmega,
  mean,
  pairedTTest,
  partiallyOverlappingTTest,
  pearsonCorrelation,
  percentileRank,
  quantile,
  signFlipPermutation,
  standardDeviation,
  welchTTest,
  wilcoxonSignedRank,
  withinGroupAgreement,
} from '../src/index.js';
import { twoSidedTPValue } from '../src/distributions/students-t.js';
import { readReference } from './read-reference.js';
import { relativeError } from './relative-error.js';

type Figure = number | null;
type Figures = Record<string, Figure | undefined>;

/** Every figure that R gives must agree; the error names those that do not. */
function expectAgreement(actual: Figures, expected: object, tolerance: number): void {
  const figures = new Map<string, unknown>(Object.entries(expected));
  const wrong = Object.entries(actual).filter(([name, value]) => {
    const reference = figures.get(name);
    if (reference === undefined) return true;
    return reference !== null && !(relativeError(value, Number(reference)) <= tolerance);
  });
  expect(wrong.map(([name, value]) => ({ name, value, expected: figures.get(name) }))).toEqual([]);
}

const FIGURE = 1e-9;
const TAIL = 1e-6;

interface PairedDataSet {
  before: number[];
  after: number[];
  quantiles: number[];
}

describe('paired samples, as R computes them', () => {
  const { dataSets } = readReference('paired-data.json') as { dataSets: Record<string, PairedDataSet> };

  describe.each(Object.entries(dataSets))('%s', (_name, set) => {
    const { before, after } = set;
    const differences = after.map((value, index) => value - (before[index] ?? NaN));
    const test = pairedTTest(before, after);
    const correlation = pearsonCorrelation(before, after);

    it('describes the waves and their difference', () => {
      expectAgreement(
        {
          n: test.n,
          mean_before: mean(before),
          mean_after: mean(after),
          sd_before: standardDeviation(before),
          sd_after: standardDeviation(after),
          difference: test.difference,
          sd_difference: test.sdDifference,
        },
        set,
        FIGURE,
      );
      expectAgreement({ percentile_rank: percentileRank(after[0] ?? NaN, before) }, set, FIGURE);
      const shares = [0, 0.1, 0.25, 0.5, 0.9, 1];
      const errors = shares.map((share, index) => relativeError(quantile(before, share), set.quantiles[index]));
      expect(Math.max(...errors)).toBeLessThan(FIGURE);
    });

    it('tests the difference', () => {
      const wide = pairedTTest(before, after, { confidence: 0.99 });
      expectAgreement({ t: test.t, df: test.df }, set, FIGURE);
      expectAgreement({ p: test.p, ci_low: test.ciLow, ci_high: test.ciHigh }, set, TAIL);
      expectAgreement({ ci99_low: wide.ciLow, ci99_high: wide.ciHigh }, set, TAIL);
    });

    it('tests the waves as if they were independent', () => {
      const welch = welchTTest(before, after);
      expectAgreement({ welch_t: welch.t, welch_df: welch.df }, set, FIGURE);
      expectAgreement({ welch_p: welch.p, welch_ci_low: welch.ciLow, welch_ci_high: welch.ciHigh }, set, TAIL);
    });

    it('gives the effect sizes and their intervals', () => {
      const dAv = cohensDav({
        mean1: mean(before),
        sd1: standardDeviation(before),
        mean2: mean(after),
        sd2: standardDeviation(after),
      });
      const interval = cohensDavInterval({ dAv, t: test.t, df: test.df });
      expectAgreement(
        {
          d_av: dAv,
          d_z: cohensDz(test),
          d_rm: cohensDrm({ ...test, r: correlation.r }),
          hedges_j: hedgesCorrection(test.df),
          g_av: hedgesGav({ dAv, df: test.df }),
        },
        set,
        FIGURE,
      );
      const intervalOfDz = cohensDzInterval({ dZ: cohensDz(test), t: test.t, df: test.df });
      expectAgreement({ d_av_low: interval?.low, d_av_high: interval?.high }, set, TAIL);
      expectAgreement({ d_z_low: intervalOfDz?.low, d_z_high: intervalOfDz?.high }, set, TAIL);
    });

    it('tests without normality', () => {
      const wilcoxon = wilcoxonSignedRank(differences);
      expectAgreement(
        { wilcoxon_v: wilcoxon.v, wilcoxon_exact: wilcoxon.method === 'exact' ? 1 : 0, wilcoxon_p: wilcoxon.p },
        set,
        FIGURE,
      );
      expectAgreement({ sign_flip_p: signFlipPermutation(differences)?.p }, set, FIGURE);
    });

    it('correlates the waves', () => {
      expectAgreement({ r: correlation.r }, set, FIGURE);
      expectAgreement({ r_p: correlation.p, r_low: correlation.ciLow, r_high: correlation.ciHigh }, set, TAIL);
    });
  });
});

interface OverlapSample {
  onlyFirst: number[];
  onlySecond: number[];
  pairs: [number, number][];
}

describe('partially overlapping samples, as R computes them', () => {
  const { samples } = readReference('overlap.json') as { samples: Record<string, OverlapSample> };

  it.each(Object.entries(samples))('%s', (_name, sample) => {
    const { difference, t, df, dAv, p, ciLow, ciHigh } = partiallyOverlappingTTest(sample);
    expectAgreement({ difference, t, df, dAv }, sample, FIGURE);
    expectAgreement({ p, ciLow, ciHigh }, sample, TAIL);
  });
});

interface PValues {
  families: Record<string, { p: Figure[]; holm: Figure[]; bh: Figure[] }>;
  tails: { t: number; df: number; p: number }[];
  words: { d: number[]; word: string[] };
}

describe('p-values, as R computes them', () => {
  const { families, tails, words } = readReference('p-values.json') as PValues;

  it.each(Object.entries(families))('adjusts the family %s', (_name, family) => {
    const errors = (actual: Figure[], expected: Figure[]) => actual.map((p, index) => relativeError(p, expected[index]));
    expect(Math.max(...errors(holm(family.p), family.holm))).toBeLessThan(1e-14);
    expect(Math.max(...errors(benjaminiHochberg(family.p), family.bh))).toBeLessThan(1e-14);
  });

  it('keeps its precision down to 1e-300', () => {
    const errors = tails.map(({ t, df, p }) => relativeError(twoSidedTPValue(t, df), p));
    expect(Math.max(...errors)).toBeLessThan(1e-11);
    expect(Math.min(...tails.map(({ p }) => p))).toBeLessThan(1e-280);
  });

  it('calls the sizes of effects as Cohen did', () => {
    expect(words.d.map(effectSizeWord)).toEqual(words.word.map((word) => (word === 'very small' ? 'none' : word)));
  });
});

interface Tables {
  tables: Record<string, { columns: number[][]; units: number; variables: number; omega_psych: number }>;
  groupings: Record<string, { groups: number[][] }>;
  teams: Record<string, { items: number[][]; variances: number[] }>;
}

describe('tables of answers, as psych and multilevel compute them', () => {
  const { tables, groupings, teams } = readReference('tables.json') as Tables;

  it.each(Object.entries(tables))('reliability of %s', (_name, table) => {
    const alpha = cronbachAlpha(table.columns);
    const interval = cronbachAlphaInterval({ alpha, units: table.units, variables: table.variables });
    const omega = mcdonaldOmega(table.columns);
    expectAgreement({ alpha, omega_polished: omega }, table, FIGURE);
    expectAgreement({ alpha_low: interval?.low, alpha_high: interval?.high }, table, TAIL);
    // psych's optimiser stops early; the same minimum, polished, is compared above.
    expect(relativeError(omega, table.omega_psych)).toBeLessThan(1e-5);
  });

  it.each(Object.entries(groupings))('intraclass correlation of %s', (_name, grouping) => {
    const { averageSize, icc1, icc2 } = intraclassCorrelation(grouping.groups);
    expectAgreement({ k0: averageSize, icc1, icc2, icc1_multilevel: icc1 }, grouping, FIGURE);
  });

  it.each(Object.entries(teams))('agreement of %s', (_name, team) => {
    const rwg = withinGroupAgreement({ itemVariances: team.variances, categories: 7 });
    expectAgreement({ rwg, average_deviation: averageDeviation(team.items) }, team, FIGURE);
  });
});
