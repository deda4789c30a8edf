import { readReference } from '../../test/read-reference.js';
import { relativeError } from '../../test/relative-error.js';
import { farUpperTail, isFarOut } from './noncentral-t-far-out.js';
import { noncentralityLowerLimit, noncentralTLowerTail, noncentralTUpperTail } from './noncentral-t.js';

interface Tail {
  t: number;
  df: number;
  noncentrality: number;
  lower: string;
  upper: string;
}

const { cases } = readReference('noncentral-t.json') as { cases: Tail[] };

function expectTail(t: number, df: number, tail: number): void {
  const noncentrality = noncentralityLowerLimit(t, df, tail);
  expect(relativeError(noncentralTUpperTail({ t, df, noncentrality }), tail)).toBeLessThan(1e-10);
}

it.each(cases.map((one) => [one.t, one.df, one.noncentrality, one] as const))(
  'has both tails at t = %d, df = %d, noncentrality %d to 13 digits',
  (_t, _df, _noncentrality, one) => {
    expect(relativeError(noncentralTLowerTail(one), Number(one.lower))).toBeLessThan(1e-13);
    expect(relativeError(noncentralTUpperTail(one), Number(one.upper))).toBeLessThan(1e-13);
  },
);

describe.each([0, 1e-9, 0.5, 3, 40])('the noncentrality at |t| = %d', (size) => {
  it.each([1, 2.3, 30, 1e5])('is found with %d degrees of freedom for any tail and either sign', (df) => {
    for (const tail of [0.025, 1e-6, 0.7]) {
      for (const t of [size, -size]) expectTail(t, df, tail);
    }
  });
});

it.each([
  [1e4, 5],
  [-1e4, 5],
  [1e6, 1],
  [-1e6, 30],
])('the noncentrality is found at t = %d with %d degrees of freedom', (t, df) => {
  expectTail(t, df, 0.025);
});

it.each([
  [600, 5, 499.9],
  [600, 30, 499],
  [-600, 5, -499],
  [520, 1000, 450],
  [450, 30, 499],
])('is the same from both integrals at t = %d, df = %d, noncentrality %d', (t, df, noncentrality) => {
  const far = Math.exp(farUpperTail(t, df, noncentrality).logIntegral);
  expect(relativeError(far, noncentralTUpperTail({ t, df, noncentrality }))).toBeLessThan(1e-12);
});

it('has the derivative of the logarithm of the far tail', () => {
  const logTail = (noncentrality: number) => farUpperTail(900, 12, noncentrality).logIntegral;
  const slope = (logTail(1000.5) - logTail(999.5)) / 1;
  expect(relativeError(farUpperTail(900, 12, 1000).meanStatistic, slope)).toBeLessThan(1e-5);
});

it('changes to the other integral where the noncentrality dominates', () => {
  expect(isFarOut(600, 5, 501)).toBe(true);
  expect(isFarOut(600, 5, 500)).toBe(false);
  expect(isFarOut(-600, 5, 501)).toBe(false);
  expect(isFarOut(-600, 5, -501)).toBe(true);
  expect(isFarOut(600, 1e6, 5000)).toBe(false);
  expect(isFarOut(600, 1e6, 8000)).toBe(true);
});

it('is the normal distribution at t = 0', () => {
  // Φ(−5) with 17 digits, from tables with 50.
  const tail = noncentralTLowerTail({ t: 0, df: 8, noncentrality: 5 });
  expect(relativeError(tail, 2.8665157187919391e-7)).toBeLessThan(1e-13);
});

it('goes to 0 and 1 far out', () => {
  expect(noncentralTUpperTail({ t: 1e200, df: 10, noncentrality: 3 })).toBe(0);
  expect(noncentralTLowerTail({ t: 1e200, df: 10, noncentrality: 3 })).toBeCloseTo(1, 13);
});

it('refuses arguments that are not allowed', () => {
  expect(() => noncentralTUpperTail({ t: NaN, df: 1, noncentrality: 0 })).toThrow('t must be finite');
  expect(() => noncentralTUpperTail({ t: 1, df: 0, noncentrality: 0 })).toThrow('df must be above 0');
  expect(() => noncentralTUpperTail({ t: 1, df: 1, noncentrality: Infinity })).toThrow('noncentrality must be finite');
});
