import type { FactorRow, WaveReliability } from '@medspill/contracts';
import { alphaDomain, alphaTicks, reliabilityFinding } from './reliability';
import { readSelection, writeSelection } from './selection';
import { orderFactors } from './sort-factors';

const wave = (alpha: number | null): WaveReliability => ({
  responses: 210, alpha, alphaLow: 0.63, alphaHigh: 0.8, omega: alpha, noOmega: null, icc1: 0.3, icc2: 0.7,
  agreement: { strong: 25, moderate: 5, weak: 1 },
});

const row = (key: string, mean: number | null, reach = 0.1, dAv = mean): FactorRow => ({
  key,
  dimension: 'foundations',
  n: 31,
  t1: { mean: 5, sd: 0.5 },
  t2: { mean: 5.4, sd: 0.4 },
  change: {
    mean, sd: 0.3, t: 4, df: 30, p: 0.001, pHolm: 0.01, pBh: 0.01, dAv, dAvLow: 0.2, dAvHigh: 1, dZ: 0.7,
    gAv: 0.7, gAvLow: 0.2, gAvHigh: 1, wilcoxonP: 0.001, signFlipP: null, noSignFlip: 'too_many_groups', noTest: null,
    ciLow: mean === null ? null : mean - reach,
    ciHigh: mean === null ? null : mean + reach,
  },
  withheld: mean === null ? 'too_few_groups' : null,
  chosenBy: 3, improved: mean === null ? null : Math.round(mean * 30), unchanged: 2, declined: 3, notImproved: 5,
  reliability: { groups: 31, t1: wave(0.75), t2: wave(0.69), withheld: null },
});

describe('orderFactors', () => {
  const rows = [row('a', 0.2, 0.1, 0.9), row('b', null), row('c', 0.5, 0.1, 0.4)];
  const keysBy = (order: 'published' | 'change' | 'd') => orderFactors(rows, order).map(({ key }) => key);

  it('keeps the published order, or puts the greatest first and missing figures last', () => {
    expect(keysBy('published')).toEqual(['a', 'b', 'c']);
    expect(keysBy('change')).toEqual(['c', 'a', 'b']);
    expect(keysBy('d')).toEqual(['a', 'c', 'b']);
  });
});

describe('readSelection', () => {
  it('falls back to before against after when the address makes no sense', () => {
    const usual = { from: 'before', to: 'after', cohortId: null };
    expect(readSelection(new URLSearchParams(''))).toEqual(usual);
    expect(readSelection(new URLSearchParams('from=after&to=before'))).toEqual(usual);
    expect(readSelection(new URLSearchParams('from=x&to=after'))).toEqual(usual);
  });

  it('reads what it wrote', () => {
    const selection = { from: 'after', to: 'follow_up', cohortId: 'c1' } as const;
    expect(readSelection(new URLSearchParams(writeSelection(selection)))).toEqual(selection);
    expect(writeSelection({ from: 'before', to: 'after', cohortId: null })).toBe('');
  });
});

describe('reliability', () => {
  it('counts the factors of a wave with an alpha of .70 and more', () => {
    const withheld = { ...row('c', 0.5), reliability: { groups: 2, t1: null, t2: null, withheld: 'too_few_groups' as const } };
    const rows = [row('a', 0.5), { ...row('b', 0.5), reliability: { groups: 31, t1: wave(0.7), t2: wave(null), withheld: null } }, withheld];
    expect(reliabilityFinding(rows, 't1')).toEqual({ factors: 2, enough: 2 });
    expect(reliabilityFinding(rows, 't2')).toEqual({ factors: 1, enough: 0 });
  });

  it('is drawn on a scale from below the lowest interval to 1', () => {
    expect(alphaDomain([wave(0.75), null])).toEqual([0.6, 1]);
    expect(alphaDomain([null])).toEqual([0.7, 1]);
    expect(alphaTicks([0.6, 1])).toEqual([0.6, 0.7, 0.8, 0.9, 1]);
    expect(alphaTicks([-0.3, 1])).toEqual([-0.2, 0, 0.2, 0.4, 0.6, 0.8, 1]);
  });
});
