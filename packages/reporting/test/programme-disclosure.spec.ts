import { leaderGroup26V1 } from '@medspill/instruments';
import type { WaveKind } from '@medspill/contracts';
import { groupFigures, programmeReport, type ProgrammeReportInput, type ReportedGroup, type ReportedWave } from '../src/index.js';
import { generatedGroup, generatedWave, spreadAnswers } from './generated-programme.js';

const report = (groups: readonly ReportedGroup[], cohortId: string | null = null, more: Partial<ProgrammeReportInput> = {}) =>
  programmeReport({
    instrument: leaderGroup26V1,
    thresholds: { kOutside: 5 },
    from: 'before',
    to: 'after',
    groups,
    unfinished: new Map(),
    chosen: new Map(),
    cohortId,
    ...more,
  });

/** Groups of six; each with so many answers in its follow-up, or none where there are no numbers. */
const cohort = (id: string, groups: number, { followUp = [] as readonly number[], readAt = 0 } = {}) =>
  Array.from({ length: groups }, (_, group) =>
    generatedGroup(`${id}${group}`, id, 6, 6, { low: 2 + (group % 3), followUp: followUp[group] ?? null, readAt }),
  );

/** The group with so many answers of some factors in one wave. */
const withAnswers = (group: ReportedGroup, kind: WaveKind, answers: number, isOne: (factor: number) => boolean): ReportedGroup => {
  const wave: ReportedWave | undefined = group.waves[kind];
  if (!wave) throw new Error(`the group has no ${kind}`);
  return { ...group, waves: { ...group.waves, [kind]: { ...wave, n: wave.n.map((n, factor) => (isOne(factor) ? answers : n)) } } };
};

