import { relativeError } from '../../test/relative-error.js';
import { criticalZ, inverseMillsRatio, logNormalCdf, twoSidedNormalPValue } from './standard-normal.js';

// log Φ(z) and φ(z)/Φ(z) with 50-digit arithmetic.
it.each([
  [1, -0.1727537790234499, 0.2875999709391784],
  [-5, -15.064998393988725, 5.186503967125842],
  [-29.9, -451.32291245852866, 29.933370411296167],
  [-30.1, -457.3295644163822, 30.13314965457845],
  [-100, -5005.524208694205, 100.00999800099926],
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
