import fc from 'fast-check';
import {
  cohensDav,
  cohensDavInterval,
  mean,
  pairedTTest,
  partiallyOverlappingTTest,
  RunningMoments,
  signFlipPermutation,
  standardDeviation,
  welchTTest,
  wilcoxonSignedRank,
} from '../src/index.js';
import { check, expectSame, measurement, pairedSample, sample, unit } from './properties.js';

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
