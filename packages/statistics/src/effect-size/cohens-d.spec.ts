import { cohensDav, divideByAverageSd } from './cohens-dav.js';
import { cohensDrm } from './cohens-drm.js';
import { cohensDz } from './cohens-dz.js';

it('d_av divides by the root of the mean variance', () => {
  expect(cohensDav({ mean1: 5, sd1: 3, mean2: 8, sd2: 4 })).toBeCloseTo(3 / Math.sqrt(12.5), 15);
  expect(cohensDav({ mean1: 8, sd1: 3, mean2: 5, sd2: 4 })).toBeCloseTo(-3 / Math.sqrt(12.5), 15);
  expect(cohensDav({ mean1: 5, sd1: 0, mean2: 8, sd2: 1 })).toBeCloseTo(3 * Math.SQRT2, 14);
});

it('d_av does not exist without a spread', () => {
  expect(cohensDav({ mean1: 5, sd1: null, mean2: 8, sd2: 4 })).toBeNull();
  expect(cohensDav({ mean1: 5, sd1: 4, mean2: 8, sd2: null })).toBeNull();
  expect(cohensDav({ mean1: 5, sd1: 0, mean2: 8, sd2: 0 })).toBeNull();
  expect(cohensDav({ mean1: 5, sd1: 1e-16, mean2: 0, sd2: 0 })).toBeNull();
  expect(cohensDav({ mean1: 0, sd1: 1e-16, mean2: -5, sd2: 0 })).toBeNull();
});

it('d_z divides by the SD of the differences', () => {
  expect(cohensDz({ difference: -1, sdDifference: 0.5 })).toBe(-2);
  expect(cohensDz({ difference: 1, sdDifference: 0 })).toBeNull();
  expect(cohensDz({ difference: 1, sdDifference: null })).toBeNull();
  expect(cohensDz({ difference: -1, sdDifference: 1e-16 })).toBeNull();
});

it('d_rm corrects d_z for the correlation', () => {
  expect(cohensDrm({ difference: 1, sdDifference: 0.5, r: 0.5 })).toBe(2);
  expect(cohensDrm({ difference: 1, sdDifference: 0.5, r: -1 })).toBe(4);
  expect(cohensDrm({ difference: 1, sdDifference: 0.5, r: null })).toBeNull();
  expect(cohensDrm({ difference: 1, sdDifference: 0, r: 0.5 })).toBeNull();
});

it('refuses what cannot be a mean, an SD or a correlation', () => {
  expect(() => cohensDav({ mean1: NaN, sd1: 1, mean2: 1, sd2: 1 })).toThrow('mean1 must be finite');
  expect(() => cohensDav({ mean1: 1, sd1: 1, mean2: Infinity, sd2: 1 })).toThrow('mean2 must be finite');
  expect(() => cohensDav({ mean1: 1, sd1: -1, mean2: 1, sd2: 1 })).toThrow('sd1 must be at least 0');
  expect(() => cohensDav({ mean1: 1, sd1: 1, mean2: 1, sd2: -1 })).toThrow('sd2 must be at least 0');
  const divided = { difference: 1, sd1: 1, sd2: 1, scale: 5 };
  expect(() => divideByAverageSd({ ...divided, difference: NaN })).toThrow('difference must be finite');
  expect(() => divideByAverageSd({ ...divided, scale: -1 })).toThrow('scale must be at least 0');
  expect(() => cohensDz({ difference: NaN, sdDifference: 1 })).toThrow('difference must be finite');
  expect(() => cohensDz({ difference: 1, sdDifference: -1 })).toThrow('sdDifference must be at least 0');
  expect(() => cohensDrm({ difference: 1, sdDifference: 1, r: 1.1 })).toThrow('r must be at most 1');
  expect(() => cohensDrm({ difference: 1, sdDifference: 1, r: -1.1 })).toThrow('r must be at least -1');
});
