import { isRoundingNoise, largestMagnitude } from './rounding-noise.js';

it('calls a spread noise up to ten units in the last place of the data', () => {
  expect(isRoundingNoise(0, 0)).toBe(true);
  expect(isRoundingNoise(10 * Number.EPSILON * 5, 5)).toBe(true);
  expect(isRoundingNoise(11 * Number.EPSILON * 5, 5)).toBe(false);
  expect(isRoundingNoise(1e-12, 1e9)).toBe(true);
});

it('finds the largest size among samples', () => {
  expect(largestMagnitude(Float64Array.of(1, -7), Float64Array.of(3))).toBe(7);
  expect(largestMagnitude(Float64Array.of(1, 5), Float64Array.of(-2))).toBe(5);
  expect(largestMagnitude(Float64Array.of())).toBe(0);
});
