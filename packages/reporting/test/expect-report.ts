import type { FactorRow, ProgrammeReport, ReportRow } from '@medspill/contracts';
import type { Expected, ExpectedRow } from './expected-figures.js';

/** Figures agree to 1e-9; p-values and noncentral intervals to 1e-6 of their size (statistics.md §4). */
const close = (actual: number | null, wanted: number, relative?: 'relative') => {
  expect(actual).not.toBeNull();
  const tolerance = relative ? 1e-6 * Math.abs(wanted) : 1e-9;
  expect(Math.abs((actual ?? Number.NaN) - wanted)).toBeLessThanOrEqual(tolerance);
};

const expectRow = (row: ReportRow, wanted: ExpectedRow) => {
  expect(row.withheld).toBeNull();
  expect(row.n).toBe(wanted.n);
  close(row.t1.mean, wanted.t1_mean);
  close(row.t1.sd, wanted.t1_sd);
  close(row.t2.mean, wanted.t2_mean);
  close(row.t2.sd, wanted.t2_sd);
  const { change } = row;
  close(change.mean, wanted.diff);
  close(change.sd, wanted.sd_diff);
  close(change.ciLow, wanted.ci_low);
  close(change.ciHigh, wanted.ci_high);
  close(change.t, wanted.t);
  expect(change.df).toBe(wanted.df);
  close(change.p, wanted.p, 'relative');
  close(change.dAv, wanted.d);
  close(change.dZ, wanted.d_z);
  close(change.dAvLow, wanted.d_ci_low, 'relative');
  close(change.dAvHigh, wanted.d_ci_high, 'relative');
  close(change.wilcoxonP, wanted.wilcoxon_p, 'relative');
};

const expectFactor = (row: FactorRow, wanted: ExpectedRow, chosenBy: number | undefined) => {
  expectRow(row, wanted);
  close(row.change.pHolm, wanted.p_holm, 'relative');
  close(row.change.pBh, wanted.p_bh, 'relative');
  expect(row.chosenBy).toBe(chosenBy);
  expect(row.improved).toBe(wanted.improved);
  expect(row.notImproved).toBe(wanted.not_improved);
  expect((row.unchanged ?? 0) + (row.declined ?? 0)).toBe(wanted.not_improved);
};

/** Reliability leaves in two decimals; `reliability-of-wave.spec.ts` compares the exact figures. */
const expectReliability = ({ key, reliability: { t1, t2, groups, withheld } }: FactorRow, wanted: Expected) => {
  expect([groups, withheld]).toEqual([wanted.groups, null]);
  for (const wave of [t1, t2]) {
    for (const value of [wave?.alpha, wave?.alphaLow, wave?.alphaHigh, wave?.omega, wave?.icc1, wave?.icc2]) {
      expect(Math.round((value ?? Number.NaN) * 100) / 100).toBe(value);
    }
  }
  const icc = wanted.icc_pre[key];
  const figures = [[t1?.alpha, wanted.cronbach_alpha_pre[key]], [t1?.icc1, icc?.icc1], [t1?.icc2, icc?.icc2]] as const;
  for (const [actual, exact] of figures) {
    expect(actual).toBe(Math.round((exact ?? Number.NaN) * 100) / 100);
  }
  const { strong, moderate, weak } = t1?.agreement ?? { strong: 0, moderate: 0, weak: 0 };
  expect(strong + moderate + weak).toBe(wanted.groups);
};

/** Compares a whole programme report with the independently computed figures. */
export const expectReport = (report: ProgrammeReport, wanted: Expected): void => {
  expect(report.groups).toBe(wanted.groups);
  const index = wanted.global_index;
  expectRow(report.index, index);
  expect(report.index).toMatchObject({
    better: index.groups_better,
    worse: index.groups_worse,
    reliablyBetter: index.reliably_better,
    reliablyWorse: index.reliably_worse,
  });
  close(report.index.alpha, index.alpha_t1);
  close(report.index.seDiff, index.se_diff);
  expect(report.factors.map(({ key }) => key)).toEqual(Object.keys(wanted.factors));
  for (const row of report.factors) {
    const factor = wanted.factors[row.key];
    if (!factor) throw new Error(`expected.json has no ${row.key}`);
    expectFactor(row, factor, wanted.chosen_by[row.key]);
    expectReliability(row, wanted);
  }
  expect(report.goalsAndChange.factors).toBe(wanted.goal_change.n);
  close(report.goalsAndChange.r, wanted.goal_change.r);
  close(report.goalsAndChange.p, wanted.goal_change.p, 'relative');
};
