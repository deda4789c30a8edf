import type { FactorChange, GroupFactor } from '@medspill/contracts';
import { chosenChange } from './chosen-changes.js';

const pair = { from: 'before', to: 'after' } as const;

const factor = (key: string, difference: number | null): GroupFactor => {
  const counts = { nOnlyFirst: 0, nOnlySecond: 0, nBoth: 5, unpaired: false, noTest: null };
  const test = { ciLow: null, ciHigh: null, t: null, df: null, p: null, dAv: null };
  const change: FactorChange = { ...pair, ...counts, ...test, difference, withheld: difference === null ? 'too_few_responses' : null };
  return { key, dimension: 'results', chosen: false, levels: [], changes: [change], norm: { kind: null, percentile: null, groups: 0, withheld: 'too_few_groups' } };
};

const area = (chosenAfter: 'before' | 'after', ...factors: string[]) => ({ id: 'area', title: null, chosenAfter, factors });

describe('what a group chose, beside the rest', () => {
  const factors = [factor('a', 0.4), factor('b', 0.21), factor('c', 0.1), factor('d', -0.1), factor('e', null)];

  it('is the mean of the published changes, each factor once', () => {
    expect(chosenChange(pair, [area('before', 'a', 'b'), area('before', 'b', 'e')], factors)).toEqual({
      ...pair,
      chosen: { mean: 0.31, factors: 2 },
      others: { mean: 0, factors: 2 },
      difference: 0.31,
    });
  });

  it('leaves out what was chosen when the change had happened', () => {
    expect(chosenChange(pair, [area('after', 'a')], factors)).toMatchObject({ chosen: { mean: null, factors: 0 }, difference: null });
  });

  it('does not exist where nothing that was chosen has a figure', () => {
    expect(chosenChange(pair, [area('before', 'e')], factors)).toMatchObject({ chosen: { mean: null }, others: { factors: 4 }, difference: null });
  });
});
