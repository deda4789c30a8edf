import { quantile } from './quantile.js';

it('interpolates between order statistics and leaves the sample as it is', () => {
  const values = Float64Array.of(9, 10, 1, 4);
  expect([0, 0.25, 0.5, 1].map((share) => quantile(values, share))).toEqual([1, 3.25, 6.5, 10]);
  expect(values).toEqual(Float64Array.of(9, 10, 1, 4));
  expect(quantile([3], 0.7)).toBe(3);
});

it('refuses an empty sample and a share outside 0…1', () => {
  expect(() => quantile([], 0.5)).toThrow('values needs at least 1');
  expect(() => quantile([1], 1.5)).toThrow(new RangeError('share must be at most 1, got 1.5'));
});
