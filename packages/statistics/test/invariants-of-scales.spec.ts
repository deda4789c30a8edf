import fc from 'fast-check';
import {
  benjaminiHochberg,
  changeCounts,
  cronbachAlpha,
  holm,
  intraclassCorrelation,
  intraclassCorrelationFromGroups,
  mcdonaldOmega,
  mean,
  noncentralTLowerTail,
  noncentralTUpperTail,
  pearsonCorrelation,
  percentileRank,
  quantile,
  standardDeviation,
  variance,
  withinGroupAgreement,
} from '../src/index.js';
import { check, expectSame, measurement, pairedSample, sample, unit } from './properties.js';

describe('adjusted p-values', () => {
  const family = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 40 });

  it('rise with the raw ones, never pass 1, and Holm is never below Benjamini–Hochberg', () => {
    check(
      fc.property(family, (pValues) => {
        const [strict, lenient] = [holm(pValues), benjaminiHochberg(pValues)];
        const rows = pValues.flatMap((raw, index) =>
          raw === null ? [] : [{ raw, strict: strict[index] ?? NaN, lenient: lenient[index] ?? NaN }],
        );
        rows.sort((one, other) => one.raw - other.raw);
        let last = { raw: 0, strict: 0, lenient: 0 };
        for (const row of rows) {
          expect(row.strict).toBeGreaterThanOrEqual(last.strict);
          expect(row.lenient).toBeGreaterThanOrEqual(last.lenient);
          expect(row.strict).toBeLessThanOrEqual(1);
          expect(row.lenient).toBeGreaterThanOrEqual(row.raw * (1 - 1e-15));
          expect(row.strict).toBeGreaterThanOrEqual(row.lenient * (1 - 1e-15));
          last = row;
        }
        expect(strict.map((p) => p === null)).toEqual(pValues.map((p) => p === null));
      }),
    );
  });
});

describe('correlation', () => {
  it('lies between −1 and 1 inside its interval, whichever variable comes first', () => {
    check(
      fc.property(pairedSample(4), ({ before, after }) => {
        const { r, p, ciLow, ciHigh } = pearsonCorrelation(before, after);
        const back = pearsonCorrelation(after, before);
        expect(Math.abs(r ?? NaN)).toBeLessThanOrEqual(1);
        expect(ciLow).toBeLessThanOrEqual((r ?? NaN) + 1e-12);
        expect(ciHigh).toBeGreaterThanOrEqual((r ?? NaN) - 1e-12);
        expectSame(back.r, r);
        expectSame(back.p, p, 1e-6);
      }),
    );
  });

  it('does not depend on unit and shift, and changes its sign with one variable', () => {
    check(
      fc.property(pairedSample(3), measurement, unit, ({ before, after }, shift, factor) => {
        const { r } = pearsonCorrelation(before, after);
        expectSame(pearsonCorrelation(before.map((value) => factor * (value + shift)), after).r, r, 1e-7);
        expectSame(pearsonCorrelation(before, after.map((value) => -value)).r, -(r ?? NaN), 1e-7);
      }),
    );
  });
});

