import type { ProgrammeReport, ReportRow } from '@medspill/contracts';

type PublishedRow = Readonly<Record<string, string>>;

const number = (row: PublishedRow, column: string) => Number(row[column]);

/** Half a unit of the last printed decimal, and a hair for figures that lie just on it. */
const printed = 0.005 + 1e-9;

const near = (actual: number | null, wanted: number, tolerance = printed) => {
  expect(Math.abs((actual ?? Number.NaN) - wanted)).toBeLessThanOrEqual(tolerance);
};

const expectRow = (row: ReportRow, published: PublishedRow) => {
  near(row.t1.mean, number(published, 't1_mean'));
  near(row.t1.sd, number(published, 't1_sd'));
  near(row.t2.mean, number(published, 't2_mean'));
  near(row.t2.sd, number(published, 't2_sd'));
  near(row.change.mean, number(published, 'diff'));
  // The published intervals are not symmetric about the change, and d was rounded on the way (statistics.md §4).
  near(row.change.ciLow, number(published, 'ci_low'), 0.03);
  near(row.change.ciHigh, number(published, 'ci_high'), 0.03);
  near(row.change.dAv, number(published, 'd'), 0.02);
};

/** Compares a programme report with tables 1 and 2 as they were printed. */
export const expectPublished = (report: ProgrammeReport, tables: ReadonlyMap<string, PublishedRow>): void => {
  const index = tables.get('global_index');
  if (!index) throw new Error('The published tables have no index.');
  expectRow(report.index, index);
  expect(report.index).toMatchObject({ better: 27, worse: 4, reliablyBetter: 19, reliablyWorse: 1 });
  for (const row of report.factors) {
    const published = tables.get(row.key);
    if (!published) throw new Error(`The published tables have no ${row.key}`);
    expectRow(row, published);
    near(row.change.t, number(published, 't'));
    expect(row.chosenBy).toBe(number(published, 'chosen_by'));
    expect(row.improved).toBe(number(published, 'improved'));
    expect(row.notImproved).toBe(number(published, 'not_improved'));
  }
  expect(report.goalsAndChange.factors).toBe(19);
  near(report.goalsAndChange.r, 0.64);
};
