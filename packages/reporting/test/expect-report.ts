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
  }
  expect(report.goalsAndChange.factors).toBe(wanted.goal_change.n);
  close(report.goalsAndChange.r, wanted.goal_change.r);
  close(report.goalsAndChange.p, wanted.goal_change.p, 'relative');
};
