import { changeCounts } from './change-counts.js';

it('counts changes by direction, limits included, rounding forgiven', () => {
  expect(changeCounts([5.1 - 5.0, 0.0999, 0, -0.1, 5.0 - 5.1, 2])).toEqual({
    improved: 2,
    unchanged: 2,
    declined: 2,
    notImproved: 4,
  });
});

it('can have another threshold and tolerance', () => {
  expect(changeCounts([0.5, 0.45, -0.5, 0.44], { threshold: 0.5, tolerance: 0.05 })).toMatchObject({
    improved: 2,
    unchanged: 1,
    declined: 1,
  });
});

it('counts what rose and what fell at threshold 0, and no change as neither', () => {
  expect(changeCounts([1e-8, 1e-10, 0, -1e-10, -1e-8, 3], { threshold: 0 })).toEqual({
    improved: 2,
    unchanged: 3,
    declined: 1,
    notImproved: 4,
  });
  expect(changeCounts([1], { threshold: 0, tolerance: 1 })).toMatchObject({ unchanged: 1 });
});

it('counts nothing among no changes', () => {
  expect(changeCounts([])).toEqual({ improved: 0, unchanged: 0, declined: 0, notImproved: 0 });
});

it('refuses what is not finite and negative limits', () => {
  expect(() => changeCounts([NaN])).toThrow('changes[0] must be finite');
  expect(() => changeCounts([1], { threshold: -1 })).toThrow('threshold must be at least 0');
  expect(() => changeCounts([1], { tolerance: -1 })).toThrow('tolerance must be at least 0');
});
