import { cronbachAlpha } from './cronbach-alpha.js';
import { cronbachAlphaFromCovariance } from './cronbach-alpha-from-covariance.js';
import { cronbachAlphaInterval } from './cronbach-alpha-interval.js';
import { varyingColumns } from './varying-columns.js';

it('is 1 for equal variables and 0 for unrelated ones', () => {
  expect(
    cronbachAlpha([
      [1, 2, 3],
      [1, 2, 3],
    ]),
  ).toBeCloseTo(1, 14);
  expect(
    cronbachAlpha([
      [1, 2, 1, 2],
      [1, 1, 2, 2],
    ]),
  ).toBeCloseTo(0, 14);
});

it('leaves out a variable without variance', () => {
  const [one, two] = [
    [1, 2, 4, 3],
    [2, 2, 5, 3],
  ] as const;
  expect(cronbachAlpha([one, [4, 4, 4, 4], two])).toBe(cronbachAlpha([one, two]));
  expect(cronbachAlpha([one, [4.1, 4.1, 4.1 + 1e-15, 4.1], two])).toBe(cronbachAlpha([one, two]));
});

it('takes a column for constant when its SD is at most ten units in the last place', () => {
  const varies = (units: number) => varyingColumns([[1, 1, 1 + units * Number.EPSILON]]).length > 0;
  // The SD is units / √3.
  expect([varies(12), varies(17), varies(18), varies(20)]).toEqual([false, false, true, true]);
});

it('does not exist for one variable, one unit, or a sum that does not vary', () => {
  expect(cronbachAlpha([[1, 2, 3]])).toBeNull();
  expect(
    cronbachAlpha([
      [1, 2, 3],
      [4, 4, 4],
    ]),
  ).toBeNull();
  expect(cronbachAlpha([[1], [2]])).toBeNull();
  expect(
    cronbachAlpha([
      [1, 2, 3],
      [3, 2, 1],
    ]),
  ).toBeNull();
});

it('refuses a table without columns, uneven columns and what is not finite', () => {
  expect(() => cronbachAlpha([])).toThrow(new RangeError('columns needs at least 1 column, got 0'));
  expect(() => cronbachAlpha([[1, 2], [1]])).toThrow(new RangeError('columns must be of equal length, got 2, 1'));
  expect(() => cronbachAlpha([[1, NaN]])).toThrow('columns[0][1] must be finite');
});

it('follows from the covariances alone', () => {
  // Three variables with variances 1, 2 and 3 and a sum of variance 6 + 2 · 3 = 12.
  const covariance = [
    [1, 0.5, 1],
    [0.5, 2, 1.5],
    [1, 1.5, 3],
  ];
  expect(cronbachAlphaFromCovariance(covariance)).toBe(0.75);
  expect(cronbachAlphaFromCovariance(covariance.map((row) => row.map((value) => value * 1024)))).toBe(0.75);
  expect(cronbachAlphaFromCovariance([[1, 0, 0.5], [0, 0, 0], [0.5, 0, 1]])).toBeCloseTo(2 / 3, 15);
});

it('does not follow from the covariances of a sum that varies by rounding only', () => {
  expect(cronbachAlphaFromCovariance([[1, -1], [-1, 1]])).toBeNull();
  expect(cronbachAlphaFromCovariance([[0.3, -0.1 - 0.2], [-0.1 - 0.2, 0.3 + 2e-16]])).toBeNull();
  expect(cronbachAlphaFromCovariance([[1, -1], [-1, 1 + 1e-12]])).toBeLessThan(-1e12);
  expect(cronbachAlphaFromCovariance([[1]])).toBeNull();
});

it('has an interval after Feldt', () => {
  // R: psych::alpha.ci(0.8, 50, 3)
  const interval = cronbachAlphaInterval({ alpha: 0.8, units: 50, variables: 3 });
  expect(interval?.low).toBeCloseTo(0.6801925022055553, 12);
  expect(interval?.high).toBeCloseTo(0.8798690837477381, 12);
  const narrow = cronbachAlphaInterval({ alpha: 0.8, units: 50, variables: 3, confidence: 0.5 });
  expect(narrow?.low).toBeGreaterThan(interval?.low ?? NaN);
  expect(cronbachAlphaInterval({ alpha: 1, units: 50, variables: 3 })).toEqual({ low: 1, high: 1 });
  expect(cronbachAlphaInterval({ alpha: null, units: 50, variables: 3 })).toBeNull();
});

it('refuses an interval for what cannot be', () => {
  const input = { alpha: 0.8, units: 50, variables: 3 };
  expect(() => cronbachAlphaInterval({ ...input, alpha: 1.01 })).toThrow('alpha must be at most 1');
  expect(() => cronbachAlphaInterval({ ...input, units: 1 })).toThrow('units must be at least 2');
  expect(() => cronbachAlphaInterval({ ...input, variables: 1 })).toThrow('variables must be at least 2');
  expect(() => cronbachAlphaInterval({ ...input, confidence: 0 })).toThrow('confidence must be above 0');
});
