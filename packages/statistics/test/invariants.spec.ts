import fc from 'fast-check';
import {
  benjaminiHochberg,
  changeCounts,
  cohensDav,
  cohensDavInterval,
  cronbachAlpha,
  holm,
  intraclassCorrelation,
  mcdonaldOmega,
  mean,
  noncentralTLowerTail,
  noncentralTUpperTail,
  pairedTTest,
  partiallyOverlappingTTest,
  pearsonCorrelation,
  percentileRank,
  quantile,
  RunningMoments,
  signFlipPermutation,
  standardDeviation,
  welchTTest,
  wilcoxonSignedRank,
  withinGroupAgreement,
} from '../src/index.js';
import { measurement, pairedSample, RUNS, sample, unit } from './arbitraries.js';

type Figure = number | null | undefined;

const check = <Ts>(property: fc.IProperty<Ts>): void => fc.assert(property, RUNS);

/** Equal up to a relative rounding error. */
function expectSame(actual: Figure, expected: Figure, tolerance = 1e-8): void {
  if (typeof actual !== 'number' || typeof expected !== 'number') {
    expect(actual).toBe(expected);
    return;
  }
  const distance = Math.abs(actual - expected);
  if (distance > tolerance * Math.max(1e-3, Math.abs(actual), Math.abs(expected))) expect(actual).toBe(expected);
}

const summarise = (before: readonly number[], after: readonly number[]) => ({
  mean1: mean(before),
  sd1: standardDeviation(before),
  mean2: mean(after),
  sd2: standardDeviation(after),
});

describe('mean and SD', () => {
  it('move with the values and stretch with the unit', () => {
    check(
      fc.property(sample(2), measurement, unit, (values, shift, factor) => {
        const moved = values.map((value) => factor * value + shift);
        expectSame(mean(moved), factor * mean(values) + shift);
        expectSame((standardDeviation(moved) ?? NaN) / factor, standardDeviation(values), 1e-6);
      }),
    );
  });

  it('come out the same one value at a time, also in two parts', () => {
    check(
      fc.property(sample(2), fc.array(measurement), (values, others) => {
        const [first, second] = [new RunningMoments(), new RunningMoments()];
        values.forEach((value) => first.add(value));
        others.forEach((value) => second.add(value));
        expectSame(first.mean, mean(values));
        expectSame(first.standardDeviation, standardDeviation(values));
        first.merge(second);
        expectSame(first.mean, mean([...values, ...others]));
        expectSame(first.standardDeviation, standardDeviation([...values, ...others]));
      }),
    );
  });
});

describe('the paired t-test and d_av', () => {
  it('turn round when the waves are swapped', () => {
    check(
      fc.property(pairedSample(2), ({ before, after }) => {
        const [there, back] = [pairedTTest(before, after), pairedTTest(after, before)];
        expect([back.difference, back.t, back.p]).toEqual([-there.difference, -(there.t ?? NaN), there.p]);
        expect([back.ciLow, back.ciHigh]).toEqual([-there.ciHigh, -there.ciLow]);
        const dAv = cohensDav(summarise(before, after));
        expect(cohensDav(summarise(after, before))).toBe(-(dAv ?? NaN));
      }),
    );
  });

  it('do not depend on the unit or on a shift of both waves', () => {
    check(
      fc.property(pairedSample(2), measurement, unit, ({ before, after }, shift, factor) => {
        const move = (values: readonly number[]) => values.map((value) => factor * (value + shift));
        const [test, moved] = [pairedTTest(before, after), pairedTTest(move(before), move(after))];
        expectSame(moved.t, test.t);
        expectSame(moved.p, test.p, 1e-6);
        expectSame(cohensDav(summarise(move(before), move(after))), cohensDav(summarise(before, after)));
      }),
    );
  });

  it('agree on which differences are not 0: the interval excludes 0 exactly when p is below 0.05', () => {
    check(
      fc.property(pairedSample(2), ({ before, after }) => {
        const { p, ciLow, ciHigh } = pairedTTest(before, after);
        expect(ciLow > 0 || ciHigh < 0).toBe((p ?? NaN) < 0.05);
      }),
    );
  });

  it('have an interval of d_av around it that excludes 0 exactly when p is below 0.05', () => {
    check(
      fc.property(pairedSample(3), ({ before, after }) => {
        const { t, df, p } = pairedTTest(before, after);
        const dAv = cohensDav(summarise(before, after));
        fc.pre(dAv !== null && dAv !== 0 && t !== null && t * dAv > 0);
        const { low, high } = cohensDavInterval({ dAv, t, df }) ?? { low: NaN, high: NaN };
        expect(low).toBeLessThanOrEqual(dAv ?? NaN);
        expect(high).toBeGreaterThanOrEqual(dAv ?? NaN);
        expect(low > 0 || high < 0).toBe((p ?? NaN) < 0.05);
      }),
    );
  });
});

