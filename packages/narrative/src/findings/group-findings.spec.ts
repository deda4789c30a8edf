import type { Agreement, GroupFactor } from '@medspill/contracts';
import { agreementPath } from './agreement-path.js';
import { changeTitle, shownPairs, sortChanges } from './group-changes.js';
import { factor, report } from '../../test/group-report.js';
import { agreementExtremes, extremes, shownWaves } from './group-levels.js';

const keys = (list: { factor: GroupFactor }[]) => list.map((one) => one.factor.key);

describe('extremes', () => {
  const named = (means: (number | null)[]) => {
    const { highest, lowest } = extremes(report(means.map((mean, index) => factor(`f${index}`, mean, 0))), 'after');
    return { highest: keys(highest), lowest: keys(lowest) };
  };

  it('names the five highest and the five lowest means', () => {
    const { highest, lowest } = named([5.1, 6.2, 4.4, 5.9, 3.8, 5.5, null, 4.1, 4.2, 6.1, 5.8, 4.9]);
    expect(highest).toEqual(['f1', 'f9', 'f3', 'f10', 'f5']);
    expect(lowest).toEqual(['f4', 'f7', 'f8', 'f2', 'f11']);
  });

  it('draws no line between equals', () => {
    const { highest, lowest } = named([6.5, 6.4, 6.3, 6.2, 5.1, 5.1, 5.1, 4.9, 4.8, 4.7]);
    expect(highest).toEqual(['f0', 'f1', 'f2', 'f3']);
    expect(lowest).toEqual(['f9', 'f8', 'f7']);
    expect(named([6.5, 6.4, 5.1, 5.1, 5.1, 5.1, 4.9, 4.8, 4.7, 4.6]).highest).toEqual(['f0', 'f1', 'f2', 'f3', 'f4', 'f5']);
  });

  it('names none when a factor would be on both lists', () => {
    expect(named([1, 2, 3, 4, 5, 6, 6.5, 6.6, 6.7])).toEqual({ highest: [], lowest: [] });
  });
});

describe('agreementExtremes', () => {
  const withSpread = (key: string, sd: number, agreement: Agreement): GroupFactor => {
    const { levels, ...rest } = factor(key, 5, 0);
    return { ...rest, levels: levels.map((level) => ({ ...level, sd, agreement })) };
  };

  it('calls agreed what is agreed strongly, and spread what is not, by their SD', () => {
    const factors = [withSpread('a', 0.4, 'strong'), withSpread('b', 1.8, 'weak'), withSpread('c', 0.2, 'strong'), withSpread('d', 1.1, 'moderate')];
    const { agreed, spread } = agreementExtremes(report(factors), 'after');
    expect(keys(agreed)).toEqual(['c', 'a']);
    expect(keys(spread)).toEqual(['b', 'd']);
  });
});

it('shows only waves that have a figure', () => {
  expect(shownWaves(report([factor('a', 5, 0)]))).toEqual(['before', 'after']);
  expect(shownWaves(report([factor('a', 5, null)]))).toEqual(['after']);
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
