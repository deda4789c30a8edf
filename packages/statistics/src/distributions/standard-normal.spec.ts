import { relativeError } from '../../test/relative-error.js';
import { criticalZ, inverseMillsRatio, logNormalCdf, twoSidedNormalPValue } from './standard-normal.js';

// log Φ(z) and φ(z)/Φ(z) with 50-digit arithmetic.
it.each([
  [1, -0.17275377902344989, 0.28759997093917836],
  [-5, -15.064998393988726, 5.1865039671258421],
  [-29.9, -451.32291245852868, 29.933370411296168],
  [-30.1, -457.32956441638222, 30.133149654578451],
  [-100, -5005.5242086942051, 100.00999800099926],
])('has its logarithm and the inverse Mills ratio at %d', (z, logarithm, ratio) => {
  expect(relativeError(logNormalCdf(z), logarithm)).toBeLessThan(1e-13);
  expect(relativeError(inverseMillsRatio(z), ratio)).toBeLessThan(1e-12);
});

it('has p-values and critical values', () => {
  expect(twoSidedNormalPValue(0)).toBe(1);
  expect(relativeError(twoSidedNormalPValue(-1.959963984540054), 0.05)).toBeLessThan(1e-13);
  expect(relativeError(twoSidedNormalPValue(1.959963984540054), 0.05)).toBeLessThan(1e-13);
  expect(relativeError(criticalZ(0.95), 1.959963984540054)).toBeLessThan(1e-14);
  expect(relativeError(criticalZ(0.8), 1.2815515655446004)).toBeLessThan(1e-14);
});
