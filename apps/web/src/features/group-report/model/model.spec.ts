import type { Agreement, FactorChange, GroupFactor, GroupReport } from '@medspill/contracts';
import { describe, expect, it } from '@jest/globals';
import { agreementPath } from './agreement';
import { changeTitle, shownPairs, sortChanges } from './changes';
import { extremes, shownWaves } from './levels';

const factor = (key: string, mean: number | null, difference: number | null, reach = 0.2): GroupFactor => {
  const change: FactorChange = {
    from: 'before', to: 'after', nOnlyFirst: 0, nOnlySecond: 1, nBoth: 7, unpaired: false, noTest: null, t: 1, df: 7, p: 0.2, dAv: 0.3,
    difference,
    ciLow: difference === null ? null : difference - reach,
    ciHigh: difference === null ? null : difference + reach,
    withheld: difference === null ? 'too_few_responses' : null,
  };
  return {
    key, dimension: 'foundations', chosen: false,
    levels: [
      {
        kind: 'after', n: 8, mean, sd: 0.5, agreement: 'strong', bands: null,
        cohort: { mean: 5, groups: 3, withheld: null },
        withheld: mean === null ? 'too_few_responses' : null,
      },
    ],
    changes: [change],
    norm: { kind: 'after', percentile: 64, groups: 30, withheld: null },
  };
};

const report = (factors: GroupFactor[]): GroupReport => {
  const named = { id: '00000000-0000-4000-8000-000000000000', name: 'x' };
  const wave = { closedAt: null, invited: 9, answered: 8, index: 5, indexFactors: 26, withheld: null, state: 'closed' as const };
  return {
    group: { ...named, sector: null }, cohort: named, programme: named, instrument: { key: 'leader-group-26', version: 1 }, audience: 'group', threshold: 4,
    waves: [
      { kind: 'before', ...wave },
      { kind: 'after', ...wave },
    ],
    indexChanges: [{ from: 'before', to: 'after', first: 5, second: 5.1, difference: 0.1, factors: 26, withheld: null }],
    factors, developmentAreas: [], chosenChanges: [], texts: [],
  };
};

const keys = (list: { factor: GroupFactor }[]) => list.map((one) => one.factor.key);

describe('extremes', () => {
  const means = [5.1, 6.2, 4.4, 5.9, 3.8, 5.5, null];

  it('names the three highest and the three lowest means', () => {
    const found = extremes(report(means.map((mean, index) => factor(`f${index}`, mean, 0))), 'after');
    expect(keys(found.highest)).toEqual(['f1', 'f3', 'f5']);
    expect(keys(found.lowest)).toEqual(['f4', 'f2', 'f0']);
  });

  it('names none when a factor would be on both lists', () => {
    const few = report([1, 2, 3, 4, 5].map((mean) => factor(`f${mean}`, mean, 0)));
    expect(extremes(few, 'after')).toEqual({ highest: [], lowest: [] });
  });
});

it('shows only waves that have a figure', () => {
  expect(shownWaves(report([factor('a', 5, 0)]))).toEqual(['after']);
  expect(shownWaves(report([factor('a', null, null)]))).toEqual([]);
});

describe('sortChanges', () => {
  const pair = { from: 'before', to: 'after' } as const;

  it('claims a change only where the interval leaves zero out', () => {
    const factors = [factor('a', 5, 0.3), factor('b', 5, 0.9), factor('c', 5, 0.1), factor('d', 5, -0.5), factor('e', 5, null)];
    const sorted = sortChanges(report(factors), pair);
    expect(keys(sorted.up)).toEqual(['b', 'a']);
    expect(keys(sorted.down)).toEqual(['d']);
    expect(keys(sorted.unclear)).toEqual(['c']);
    expect(keys(sorted.withheld)).toEqual(['e']);
    expect(changeTitle(sorted)).toBe('both');
  });

  it('cannot tell is a finding of its own', () => {
    expect(changeTitle(sortChanges(report([factor('c', 5, 0.1)]), pair))).toBe('unclear');
  });

  it('offers no pair that shows nothing', () => {
    expect(shownPairs(report([factor('a', 5, 0.1)]))).toEqual([pair]);
    expect(shownPairs(report([factor('a', 5, null)]))).toEqual([]);
  });
});

describe('agreementPath', () => {
  const path = (...words: (Agreement | null)[]) => {
    const [level] = factor('a', 5, 0).levels;
    if (!level) throw new Error('a factor has a level');
    const kinds = ['before', 'after', 'follow_up'] as const;
    const levels = words.map((agreement, index) => ({ ...level, agreement, kind: kinds[index] ?? 'follow_up' }));
    return agreementPath({ ...factor('a', 5, 0), levels }, kinds[words.length - 1] ?? 'before');
  };

  it('names the agreement of each wave in which it is another than before', () => {
    expect(path('weak', 'strong')).toEqual(['weak', 'strong']);
    expect(path('weak', 'strong', 'strong')).toEqual(['weak', 'strong']);
    expect(path('strong', 'strong')).toEqual(['strong']);
    expect(path(null, 'moderate', 'strong')).toEqual(['moderate', 'strong']);
  });

  it('names none where the last wave has none', () => {
    expect(path('strong', null)).toEqual([]);
  });
});
