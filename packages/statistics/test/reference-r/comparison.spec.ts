import { changeCounts } from '../../src/comparison/change-counts.js';
import { pairedTTest } from '../../src/comparison/paired-t-test.js';
import { partiallyOverlappingTTest } from '../../src/comparison/partially-overlapping-t-test.js';
import { welchTTest } from '../../src/comparison/welch-t-test.js';
import { expectAgreement, FIGURE, TAIL } from '../expect-agreement.js';
import { readReference } from '../read-reference.js';
import { differencesOf, pairedDataSets } from './paired-data.js';

describe.each(pairedDataSets)('%s', (_name, set) => {
  const { before, after } = set;

  it("has the paired test of R's t.test", () => {
    const test = pairedTTest(before, after);
    const wide = pairedTTest(before, after, { confidence: 0.99 });
    const { n, difference, sdDifference, t, df } = test;
    expectAgreement({ n, difference, sd_difference: sdDifference, t, df }, set, FIGURE);
    expectAgreement({ p: test.p, ci_low: test.ciLow, ci_high: test.ciHigh }, set, TAIL);
    expectAgreement({ ci99_low: wide.ciLow, ci99_high: wide.ciHigh }, set, TAIL);
  });

  it('has as many changes in each direction as R counts', () => {
    const { improved, declined } = changeCounts(differencesOf(set));
    expectAgreement({ improved, declined }, set, FIGURE);
  });

  it("has Welch's test of R's t.test", () => {
    const welch = welchTTest(before, after);
    expectAgreement({ welch_t: welch.t, welch_df: welch.df }, set, FIGURE);
    expectAgreement({ welch_p: welch.p, welch_ci_low: welch.ciLow, welch_ci_high: welch.ciHigh }, set, TAIL);
  });
});

interface OverlapSample {
  onlyFirst: number[];
  onlySecond: number[];
  pairs: [number, number][];
}

describe('partially overlapping samples', () => {
  const { samples } = readReference('overlap.json') as { samples: Record<string, OverlapSample> };

  it.each(Object.entries(samples))('%s', (_name, sample) => {
    const { difference, t, df, dAv, p, ciLow, ciHigh } = partiallyOverlappingTTest(sample);
    expectAgreement({ difference, t, df, dAv }, sample, FIGURE);
    expectAgreement({ p, ciLow, ciHigh }, sample, TAIL);
  });
});
