import fc from 'fast-check';
import { roundFigure } from './round-figure.js';

describe('a figure of a group that leaves the server', () => {
  it.each([
    [5.3333333333, 5.33],
    [2.345, 2.35],
    [1.005, 1.01],
    [-0.125, -0.13],
    [-0.004, 0],
    [5, 5],
  ])('is %d, rounded to two decimals with halves away from zero: %d', (value, rounded) => {
    expect(Object.is(roundFigure(value), rounded)).toBe(true);
  });

  it('stays missing when it is', () => {
    expect(roundFigure(null)).toBeNull();
  });

  it('is within half a hundredth of the exact one, and rounding it again changes nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: -1000, max: 1000, noNaN: true }), (value) => {
        const rounded = roundFigure(value) ?? Number.NaN;
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.005 + 1e-9);
        expect(roundFigure(rounded)).toBe(rounded);
      }),
      { numRuns: 1000 },
    );
  });
});
