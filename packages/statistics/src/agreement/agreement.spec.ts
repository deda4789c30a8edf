import { averageDeviation } from './average-deviation.js';
import { withinGroupAgreement } from './within-group-agreement.js';

it('compares the variance of the answers with that of answers at random', () => {
  expect(withinGroupAgreement({ itemVariances: [1], categories: 7 })).toBe(0.75);
  expect(withinGroupAgreement({ itemVariances: [0.5, 1.5], categories: 7 })).toBeCloseTo(1.5 / 1.75, 15);
  expect(withinGroupAgreement({ itemVariances: [1], categories: 5 })).toBe(0.5);
});

it('goes from 0 to 1', () => {
  expect(withinGroupAgreement({ itemVariances: [0, 0], categories: 7 })).toBe(1);
  expect(withinGroupAgreement({ itemVariances: [12, 12], categories: 7 })).toBe(0);
});

it('does not exist when a variance does not', () => {
  expect(withinGroupAgreement({ itemVariances: [1, null], categories: 7 })).toBeNull();
});

it('averages absolute deviations over members and items', () => {
  expect(averageDeviation([[1, 3], [4, 4, 4], [1, 2, 3, 6]])).toBe((1 + 0 + 1.5) / 3);
  expect(averageDeviation([[1, 3], [4]])).toBeNull();
});

it('refuses what cannot be', () => {
  expect(() => withinGroupAgreement({ itemVariances: [], categories: 7 })).toThrow('itemVariances needs at least 1');
  expect(() => withinGroupAgreement({ itemVariances: [-1], categories: 7 })).toThrow(
    'itemVariances[0] must be at least 0',
  );
  expect(() => withinGroupAgreement({ itemVariances: [1], categories: 1 })).toThrow('categories must be at least 2');
  expect(() => averageDeviation([])).toThrow(new RangeError('items needs at least 1 item, got 0'));
  expect(() => averageDeviation([[1, NaN]])).toThrow('items[0][1] must be finite');
});
