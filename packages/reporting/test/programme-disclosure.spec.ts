import { leaderGroup26V1 } from '@medspill/instruments';
import { groupFigures, type ReportedGroup, programmeReport } from '../src/index.js';
import { generatedGroup } from './generated-programme.js';

const report = (groups: readonly ReportedGroup[], cohortId: string | null = null) =>
  programmeReport({ instrument: leaderGroup26V1, thresholds: { kOutside: 5 }, groups, chosen: new Map(), cohortId });

const cohort = (id: string, groups: number, members = 6) =>
  Array.from({ length: groups }, (_, group) => generatedGroup(`${id}${group}`, id, members, members, 2 + (group % 3)));

describe('figures over groups', () => {
  it('leave out a group with fewer than five responses in either wave, altogether', () => {
    const passing = cohort('a', 4);
    const all = [...passing, generatedGroup('small', 'a', 4), generatedGroup('shrunk', 'a', 6, 4)];
    expect(report(all)).toEqual(report(passing));
    expect(report(all).groups).toBe(4);
  });

  it('are withheld below three groups, with the reason, and null rather than zero', () => {
    const { index, factors, goalsAndChange } = report(cohort('a', 2));
    for (const row of [index, ...factors]) {
      expect(row).toMatchObject({ n: 2, withheld: 'too_few_groups', t1: { mean: null, sd: null } });
      expect(Object.values(row.change).every((value) => value === null)).toBe(true);
    }
    expect(index).toMatchObject({ better: null, worse: null, reliablyBetter: null, alpha: null });
    expect(factors[0]).toMatchObject({ improved: null, unchanged: null, declined: null, notImproved: null });
    expect(goalsAndChange).toEqual({ factors: 0, r: null, p: null });
  });

  it('withhold a factor on its own when too few groups have it', () => {
    const groups = cohort('a', 4).map((group, index): ReportedGroup => {
      if (index < 2) return group;
      return { ...group, t1: { ...group.t1, n: group.t1.n.map((n, factor) => (factor === 0 ? 4 : n)) } };
    });
    const { factors, index } = report(groups);
    expect(factors[0]).toMatchObject({ n: 2, withheld: 'too_few_groups' });
    expect(factors[1]).toMatchObject({ n: 4, withheld: null });
    expect(index).toMatchObject({ n: 4, withheld: null });
  });

  it('of a cohort are withheld when subtraction would leave one or two groups of another', () => {
    const groups = [...cohort('a', 5), ...cohort('b', 4), ...cohort('c', 2)];
    expect(report(groups, 'a').index.withheld).toBeNull();
    expect(report(groups, 'b').index.withheld).toBe('protects_other_groups');
    expect(report(groups, 'c').index.withheld).toBe('too_few_groups');
    expect(report(groups, 'b').factors.every((row) => row.withheld === 'protects_other_groups')).toBe(true);
  });

  it('have no index of a group with fewer than twenty factors', () => {
    const groups = cohort('a', 4).map((group, index): ReportedGroup => {
      if (index > 0) return group;
      return { ...group, t2: { ...group.t2, n: group.t2.n.map((n, factor) => (factor < 7 ? 4 : n)) } };
    });
    expect(report(groups).index.n).toBe(3);
    expect(report(groups).groups).toBe(4);
  });

  it('have no t, p or d where nothing varies, but a mean', () => {
    const groups = Array.from({ length: 4 }, (_, group) => generatedGroup(`g${group}`, 'a', 6));
    const { change, t1 } = report(groups).factors[0] ?? {};
    expect(t1?.sd).toBe(0);
    expect(change).toMatchObject({ sd: 0, t: null, p: null, pHolm: null, dAv: null, dZ: null, gAv: null, noTest: 'no_variance' });
    expect(change?.mean).toBeCloseTo(1, 12);
  });
});

describe('means of one group for readers outside it', () => {
  it('are rounded to two decimals', () => {
    const { t1, index } = groupFigures(generatedGroup('g', 'a', 7), 5);
    for (const value of [...t1, ...Object.values(index)]) expect(Math.round((value ?? 0) * 100) / 100).toBe(value);
  });

  it('are withheld below five responses, each factor on its own too', () => {
    const group = generatedGroup('g', 'a', 5);
    expect(groupFigures(generatedGroup('g', 'a', 4), 5)).toMatchObject({
      withheld: 'too_few_responses_outside',
      index: { t1: null, t2: null, change: null },
    });
    const skipped = { ...group, t2: { ...group.t2, n: group.t2.n.map((n, factor) => (factor === 3 ? 4 : n)) } };
    const { t1, t2, withheld } = groupFigures(skipped, 5);
    expect([t1[3], t2[3], withheld]).toEqual([null, null, null]);
    expect(t1[4]).not.toBeNull();
  });
});
