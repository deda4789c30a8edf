import { relativeError } from '../../test/relative-error.js';
import { signedRankLowerTail } from './signed-rank-distribution.js';
import { signedRankSum } from './signed-rank-sum.js';
import { wilcoxonSignedRank } from './wilcoxon-signed-rank.js';

it('drops zeros, and has no p when nothing is left', () => {
  expect(wilcoxonSignedRank([0, 0])).toEqual({ n: 0, v: 0, p: null, method: 'normal' });
  expect(wilcoxonSignedRank([0, 1e-10])).toEqual({ n: 0, v: 0, p: null, method: 'normal' });
  expect(wilcoxonSignedRank([0, 2])).toEqual({ n: 1, v: 1, p: 1, method: 'normal' });
});

it('is exact for few differences without ties', () => {
  expect(wilcoxonSignedRank([1, 2, 3, 4, 5])).toEqual({ n: 5, v: 15, p: 2 / 32, method: 'exact' });
  expect(wilcoxonSignedRank([-1, -2, -3, -4, -5])).toEqual({ n: 5, v: 0, p: 2 / 32, method: 'exact' });
  expect(wilcoxonSignedRank([1, -2])).toEqual({ n: 2, v: 1, p: 1, method: 'exact' });
});

it('changes to the normal approximation at fifty', () => {
  const differences = Array.from({ length: 50 }, (_, index) => (index + 1) * (index % 3 === 0 ? -1 : 1));
  expect(wilcoxonSignedRank(differences).method).toBe('normal');
  expect(wilcoxonSignedRank(differences.slice(1)).method).toBe('exact');
});

it('takes equal rationals for ties', () => {
  const differences = [4.6 - 4.1, 4.1 - 4.6, 4.7 - 4.2];
  expect(wilcoxonSignedRank(differences)).toMatchObject({ n: 3, v: 4, method: 'normal' });
});

it('ranks numbers that are too large to be rounded', () => {
  expect(wilcoxonSignedRank([1e300, 2e300, -3e300])).toMatchObject({ n: 3, v: 3, method: 'exact' });
});

it('gives ties their mean rank', () => {
  expect(signedRankSum(Float64Array.of(1, -1, 2, 2, -2, 3, 0))).toEqual({ n: 6, v: 15.5, tieCorrection: 6 + 24 });
});

it('counts the sign patterns', () => {
  expect(signedRankLowerTail(0, 3)).toBe(1 / 8);
  expect(signedRankLowerTail(3, 3)).toBe(5 / 8);
  expect(signedRankLowerTail(6, 3)).toBe(1);
  // R: psignrank(300, 49)
  expect(relativeError(signedRankLowerTail(300, 49), 0.00075176423512957069)).toBeLessThan(1e-12);
});

it('refuses an empty list and what is not finite', () => {
  expect(() => wilcoxonSignedRank([])).toThrow(new RangeError('differences needs at least 1 value(s), got 0'));
  expect(() => wilcoxonSignedRank([1, NaN])).toThrow('differences[1] must be finite');
});
