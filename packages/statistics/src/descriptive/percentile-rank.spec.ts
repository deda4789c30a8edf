import { percentileRank } from './percentile-rank.js';

const reference = Object.freeze([5, 4, 4.5, 4.5, 6]);

it('is the share below plus half of the equal ones', () => {
  expect(percentileRank(4.5, reference)).toBe(40);
  expect(percentileRank(4.7, reference)).toBe(60);
  expect(percentileRank(3, reference)).toBe(0);
  expect(percentileRank(7, reference)).toBe(100);
  expect(percentileRank(4, [4])).toBe(50);
});

it('takes values that differ by rounding for equal', () => {
  expect(percentileRank(0.3, [0.1 + 0.2, 0.3])).toBe(50);
  expect(percentileRank(0.3, [0.3 + 1e-11])).toBe(0);
});

it('refuses an empty reference and what is not finite', () => {
  expect(() => percentileRank(4, [])).toThrow(new RangeError('reference needs at least 1 value(s), got 0'));
  expect(() => percentileRank(NaN, reference)).toThrow('value must be finite');
  expect(() => percentileRank(4, [NaN])).toThrow('reference[0] must be finite');
});