describe('figures over groups', () => {
  it('leave out a group with fewer than five responses in either wave, altogether', () => {
    const passing = cohort('a', 4);
    const all = [...passing, generatedGroup('small', 'a', 4), generatedGroup('shrunk', 'a', 6, 4)];
    expect(report(all)).toEqual(report(passing));
    expect(report(all).groupsLeftOut).toBe(0);
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
    expect(goalsAndChange).toMatchObject({ factors: 0, r: null, p: null, perGroup: { difference: null, t: null, withheld: 'too_few_groups' } });
  });

  it('withhold a factor on its own when too few groups have it', () => {
    const groups = cohort('a', 4).map((group, index) => (index < 2 ? group : withAnswers(group, 'before', 4, (factor) => factor === 0)));
    const { factors, index } = report(groups);
    expect(factors[0]).toMatchObject({ n: 2, withheld: 'too_few_groups' });
    expect(factors[1]).toMatchObject({ n: 4, withheld: null });
    expect(index).toMatchObject({ n: 4, withheld: null });
  });

  it('leave a cohort with one or two groups out of the programme, so that subtraction leaves nobody', () => {
    const groups = [...cohort('a', 5), ...cohort('b', 4), ...cohort('c', 2)];
    expect(report(groups)).toMatchObject({ groups: 9, groupsLeftOut: 2 });
    expect(report(groups, 'a').index.withheld).toBeNull();
    expect(report(groups, 'b').index.withheld).toBeNull();
    expect(report(groups, 'c').index).toMatchObject({ n: 2, withheld: 'too_few_groups' });
  });

  it('put small cohorts together until they are three groups', () => {
    const groups = [...cohort('a', 4), ...cohort('b', 2), ...cohort('c', 1), ...cohort('d', 2, { readAt: 1 })];
    expect(report(groups)).toMatchObject({ groups: 7, groupsLeftOut: 2 });
    expect(report(groups, 'b')).toMatchObject({ groups: 0, index: { withheld: 'too_few_groups' } });
  });

  it('take a cohort in once all of its waves are closed', () => {
    const groups = [...cohort('a', 4), ...cohort('b', 4)];
    const unfinished = new Map([['b', new Set<WaveKind>(['after'])]]);
    expect(report(groups, null, { unfinished })).toMatchObject({ groups: 4, groupsLeftOut: 4 });
    expect(report(groups, 'b', { unfinished }).index).toMatchObject({ n: 4, withheld: 'cohort_unfinished' });
    expect(report(cohort('b', 4), null, { unfinished }).index.withheld).toBe('cohort_unfinished');
    // The follow-up may still be going on.
    expect(report(groups, null, { unfinished: new Map([['b', new Set<WaveKind>(['follow_up'])]]) }).groups).toBe(8);
  });

  it('about the follow-up are over the same groups as before–after, or over so many fewer that nobody is singled out', () => {
    const followUp = { to: 'follow_up' } as const;
    const same = cohort('a', 4, { followUp: [6, 6, 6, 6] });
    const one = (id: string) => cohort(id, 4, { followUp: [6, 6, 6, 4] });
    const afterwards = [...same, ...one('b'), ...one('c')];
    expect(report(same, 'a', followUp)).toMatchObject({ groups: 4, index: { withheld: null } });
    // Before–after minus this would be the one group of each cohort that is missing.
    expect(report(afterwards, 'b', followUp).index).toMatchObject({ n: 3, withheld: 'protects_other_groups' });
    expect(report(afterwards, null, followUp)).toMatchObject({ groups: 4, groupsLeftOut: 6 });
    // With three missing together it is nobody's.
    expect(report([...afterwards, ...one('d')], null, followUp)).toMatchObject({ groups: 13, groupsLeftOut: 0 });
    expect(report([...afterwards, ...one('d')], 'b', followUp).index.withheld).toBe('protects_other_groups');
    expect(report(afterwards, 'b').index.withheld).toBeNull();
  });

  it('about the follow-up wait until every cohort that may not be told from another has one', () => {
    const followUp = { to: 'follow_up' } as const;
    const followed = [...cohort('a', 5, { followUp: [6, 6] }), ...cohort('b', 2, { followUp: [6] })];
    // The report with the third cohort's group, minus the report without it, would be that group.
    expect(report([...followed, ...cohort('c', 1)], null, followUp)).toMatchObject({ groups: 0, groupsLeftOut: 3 });
    expect(report([...followed, ...cohort('c', 1, { followUp: [6] })], null, followUp)).toMatchObject({ groups: 4, groupsLeftOut: 0 });
  });

  it('about one factor in the follow-up likewise', () => {
    const groups = cohort('a', 4, { followUp: [6, 6, 6, 6] }).map((group, index) =>
      index > 0 ? group : withAnswers(group, 'follow_up', 4, (factor) => factor === 2),
    );
    const { factors, index } = report(groups, 'a', { to: 'follow_up' });
    expect(factors[2]).toMatchObject({ n: 3, withheld: 'protects_other_groups' });
    expect(factors[3]).toMatchObject({ n: 4, withheld: null });
    expect(index).toMatchObject({ n: 4, withheld: null });
  });

  it('have an index over the factors that count in all groups of a cohort', () => {
    const groups = [...cohort('a', 4), ...cohort('b', 4)];
    const lacking = groups.map((group, index) => (index > 0 ? group : withAnswers(group, 'after', 4, (factor) => factor === 2)));
    const meanWithout = (kind: 'before' | 'after') => {
      const indices = groups.map(({ cohortId, waves }) => {
        const counting = waves[kind].mean.filter((_, factor) => cohortId === 'b' || factor !== 2).map((mean) => mean ?? Number.NaN);
        return counting.reduce((sum, mean) => sum + mean, 0) / counting.length;
      });
      return indices.reduce((sum, index) => sum + index, 0) / indices.length;
    };
    expect(report(lacking).index.n).toBe(8);
    expect(report(lacking).index.t1.mean).toBeCloseTo(meanWithout('before'), 12);
    expect(report(lacking).index.t2.mean).toBeCloseTo(meanWithout('after'), 12);
  });

  it('have no index of a cohort in which fewer than twenty factors count in all groups', () => {
    const groups = cohort('a', 4).map((group, index) => (index > 0 ? group : withAnswers(group, 'after', 4, (factor) => factor < 7)));
    expect(report(groups).index).toMatchObject({ n: 3, withheld: 'too_few_factors' });
    expect(report([...groups, ...cohort('b', 3)])).toMatchObject({ groups: 7, index: { n: 3, withheld: null } });
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
    const answers = spreadAnswers(group.waves.before?.responses ?? 0, 3).map((given, member) =>
      Array.from(given, (answer, item) => (member < members && item === 0 ? null : answer)),
    );
    return { ...group, waves: { ...group.waves, before: generatedWave(answers) } };
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

  it('leave out a small cohort, and one of which too few groups are left, so that subtraction leaves nobody', () => {
    const last = cohort('c', 3).map((group, index) => (index === 0 ? withOpenStatements(group, 2) : group));
    const groups = [...cohort('a', 5), ...cohort('b', 4), ...last, ...cohort('d', 2)];
    const reliabilityOf = (cohortId: string | null) => report(groups, cohortId).factors[0];
    expect(reliabilityOf(null)).toMatchObject({ n: 12, reliability: { groups: 9, withheld: null } });
    expect(reliabilityOf('b')).toMatchObject({ n: 4, reliability: { groups: 4, withheld: null } });
    expect(reliabilityOf('c')).toMatchObject({ n: 3, withheld: null, reliability: { groups: 2, t1: null, withheld: 'too_few_groups' } });
    expect(reliabilityOf('d')).toMatchObject({ n: 2, reliability: { groups: 2, t1: null, withheld: 'too_few_groups' } });
  });
});

describe('means of one group for readers outside it', () => {
  const twoWaves = (members: number) => {
    const { before, after } = generatedGroup('g', 'a', members).waves;
    return { t1: before, t2: after };
  };

  it('are rounded to two decimals', () => {
    const { t1, index } = groupFigures(twoWaves(7), 5);
    for (const value of [...t1, ...Object.values(index)]) expect(Math.round((value ?? 0) * 100) / 100).toBe(value);
  });

  it('are withheld below five responses, each factor on its own too', () => {
    const group = twoWaves(5);
    expect(groupFigures(twoWaves(4), 5)).toMatchObject({
      withheld: 'too_few_responses_outside',
      index: { t1: null, t2: null, change: null, factors: 0 },
    });
    const skipped = { ...group, t2: { ...group.t2, n: group.t2.n.map((n, factor) => (factor === 3 ? 4 : n)) } };
    const { t1, t2, withheld } = groupFigures(skipped, 5);
    expect([t1[3], t2[3], withheld]).toEqual([null, null, null]);
    expect(t1[4]).not.toBeNull();
  });
});
