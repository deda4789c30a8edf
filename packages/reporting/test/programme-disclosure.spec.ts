import { leaderGroup26V1 } from '@medspill/instruments';
import { groupFigures, programmeReport, reduceWave, type ReportedGroup } from '../src/index.js';
import { generatedGroup, spreadAnswers } from './generated-programme.js';

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

describe('reliability and agreement over groups', () => {
  /** The group's first members left open the first statement of the first factor before: they keep its score. */
  const withOpenStatements = (group: ReportedGroup, members: number): ReportedGroup => {
    const answers = spreadAnswers(group.t1.responses, 3).map((given, member) =>
      Array.from(given, (answer, item) => (member < members && item === 0 ? null : answer)),
    );
    return { ...group, t1: reduceWave(leaderGroup26V1, answers) };
  };

  it('are over the responses that answer all of a factor', () => {
    const { reliability } = report(cohort('a', 4)).factors[0] ?? {};
    expect(reliability).toMatchObject({ groups: 4, withheld: null, t1: { responses: 24 } });
    const { strong, moderate, weak } = reliability?.t1?.agreement ?? { strong: 0, moderate: 0, weak: 0 };
    expect(strong + moderate + weak).toBe(4);
  });

  it('leave out a group in which fewer than five answered all of the factor, although its mean counts', () => {
    const [first, ...others] = cohort('a', 4);
    if (!first) throw new Error('the cohort has groups');
    const { factors } = report([withOpenStatements(first, 2), ...others]);
    expect(factors[0]).toMatchObject({ n: 4, withheld: null, reliability: { groups: 3, withheld: null, t1: { responses: 18 }, t2: { responses: 18 } } });
    expect(factors[1]?.reliability).toMatchObject({ groups: 4, t1: { responses: 24 } });
  });

  it('are withheld on their own when fewer than three groups are left', () => {
    const groups = cohort('a', 4).map((group, index) => (index < 2 ? withOpenStatements(group, 2) : group));
    const [first, second] = report(groups).factors;
    expect(first).toMatchObject({ n: 4, withheld: null, reliability: { groups: 2, t1: null, t2: null, withheld: 'too_few_groups' } });
    expect(second?.reliability.withheld).toBeNull();
  });

  it('of a cohort are withheld when subtraction would leave one or two groups of another, with its means or alone', () => {
    const groups = [...cohort('a', 5), ...cohort('b', 4), ...cohort('c', 2)];
    expect(report(groups, 'a').factors[0]?.reliability.withheld).toBeNull();
    expect(report(groups, 'b').factors[0]?.reliability).toMatchObject({ t1: null, withheld: 'protects_other_groups' });
    expect(report(groups, 'c').factors[0]?.reliability).toMatchObject({ t1: null, withheld: 'too_few_groups' });
    const last = cohort('c', 3).map((group, index) => (index === 0 ? withOpenStatements(group, 2) : group));
    const alone = report([...cohort('a', 5), ...cohort('b', 4), ...last], 'b').factors[0];
    expect(alone).toMatchObject({ withheld: null, reliability: { groups: 4, t1: null, withheld: 'protects_other_groups' } });
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
      index: { t1: null, t2: null, change: null, factors: 0 },
    });
    const skipped = { ...group, t2: { ...group.t2, n: group.t2.n.map((n, factor) => (factor === 3 ? 4 : n)) } };
    const { t1, t2, withheld } = groupFigures(skipped, 5);
    expect([t1[3], t2[3], withheld]).toEqual([null, null, null]);
    expect(t1[4]).not.toBeNull();
  });
});
