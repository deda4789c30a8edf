import { pearsonCorrelation } from './pearson-correlation.js';

it('is perfect on a line, with p = 0 and no width', () => {
  expect(pearsonCorrelation([1, 2, 4, 8], [2, 4, 8, 16])).toEqual({ n: 4, r: 1, p: 0, ciLow: 1, ciHigh: 1 });
  expect(pearsonCorrelation([1, 2, 4, 8], [-2, -4, -8, -16])).toEqual({ n: 4, r: -1, p: 0, ciLow: -1, ciHigh: -1 });
});

it('has no interval for three pairs and nothing for fewer', () => {
  const three = pearsonCorrelation([1, 2, 3], [1, 3, 2]);
  expect(three.r).toBeCloseTo(0.5, 15);
  expect(three.p).toBeCloseTo(2 / 3, 13);
  expect([three.ciLow, three.ciHigh]).toEqual([null, null]);
  expect(pearsonCorrelation([1, 2], [1, 3])).toEqual({ n: 2, r: null, p: null, ciLow: null, ciHigh: null });
  expect(pearsonCorrelation([1], [1])).toMatchObject({ n: 1, r: null });
});

it('does not exist without variance, rounding not counted', () => {
  const none = { n: 4, r: null, p: null, ciLow: null, ciHigh: null };
  expect(pearsonCorrelation([2, 2, 2, 2], [1, 2, 3, 4])).toEqual(none);
  expect(pearsonCorrelation([1, 2, 3, 4], [4.1, 4.1 + 1e-15, 4.1, 4.1])).toEqual(none);
});

it('keeps the digits of p when r is near 1', () => {
  const x = Array.from({ length: 40 }, (_, index) => index);
  const y = x.map((value) => value + 1e-6 * Math.sin(value));
  const { p } = pearsonCorrelation(x, y);
  expect(p).toBeGreaterThan(0);
  expect(p).toBeLessThan(1e-200);
});

it('has a wider interval for more confidence', () => {
  const [x, y] = [
    [1, 2, 3, 4, 5],
    [2, 1, 4, 3, 5],
  ];
  const wide = pearsonCorrelation(x ?? [], y ?? [], { confidence: 0.99 });
  const usual = pearsonCorrelation(x ?? [], y ?? []);
  expect(wide.ciLow).toBeLessThan(usual.ciLow ?? NaN);
  expect(wide.ciHigh).toBeGreaterThan(usual.ciHigh ?? NaN);
});

it('refuses an empty or unequal pair of lists, what is not finite and a confidence that is none', () => {
  expect(() => pearsonCorrelation([], [])).toThrow('x needs at least 1 value(s), got 0');
  expect(() => pearsonCorrelation([1], [1, 2])).toThrow('x and y must be of equal length');
  expect(() => pearsonCorrelation([1], [NaN])).toThrow('y[0] must be finite');
  expect(() => pearsonCorrelation([1], [1], { confidence: 2 })).toThrow('confidence must be below 1');
});
