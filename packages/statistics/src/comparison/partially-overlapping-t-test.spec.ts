import { pairedTTest } from './paired-t-test.js';
import { partiallyOverlappingTTest } from './partially-overlapping-t-test.js';
import { welchTTest } from './welch-t-test.js';

const NO_TEST = { t: null, df: null, p: null, ciLow: null, ciHigh: null };

it('counts and describes everybody, though there are too few for a test', () => {
  expect(partiallyOverlappingTTest({ onlyFirst: [4], onlySecond: [5, 7], pairs: [] })).toEqual({
    nOnlyFirst: 1,
    nOnlySecond: 2,
    nPairs: 0,
    n1: 1,
    n2: 2,
    mean1: 4,
    sd1: null,
    mean2: 6,
    sd2: Math.SQRT2,
    difference: 2,
    ...NO_TEST,
    dAv: null,
  });
});

it.each([
  ['nobody', [], [], []],
  ['nobody the first time', [], [4, 5], []],
  ['nobody the second time', [4, 5], [], []],
  ['one person the second time', [4, 5], [4], []],
  ['one pair', [], [], [[4, 5]]],
] as [string, number[], number[], [number, number][]][])('has no test for %s', (_name, onlyFirst, onlySecond, pairs) => {
  const test = partiallyOverlappingTTest({ onlyFirst, onlySecond, pairs });
  expect(test).toMatchObject(NO_TEST);
  expect(test.dAv).toBeNull();
  expect(test.mean1 === null).toBe(test.n1 === 0);
  expect(test.mean2 === null).toBe(test.n2 === 0);
  expect(test.difference === null).toBe(test.n1 === 0 || test.n2 === 0);
});

it('has no test where nothing varies, also when it varies by rounding only', () => {
  const constant = partiallyOverlappingTTest({ onlyFirst: [4, 4], onlySecond: [5], pairs: [[4, 5]] });
  expect(constant).toMatchObject({ ...NO_TEST, dAv: null, difference: 1, sd1: 0, sd2: 0 });
  const rounding = welchTTest([4.1, 4.1 + 4e-16 * 4], [5, 5 + 1e-15]);
  expect(rounding).toMatchObject({ ...NO_TEST, dAv: null });
});

it('has a test when one time only varies', () => {
  const test = welchTTest([4, 4, 4], [5, 6, 7]);
  expect(test.df).toBeCloseTo(2, 12);
  expect(test.t).toBeCloseTo(2 * Math.sqrt(3), 12);
});

it('takes no correlation from two pairs, nor from pairs that do not vary', () => {
  const twoPairs = partiallyOverlappingTTest({
    onlyFirst: [],
    onlySecond: [],
    pairs: [
      [1, 2],
      [2, 5],
    ],
  });
  expect(twoPairs.t).toBeCloseTo(welchTTest([1, 2], [2, 5]).t ?? NaN, 13);
  const pairs: [number, number][] = [
    [4.1, 1],
    [4.1 + 1e-15, 2],
    [4.1, 4],
  ];
  const still = partiallyOverlappingTTest({ onlyFirst: [3, 6], onlySecond: [], pairs });
  expect(still.t).toBeCloseTo(welchTTest([3, 6, 4.1, 4.1, 4.1], [1, 2, 4]).t ?? NaN, 12);
});

it('keeps its digits under a large offset and when the waves run in parallel', () => {
  const pairs = [1, 2, 3.5, 5].map((value) => [value, value + 0.5 + 2 ** -12 * (value % 2)] as const);
  const shifted = pairs.map(([first, second]) => [first + 2 ** 30, second + 2 ** 30] as const);
  const paired = pairedTTest(
    pairs.map(([first]) => first),
    pairs.map(([, second]) => second),
  );
  for (const sample of [pairs, shifted]) {
    const test = partiallyOverlappingTTest({ onlyFirst: [], onlySecond: [], pairs: sample });
    expect((test.t ?? NaN) / (paired.t ?? NaN)).toBeCloseTo(1, 8);
    expect(test.df).toBe(3);
  }
});

it('widens the interval with the confidence', () => {
  const samples = { onlyFirst: [3, 4], onlySecond: [5], pairs: [[3, 4] as const, [5, 5] as const] };
  const narrow = partiallyOverlappingTTest(samples, { confidence: 0.5 });
  const wide = partiallyOverlappingTTest(samples);
  expect(narrow.ciLow).toBeGreaterThan(wide.ciLow ?? NaN);
  expect(narrow.ciHigh).toBeLessThan(wide.ciHigh ?? NaN);
});

it('refuses what is not finite and a confidence that is none', () => {
  expect(() => partiallyOverlappingTTest({ onlyFirst: [NaN], onlySecond: [], pairs: [] })).toThrow('onlyFirst[0]');
  expect(() => partiallyOverlappingTTest({ onlyFirst: [], onlySecond: [NaN], pairs: [] })).toThrow('onlySecond[0]');
  expect(() => partiallyOverlappingTTest({ onlyFirst: [], onlySecond: [], pairs: [[NaN, 1]] })).toThrow(
    'pairs[0][0]',
  );
  expect(() => partiallyOverlappingTTest({ onlyFirst: [], onlySecond: [], pairs: [[1, NaN]] })).toThrow(
    'pairs[0][1]',
  );
  expect(() => welchTTest([1, 2], [3, 4], { confidence: 0 })).toThrow('confidence must be above 0');
});
