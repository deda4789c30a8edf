import { mean } from './mean.js';
import { moments, sampleVariance } from './moments.js';
import { standardDeviation } from './standard-deviation.js';
import { variance } from './variance.js';

it('gives mean, variance and SD with divisor n − 1', () => {
  const values = Object.freeze([2, 4, 4, 4, 5, 5, 7, 9]);
  expect(mean(values)).toBe(5);
  expect(variance(values)).toBeCloseTo(32 / 7, 14);
  expect(standardDeviation(values)).toBeCloseTo(Math.sqrt(32 / 7), 14);
});

it('has no variance for one value', () => {
  expect([mean([3]), variance([3]), standardDeviation([3])]).toEqual([3, null, null]);
  expect(sampleVariance(moments(Float64Array.of(1, 3)))).toBe(2);
});

it.each([[0.1], [1 / 3], [1e15 + 0.3], [-7.7]])('gives exactly the value and no spread for constant data of %p', (value) => {
  const values = Array.from({ length: 7 }, () => value);
  expect([mean(values), variance(values)]).toEqual([value, 0]);
});

it('does not cancel under a large offset', () => {
  const offset = 2 ** 40;
  expect(variance([0.25, 0.5, 1.75, 2].map((value) => value + offset))).toBe(variance([0.25, 0.5, 1.75, 2]));
  expect(mean([offset + 1, offset + 2, offset + 6])).toBe(offset + 3);
});

it('does not let a large first value cost the others their digits', () => {
  const variances = [variance([1e9, 1, 2, 3]), variance([1, 2, 3, 1e9])];
  expect(variances[0]).toBeCloseTo(variances[1] ?? NaN, 1);
  // (1e9, 1, 2, 3): mean 250000001.5, sum of squares 3·250000000² + … computed with 40 digits.
  expect((variances[0] ?? NaN) / 249999999000000000).toBeCloseTo(1, 14);
});

it('refuses values whose squares overflow', () => {
  expect(() => moments(Float64Array.of(1e200, -1e200))).toThrow(
    new RangeError('the values are too large: their squares overflow'),
  );
});

it('refuses an empty sample and what is not finite', () => {
  for (const statistic of [mean, variance, standardDeviation]) {
    expect(() => statistic([])).toThrow(RangeError);
    expect(() => statistic([1, NaN])).toThrow('values[1] must be finite, got NaN');
  }
});
