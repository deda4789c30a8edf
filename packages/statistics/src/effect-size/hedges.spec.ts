import { relativeError } from '../../test/relative-error.js';
import { hedgesCorrection } from './hedges-correction.js';
import { hedgesGav } from './hedges-gav.js';

// Γ(df/2) / (sqrt(df/2) Γ((df − 1)/2)) with 50-digit arithmetic.
it.each([
  [1.5, 0.3902762188691763],
  [2, 0.5641895835477563],
  [30, 0.974754378214402],
  [9999, 0.999924990311242],
  [1e9, 0.99999999925],
])('has J for %d degrees of freedom', (df, correction) => {
  expect(relativeError(hedgesCorrection(df), correction)).toBeLessThan(1e-14);
});

it('is near 1 − 3/(4 df − 1)', () => {
  expect(hedgesCorrection(30)).toBeCloseTo(1 - 3 / 119, 4);
});

it('does not exist up to one degree of freedom', () => {
  expect([hedgesCorrection(1), hedgesCorrection(0.5), hedgesGav({ dAv: 1, df: 1 })]).toEqual([null, null, null]);
  expect(() => hedgesCorrection(0)).toThrow('df must be above 0');
});

it('makes d_av a little smaller', () => {
  expect(hedgesGav({ dAv: 2, df: 30 })).toBe(2 * (hedgesCorrection(30) ?? NaN));
  expect(hedgesGav({ dAv: null, df: 30 })).toBeNull();
  expect(() => hedgesGav({ dAv: NaN, df: 30 })).toThrow('dAv must be finite');
});
