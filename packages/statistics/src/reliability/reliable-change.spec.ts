import { reliableChangeCounts } from './reliable-change-counts.js';
import { reliableChangeStandardError } from './reliable-change-standard-error.js';

it('has a standard error that falls with the reliability', () => {
  expect(reliableChangeStandardError({ sd: 0.45, reliability: 0.92 })).toBeCloseTo(0.45 * Math.sqrt(0.16), 15);
  expect(reliableChangeStandardError({ sd: 2, reliability: 1 })).toBe(0);
  expect(reliableChangeStandardError({ sd: 2, reliability: -1 })).toBe(4);
});

it('counts the changes beyond 1.96 standard errors', () => {
  const counts = reliableChangeCounts([1, 0.979, 0.981, -0.981, -0.9, -5], { sd: 0.5, reliability: 0.5 });
  expect(counts).toEqual({ standardError: 0.5, threshold: 0.98, improved: 2, unchanged: 2, declined: 2 });
  expect(reliableChangeCounts([1], { sd: 0.5, reliability: 0.5, limit: 3 })).toMatchObject({ threshold: 1.5, improved: 0 });
});

it('counts any change when the reliability is perfect', () => {
  expect(reliableChangeCounts([0, 0.001, -3], { sd: 1, reliability: 1 })).toMatchObject({
    threshold: 0,
    improved: 1,
    unchanged: 1,
    declined: 1,
  });
});

it('does not depend on the unit, and forgives rounding', () => {
  const changes = [1, 0.979, 0.98 - 1e-10, 0.98 - 1e-8, -0.98 + 1e-10];
  for (const unit of [1, 1e-12, 1e12]) {
    const counts = reliableChangeCounts(changes.map((change) => change * unit), { sd: 0.5 * unit, reliability: 0.5 });
    expect(counts).toMatchObject({ improved: 2, unchanged: 2, declined: 1 });
  }
});

it('refuses what cannot be', () => {
  expect(() => reliableChangeStandardError({ sd: -1, reliability: 0.5 })).toThrow('sd must be at least 0');
  expect(() => reliableChangeStandardError({ sd: 1, reliability: 1.5 })).toThrow('reliability must be at most 1');
  expect(() => reliableChangeCounts([1], { sd: 0, reliability: 0.5 })).toThrow('sd must be above 0');
  expect(() => reliableChangeCounts([1], { sd: 1, reliability: 0.5, limit: 0 })).toThrow('limit must be above 0');
});
