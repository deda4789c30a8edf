import { pairedTTest } from './paired-t-test.js';

it('gives the interval and no t when every difference is the same', () => {
  expect(pairedTTest([1, 2, 3], [1.5, 2.5, 3.5])).toEqual({
    n: 3,
    difference: 0.5,
    sdDifference: 0,
    t: null,
    df: 2,
    p: null,
    ciLow: 0.5,
    ciHigh: 0.5,
  });
});

it('takes differences that vary by rounding only for equal', () => {
  const test = pairedTTest([4.1, 4.2, 1.1], [4.6, 4.7, 1.6]);
  expect([test.t, test.p, test.sdDifference]).toEqual([null, null, 0]);
  expect(test.difference).toBeCloseTo(0.5, 14);
});

it('keeps a true spread however small', () => {
  const test = pairedTTest([0, 0, 0], [1e-300, 2e-300, 3e-300]);
  expect(test.sdDifference).toBe(0);
  expect(pairedTTest([0, 0, 0], [1e-150, 2e-150, 3e-150]).t).toBeCloseTo(2 * Math.sqrt(3), 12);
});

it('has one degree of freedom for two pairs', () => {
  const test = pairedTTest([1, 2], [2, 4]);
  expect(test.t).toBeCloseTo(3, 14);
  expect([test.n, test.df, test.difference]).toEqual([2, 1, 1.5]);
  expect(test.p).toBeCloseTo(0.20483276469913345, 14);
});

it('does not change what it is given', () => {
  const before = Object.freeze([1, 2, 3]);
  const after = Object.freeze([2, 2, 5]);
  expect(pairedTTest(before, after)).toEqual(pairedTTest(Float64Array.from(before), Float64Array.from(after)));
});

it('refuses fewer than two pairs, unequal lengths, what is not finite and a confidence that is none', () => {
  expect(() => pairedTTest([1], [2])).toThrow(new RangeError('before needs at least 2 value(s), got 1'));
  expect(() => pairedTTest([1, 2], [2, 3, 4])).toThrow('before and after must be of equal length, got 2 and 3');
  expect(() => pairedTTest([1, 2], [2, NaN])).toThrow('after[1] must be finite');
  expect(() => pairedTTest([1, 2], [2, 4], { confidence: 95 })).toThrow('confidence must be below 1, got 95');
});
