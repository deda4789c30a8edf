import { relativeError } from '../../test/relative-error.js';
import { criticalT, twoSidedTPValue } from './students-t.js';

// 50-digit arithmetic; the library gives 0 where t² is beyond the largest double, and loses digits at df = 1 near 0.
it.each([
  [1e160, 1.5, 7.541704864032492e-241],
  [1e200, 1.5, 7.5417048640324927e-301],
  [1e151, 0.9, 7.888892940591014e-137],
  [1e300, 0.5, 6.414019508284458e-151],
  [1e151, 2, 1e-302],
  [3, 1, 0.20483276469913345],
  [1e-9, 1, 0.9999999993633802],
])('has the two-sided p of t = %d with %d degrees of freedom', (t, df, p) => {
  expect(relativeError(twoSidedTPValue(t, df), p)).toBeLessThan(1e-12);
  expect(twoSidedTPValue(-t, df)).toBe(twoSidedTPValue(t, df));
});

it('has p = 1 at t = 0', () => {
  expect([twoSidedTPValue(0, 1), twoSidedTPValue(0, 7.5)]).toEqual([1, 1]);
});

it('has critical values', () => {
  expect(relativeError(criticalT(0.95, 1), 12.706204736174705)).toBeLessThan(1e-14);
  expect(relativeError(criticalT(0.95, 30), 2.0422724563012378)).toBeLessThan(1e-13);
  expect(relativeError(twoSidedTPValue(criticalT(0.99, 2.5), 2.5), 0.01)).toBeLessThan(1e-12);
});
