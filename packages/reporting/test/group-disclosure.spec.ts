import { factorScores, leaderGroup26V1 } from '@medspill/instruments';
import { welchTTest } from '@medspill/statistics';
import {
  type Answers,
  compareWaves,
  type GroupReportInput,
  groupReport,
  type GroupWaveInput,
  reduceWave,
  type WaveMeans,
} from '../src/index.js';
import { generatedGroup, spreadAnswers } from './generated-programme.js';

const named = (name: string) => ({ id: '00000000-0000-4000-8000-000000000000', name });

/** @param shift number of members who left before the wave and were replaced */
const keyed = (responses: readonly Answers[], shift = 0) => new Map(responses.map((answers, member) => [`m${member + shift}`, answers]));

const scoresOf = (responses: readonly Answers[], factor: number) =>
  responses.map((answers) => factorScores(leaderGroup26V1, answers)[factor] ?? Number.NaN);

const wave = (kind: GroupWaveInput['kind'], responses: readonly Answers[], more: Partial<GroupWaveInput> = {}): GroupWaveInput => ({
  kind,
  state: 'closed',
  closedAt: '2026-01-01T00:00:00.000Z',
  invited: 8,
  answered: responses.length,
  answersErased: false,
  aggregate: reduceWave(leaderGroup26V1, responses),
  otherGroups: [],
  texts: new Map([['works_well', ['second', 'first']]]),
  ...more,
});

const input = (before: readonly Answers[], after: readonly Answers[], more: Partial<GroupReportInput> = {}): GroupReportInput => ({
  instrument: leaderGroup26V1,
  thresholds: { kGroup: 4, kOutside: 5, kText: 5, minOtherGroups: 3 },
  audience: 'group',
  group: { ...named('Group'), sector: null },
  cohort: named('Cohort'),
  programme: named('Programme'),
  waves: [wave('before', before), wave('after', after)],
  changes: [{ from: 'before', to: 'after', factors: compareWaves(leaderGroup26V1, keyed(before), keyed(after)) }],
  pulses: [],
  normGroups: [],
  developmentAreas: [{ id: '00000000-0000-4000-8000-000000000001', chosenAfter: 'before', title: 'Aims', factors: ['clear_purpose'] }],
  ...more,
});

const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