describe('the partially overlapping t-test', () => {
  it('is the paired test when everybody was there twice', () => {
    check(
      fc.property(pairedSample(3), ({ pairs, before, after }) => {
        const [overlap, paired] = [
          partiallyOverlappingTTest({ onlyFirst: [], onlySecond: [], pairs }),
          pairedTTest(before, after),
        ];
        expectSame(overlap.t, paired.t, 1e-6);
        expectSame(overlap.df, paired.df);
        expectSame(overlap.p, paired.p, 1e-5);
        expectSame(overlap.ciLow, paired.ciLow, 1e-5);
        expectSame(overlap.ciHigh, paired.ciHigh, 1e-5);
      }),
    );
  });

  it("is Welch's test when nobody was", () => {
    check(
      fc.property(sample(2), sample(2), (first, second) => {
        const test = welchTTest(first, second);
        const [error1, error2] = [
          (standardDeviation(first) ?? NaN) ** 2 / first.length,
          (standardDeviation(second) ?? NaN) ** 2 / second.length,
        ];
        expectSame(test.t, (mean(second) - mean(first)) / Math.sqrt(error1 + error2));
        expectSame(
          test.df,
          (error1 + error2) ** 2 / (error1 ** 2 / (first.length - 1) + error2 ** 2 / (second.length - 1)),
        );
      }),
    );
  });

  it('turns round when the waves are swapped', () => {
    check(
      fc.property(sample(2, 8), sample(2, 8), pairedSample(3, 8), (onlyFirst, onlySecond, { pairs }) => {
        const there = partiallyOverlappingTTest({ onlyFirst, onlySecond, pairs });
        const back = partiallyOverlappingTTest({
          onlyFirst: onlySecond,
          onlySecond: onlyFirst,
          pairs: pairs.map(([x, y]) => [y, x] as const),
        });
        expectSame(back.t, -(there.t ?? NaN));
        expectSame(back.df, there.df);
        expectSame(back.p, there.p, 1e-6);
        expectSame(back.dAv, -(there.dAv ?? NaN));
        expectSame(back.ciLow, -(there.ciHigh ?? NaN), 1e-6);
      }),
    );
  });
});

describe('the tests without normality', () => {
  const differences = fc.array(measurement, { minLength: 1, maxLength: 20 });
  const negate = (values: readonly number[]) => values.map((value) => -value);

  it('have a permutation p from 2 of all patterns to 1, the same for the opposite signs and any unit', () => {
    check(
      fc.property(differences, unit, (values, factor) => {
        const p = signFlipPermutation(values)?.p ?? NaN;
        expect(p).toBeGreaterThanOrEqual(Math.min(1, 2 / 2 ** values.length));
        expect(p).toBeLessThanOrEqual(1);
        expect(signFlipPermutation(negate(values))?.p).toBe(p);
        expect(signFlipPermutation(values.map((value) => value * factor))?.p).toBe(p);
      }),
    );
  });

  it('count what walking through all sign patterns counts', () => {
    check(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 8 }), (values) => {
        const sums = values.reduce<number[]>((list, value) => list.flatMap((sum) => [sum + value, sum - value]), [0]);
        const observed = Math.abs(values.reduce((sum, value) => sum + value, 0));
        const asFar = sums.filter((sum) => Math.abs(sum) >= observed).length;
        expect(signFlipPermutation(values)?.p).toBe(asFar / sums.length);
      }),
    );
  });

  it('share the ranks between the signs', () => {
    check(
      fc.property(fc.array(measurement, { minLength: 1, maxLength: 60 }), (values) => {
        const [there, back] = [wilcoxonSignedRank(values), wilcoxonSignedRank(negate(values))];
        expect(there.v + back.v).toBe((there.n * (there.n + 1)) / 2);
        expect([back.n, back.p, back.method]).toEqual([there.n, there.p, there.method]);
        if (there.p !== null) {
          expect(there.p).toBeGreaterThan(0);
          expect(there.p).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

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
