import { leaderGroup26V1 } from '@medspill/instruments';
import { compareWaves, programmeReport, reduceWave } from '../src/index.js';
import { expectPublished } from './expect-published.js';
import { expectReport } from './expect-report.js';
import {
  answersOf,
  expectedGroups,
  expectedProgramme,
  groupNames,
  publishedTables,
  referenceChoices,
  referenceGroups,
} from './reference-programme.js';

const report = programmeReport({
  instrument: leaderGroup26V1,
  thresholds: { kOutside: 5 },
  from: 'before',
  to: 'after',
  groups: referenceGroups(),
  unfinished: new Map(),
  chosen: referenceChoices(),
  cohortId: null,
});

describe('the reference programme', () => {
  it('gives every figure that other software computed from the same answers', () => {
    expectReport(report, expectedProgramme);
  });

  it('tells how much more groups changed on what they chose', () => {
    // scipy, from the differences in expected_groups.json: .552969, .396967, .156002 [.078108, .233896], t 4.090146, p .000297882
    const { p, ...figures } = report.goalsAndChange.perGroup;
    expect(figures).toEqual({ groups: 31, chosen: 0.55, others: 0.4, difference: 0.16, ciLow: 0.08, ciHigh: 0.23, t: 4.09, df: 30, withheld: null });
    expect(p).toBeCloseTo(0.00029788238627885, 12);
  });

  it('gives the published tables to the printed decimals', () => {
    expectPublished(report, publishedTables);
  });

  it.each(groupNames)('gives the change of every factor over the members of %s', (group) => {
    const [before, after] = [answersOf(group, 'pre'), answersOf(group, 'post')];
    const changes = compareWaves(leaderGroup26V1, before, after);
    const [t1, t2] = [before, after].map((answers) => reduceWave(leaderGroup26V1, [...answers.values()]));
    const wanted = expectedGroups[group] ?? {};
    expect(Object.keys(wanted)).toHaveLength(26);
    for (const [factor, { key }] of leaderGroup26V1.factors.entries()) {
      const figures = wanted[key];
      const change = changes[factor];
      expect(change).toMatchObject({ nOnlyFirst: figures?.n_a, nOnlySecond: figures?.n_b, nBoth: figures?.n_c });
      const figure = (actual: number | null | undefined, value: number | undefined, tolerance = 1e-9) => {
        expect(Math.abs((actual ?? Number.NaN) - (value ?? Number.NaN))).toBeLessThanOrEqual(tolerance);
      };
      figure(t1?.mean[factor], figures?.m1);
      figure(t1?.sd[factor], figures?.sd1);
      figure(t2?.mean[factor], figures?.m2);
      figure(t2?.sd[factor], figures?.sd2);
      figure(change?.difference, figures?.diff);
      figure(change?.t, figures?.t);
      figure(change?.df, figures?.df);
      figure(change?.p, figures?.p);
      figure(change?.dAv, figures?.d);
      // The file's t quantiles at fractional df are good to 2e-9 only; R's qt agrees with ours to 1e-15.
      figure(change?.ciLow, figures?.ci_low, 5e-9);
      figure(change?.ciHigh, figures?.ci_high, 5e-9);
    }
  });
});