describe("a group's own report", () => {
  it('shows no figure with more than two decimals', () => {
    const report = groupReport(input(spreadAnswers(7, 3), spreadAnswers(8, 4)));
    const numbers = numbersIn(report);
    expect(numbers.length).toBeGreaterThan(300);
    for (const value of numbers) expect(Math.round(value * 100) / 100).toBe(value);
  });

  it('is shown from four responses, to others from five', () => {
    const four = input(spreadAnswers(4, 3), spreadAnswers(4, 4));
    expect(groupReport(four).waves.map(({ withheld }) => withheld)).toEqual([null, null]);
    const outside = groupReport({ ...four, audience: 'outside' });
    expect(outside.threshold).toBe(5);
    for (const { withheld, index } of outside.waves) expect([withheld, index]).toEqual(['too_few_responses_outside', null]);
    for (const { levels, changes } of outside.factors) {
      for (const level of levels) expect(level).toMatchObject({ mean: null, sd: null, agreement: null, bands: null });
      expect(changes[0]).toMatchObject({ difference: null, p: null, withheld: 'too_few_responses_outside' });
    }
  });

  it('is withheld below four responses, and so is every change with such a wave', () => {
    const report = groupReport(input(spreadAnswers(3, 3), spreadAnswers(6, 4)));
    expect(report.waves.map(({ withheld }) => withheld)).toEqual(['too_few_responses', null]);
    expect(report.indexChanges[0]).toMatchObject({ first: null, second: null, difference: null, withheld: 'too_few_responses' });
    expect(report.factors.every(({ changes }) => changes[0]?.withheld === 'too_few_responses')).toBe(true);
  });

  it('tests as if different people had answered when a few left or joined, so that nobody finds out what they answered', () => {
    const [before, after] = [spreadAnswers(6, 3), spreadAnswers(5, 4)];
    const welch = welchTTest(scoresOf(before, 0), scoresOf(after, 0));
    const [change] = groupReport(input(before, after)).factors[0]?.changes ?? [];
    expect(change).toMatchObject({ unpaired: true, nOnlyFirst: 1, nBoth: 5, noTest: null, withheld: null });
    for (const figure of ['difference', 'ciLow', 'ciHigh', 't', 'df', 'p', 'dAv'] as const) {
      expect(change?.[figure]).toBe(Math.round((welch[figure] ?? Number.NaN) * 100) / 100);
    }
  });

  it('tests with each member as their own comparison when everybody answered twice, or four and more left, joined and stayed', () => {
    const changeOf = (before: readonly Answers[], after: readonly Answers[], audience: GroupReportInput['audience'], shift = 0) => {
      const factors = compareWaves(leaderGroup26V1, keyed(before), keyed(after, shift));
      const given = input(before, after, { audience, changes: [{ from: 'before', to: 'after', factors }] });
      return groupReport(given).factors[0]?.changes[0];
    };
    const reversed = spreadAnswers(6, 4).toReversed();
    expect(changeOf(spreadAnswers(6, 3), reversed, 'group')).toMatchObject({ unpaired: false, df: 5, noTest: null });
    const [eight, others] = [spreadAnswers(8, 3), spreadAnswers(8, 4).toReversed()];
    expect(changeOf(eight, others, 'group', 4)).toMatchObject({ unpaired: false, nOnlyFirst: 4, nOnlySecond: 4, nBoth: 4 });
    // Four are fewer than the five that a reader outside the group must be shown at least.
    expect(changeOf(eight, others, 'outside', 4)).toMatchObject({ unpaired: true, nOnlyFirst: 4 });
    expect(changeOf(eight, others, 'group', 5)).toMatchObject({ unpaired: true, nBoth: 3 });
    expect(changeOf(eight, others.slice(0, 4), 'group')).toMatchObject({ unpaired: true, nOnlyFirst: 4, nOnlySecond: 0 });
  });

  it('says why there is no test where nothing varies', () => {
    const report = groupReport(input(spreadAnswers(6, 3), spreadAnswers(6, 4)));
    expect(report.factors[0]?.changes[0]).toMatchObject({ difference: 1, t: null, p: null, noTest: 'no_variance', withheld: null });
  });

  it('does not count a response in which nothing is answered', () => {
    const blank = spreadAnswers(1, 3).map((answers) => Array.from(answers, () => null));
    const report = groupReport(input([...spreadAnswers(3, 3), ...blank], spreadAnswers(6, 4)));
    expect(report.waves[0]).toMatchObject({ withheld: 'too_few_responses' });
  });

  it('withholds a single factor that people skipped', () => {
    const skipped = spreadAnswers(5, 3).map((answers, member) =>
      Array.from(answers, (answer, item) => (member < 2 && item < 3 ? null : answer)),
    );
    const [first, second] = groupReport(input(skipped, spreadAnswers(5, 4))).factors;
    expect(first?.levels[0]).toMatchObject({ n: 3, mean: null, withheld: 'too_few_responses' });
    expect(first?.changes[0]).toMatchObject({ difference: null, withheld: 'too_few_responses' });
    expect(second?.levels[0]).toMatchObject({ n: 5, withheld: null });
  });

  it('shows bands from six responses on, a word for the agreement below', () => {
    const [five, six] = groupReport(input(spreadAnswers(5, 3), spreadAnswers(6, 4))).factors[0]?.levels ?? [];
    expect(five?.bands).toBeNull();
    expect(five?.agreement).not.toBeNull();
    expect(six?.bands?.reduce((sum, count) => sum + count, 0)).toBe(6);
  });

  it('has a word for the agreement when enough members answered all of the factor, and none below', () => {
    const open = (members: number) =>
      spreadAnswers(6, 3).map((answers, member) => Array.from(answers, (answer, item) => (member < members && item === 0 ? null : answer)));
    const levelWith = (members: number) => groupReport(input(open(members), spreadAnswers(6, 4))).factors[0]?.levels[0];
    expect(levelWith(2)).toMatchObject({ n: 6, agreement: 'strong', withheld: null });
    expect(levelWith(3)).toMatchObject({ n: 6, agreement: null, withheld: null });
  });

  it('gives the index of a change over the factors that count in both waves, beside that of each wave', () => {
    const skipped = spreadAnswers(6, 4).map((answers, member) => Array.from(answers, (answer, item) => (member < 3 && item < 3 ? null : answer)));
    const { waves, indexChanges } = groupReport(input(spreadAnswers(6, 3), skipped));
    expect(waves.map(({ indexFactors }) => indexFactors)).toEqual([26, 25]);
    expect(indexChanges[0]).toMatchObject({ factors: 25, second: waves[1]?.index, withheld: null });
  });

  it('has nothing of an open wave but its response count', () => {
    const open = wave('follow_up', [], { state: 'open', aggregate: null, answered: 5, closedAt: null });
    const given = input(spreadAnswers(6, 3), spreadAnswers(6, 4));
    const report = groupReport({ ...given, waves: [...given.waves, open] });
    expect(report.waves[2]).toMatchObject({ answered: 5, invited: 8, index: null, withheld: 'wave_not_closed' });
    expect(report.factors[0]?.levels[2]).toMatchObject({ n: 0, mean: null, withheld: 'wave_not_closed' });
    expect(report.texts.filter(({ kind }) => kind === 'follow_up').every(({ withheld }) => withheld === 'wave_not_closed')).toBe(true);
  });

  it('compares with the cohort only when three other groups pass their own threshold', () => {
    const others = (sizes: readonly number[]): WaveMeans[] => sizes.map((size, group) => generatedGroup(`g${group}`, 'a', size).waves.before);
    const levelBeside = (sizes: readonly number[]) => {
      const given = input(spreadAnswers(6, 3), spreadAnswers(6, 4));
      const [before, after] = given.waves;
      if (!before || !after) throw new Error('two waves were given');
      return groupReport({ ...given, waves: [{ ...before, otherGroups: others(sizes) }, after] }).factors[0]?.levels[0]?.cohort;
    };
    expect(levelBeside([6, 6, 4])).toEqual({ mean: null, groups: 2, withheld: 'too_few_groups' });
    expect(levelBeside([6, 6, 5, 4])).toMatchObject({ groups: 3, withheld: null });
  });

  it('orders text answers by their content, and shows them to the group alone, from five responses on', () => {
    const own = groupReport(input(spreadAnswers(5, 3), spreadAnswers(4, 4)));
    const [before, , , after] = own.texts;
    expect(before).toMatchObject({ kind: 'before', question: 'works_well', answers: ['first', 'second'], withheld: null });
    expect(after).toMatchObject({ kind: 'after', answers: [], withheld: 'too_few_texts' });
    const outside = groupReport(input(spreadAnswers(9, 3), spreadAnswers(9, 4), { audience: 'outside' }));
    expect(outside.texts.every(({ answers, withheld }) => answers.length === 0 && withheld === 'group_only')).toBe(true);
  });
});