describe('reliability and agreement', () => {
  const table = fc.array(pairedSample(6, 6), { minLength: 2, maxLength: 4 }).map((parts) =>
    parts.flatMap(({ before, after }) => [before, after]),
  );

  it('of a scale is at most 1 and does not depend on unit and shift', () => {
    check(
      fc.property(table, measurement, unit, (columns, shift, factor) => {
        const moved = columns.map((column) => column.map((value) => factor * (value + shift)));
        const [alpha, omega] = [cronbachAlpha(columns), mcdonaldOmega(columns)];
        expect(alpha ?? 0).toBeLessThanOrEqual(1 + 1e-12);
        expect(omega ?? 0).toBeLessThanOrEqual(1);
        if (alpha !== null && Math.abs(alpha) < 100) expectSame(cronbachAlpha(moved), alpha, 1e-6);
      }),
    );
  });

  it('of a scale is 1 less the share of the variances in the variance of the sum, stretched', () => {
    check(
      fc.property(table, (columns) => {
        const sums = (columns[0] ?? []).map((_, row) => columns.reduce((sum, column) => sum + (column[row] ?? NaN), 0));
        const own = columns.reduce((sum, column) => sum + (variance(column) ?? NaN), 0);
        fc.pre((variance(sums) ?? 0) > own / 100);
        const share = own / (variance(sums) ?? NaN);
        expectSame(cronbachAlpha(columns), (columns.length / (columns.length - 1)) * (1 - share));
      }),
    );
  });

  it('of group means follows from sizes, means and SDs', () => {
    check(
      fc.property(fc.array(sample(2, 6), { minLength: 2, maxLength: 6 }), (groups) => {
        const fromValues = intraclassCorrelation(groups);
        const summaries = groups.map((group) => ({ n: group.length, mean: mean(group), sd: standardDeviation(group) }));
        const fromGroups = intraclassCorrelationFromGroups(summaries);
        expectSame(fromGroups.icc1, fromValues.icc1);
        if (Math.abs(fromValues.icc2 ?? 0) < 1000) expectSame(fromGroups.icc2, fromValues.icc2, 1e-6);
      }),
    );
  });

  it('of group means is at most 1 and does not depend on unit and shift', () => {
    check(
      fc.property(fc.array(sample(2, 6), { minLength: 2, maxLength: 6 }), measurement, unit, (groups, shift, factor) => {
        const { icc1, icc2 } = intraclassCorrelation(groups);
        const moved = intraclassCorrelation(groups.map((group) => group.map((value) => factor * (value + shift))));
        expect(icc1 ?? 0).toBeLessThanOrEqual(1);
        expect(icc2 ?? 0).toBeLessThanOrEqual(1);
        expectSame(moved.icc1, icc1, 1e-6);
      }),
    );
  });

  it('inside a group lies between 0 and 1', () => {
    const variances = fc.array(fc.double({ min: 0, max: 20, noNaN: true }), { minLength: 1, maxLength: 10 });
    check(
      fc.property(variances, fc.integer({ min: 2, max: 11 }), (itemVariances, categories) => {
        const agreement = withinGroupAgreement({ itemVariances, categories });
        expect(agreement).toBeGreaterThanOrEqual(0);
        expect(agreement).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('counts and ranks', () => {
  it('counts every change once, and what improved one way declined the other way', () => {
    check(
      fc.property(fc.array(measurement), (changes) => {
        const [there, back] = [changeCounts(changes), changeCounts(changes.map((change) => -change))];
        expect(there.improved + there.unchanged + there.declined).toBe(changes.length);
        expect(there.improved + there.notImproved).toBe(changes.length);
        expect([back.improved, back.declined]).toEqual([there.declined, there.improved]);
      }),
    );
  });

  it('ranks from 0 to 100, higher values not lower', () => {
    check(
      fc.property(sample(2), measurement, measurement, (reference, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(percentileRank(low, reference)).toBeGreaterThanOrEqual(0);
        expect(percentileRank(high, reference)).toBeLessThanOrEqual(100);
        expect(percentileRank(low, reference)).toBeLessThanOrEqual(percentileRank(high, reference));
      }),
    );
  });

  it('has quantiles that rise with the share', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    check(
      fc.property(sample(2), share, share, (values, one, other) => {
        expect(quantile(values, Math.min(one, other))).toBeLessThanOrEqual(quantile(values, Math.max(one, other)) + 1e-12);
      }),
    );
  });
});

describe('the noncentral t distribution', () => {
  it('has tails that add up to 1 and an upper tail that grows with the noncentrality', () => {
    const parameters = fc.record({
      t: fc.double({ min: -60, max: 60, noNaN: true }),
      df: fc.integer({ min: 1, max: 500 }),
      noncentrality: fc.double({ min: -40, max: 40, noNaN: true }),
    });
    check(
      fc.property(parameters, (at) => {
        expectSame(noncentralTLowerTail(at) + noncentralTUpperTail(at), 1, 1e-12);
        const farther = noncentralTUpperTail({ ...at, noncentrality: at.noncentrality + 0.5 });
        expect(farther).toBeGreaterThanOrEqual(noncentralTUpperTail(at) * (1 - 1e-13));
      }),
    );
  });
});
