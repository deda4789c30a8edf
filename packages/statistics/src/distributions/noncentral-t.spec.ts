import { readReference } from '../../test/read-reference.js';
import { relativeError } from '../../test/relative-error.js';
import { noncentralityLowerLimit, noncentralTLowerTail, noncentralTUpperTail } from './noncentral-t.js';

interface Tail {
  t: number;
  df: number;
  noncentrality: number;
  lower: string;
  upper: string;
}

const { cases } = readReference<{ cases: Tail[] }>('noncentral-t.json');

it.each(cases.map((one) => [one.t, one.df, one.noncentrality, one] as const))(
  'has both tails at t = %d, df = %d, noncentrality %d to 13 digits',
  (_t, _df, _noncentrality, one) => {
    expect(relativeError(noncentralTLowerTail(one), Number(one.lower))).toBeLessThan(1e-13);
    expect(relativeError(noncentralTUpperTail(one), Number(one.upper))).toBeLessThan(1e-13);
  },
);

it.each([
  [0, 1],
  [3, 2],
  [-3, 30],
  [40, 30],
  [-40, 9999],
  [1e-12, 5],
  [12, 3.7],
  [500, 59],
  [2, 1e8],
])('finds the noncentrality for which t = %d is in the tail (df = %d)', (t, df) => {
  for (const tail of [0.025, 0.005, 1e-9, 0.6]) {
    const noncentrality = noncentralityLowerLimit(t, df, tail);
    expect(relativeError(noncentralTUpperTail({ t, df, noncentrality }), tail)).toBeLessThan(1e-10);
  }
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
