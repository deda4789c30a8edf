import { leaderGroup26V1 } from '@medspill/instruments';
import { type Answers, type GroupReportInput, groupReport, type PulseInput, reduceWave } from '../src/index.js';
import { spreadAnswers } from './generated-programme.js';

const named = { id: '00000000-0000-4000-8000-000000000000', name: '' };

const pulse = (number: number, responses: readonly Answers[], more: Partial<PulseInput> = {}): PulseInput => ({
  number,
  label: null,
  state: 'closed',
  closedAt: '2026-01-01T00:00:00.000Z',
  invited: 8,
  answered: responses.length,
  answersErased: false,
  aggregate: reduceWave(leaderGroup26V1, responses),
  texts: new Map([['works_well', ['second', 'first']]]),
  ...more,
});

const reportOn = (pulses: readonly PulseInput[], audience: GroupReportInput['audience'] = 'group') =>
  groupReport({
    instrument: leaderGroup26V1,
    thresholds: { kGroup: 4, kOutside: 5, kText: 5, minOtherGroups: 3 },
    audience,
    group: { ...named, sector: null },
    cohort: named,
    programme: named,
    waves: [],
    changes: [],
    pulses,
    normGroups: [],
    developmentAreas: [],
  });

/** Whole numbers and two decimals, however deep. */
const isRounded = (value: unknown): boolean => {
  if (typeof value === 'number') return Math.round(value * 100) / 100 === value;
  return typeof value !== 'object' || value === null || Object.values(value).every(isRounded);
};

describe('the pulses of a group', () => {
  it('have an index and a mean per factor, rounded, and nothing else of what was answered', () => {
    const answers = spreadAnswers(7, 3);
    const [only] = reportOn([pulse(1, answers, { label: 'Spring' })]).pulses;
    expect(only).toMatchObject({ number: 1, label: 'Spring', answered: 7, indexFactors: 26, withheld: null });
    const { mean } = reduceWave(leaderGroup26V1, answers);
    expect(only?.levels.map((level) => level.mean)).toEqual(mean.map((value) => Math.round((value ?? 0) * 100) / 100));
    expect(Object.keys(only?.levels[0] ?? {})).toEqual(['key', 'n', 'mean', 'withheld']);
    expect(isRounded(only)).toBe(true);
  });

  it('are withheld below the threshold of whoever reads, each by itself', () => {
    const pulses = [pulse(1, spreadAnswers(3, 3)), pulse(2, spreadAnswers(4, 3)), pulse(3, spreadAnswers(5, 3))];
    const shown = (audience: GroupReportInput['audience']) => reportOn(pulses, audience).pulses.map(({ index, levels, withheld }) => [index !== null, levels.some((level) => level.mean !== null), withheld]);
    expect(shown('group')).toEqual([[false, false, 'too_few_responses'], [true, true, null], [true, true, null]]);
    expect(shown('outside')).toEqual([[false, false, 'too_few_responses_outside'], [false, false, 'too_few_responses_outside'], [true, true, null]]);
  });

  it('withhold a factor that people skipped', () => {
    const skipped = spreadAnswers(5, 3).map((answers, member) => Array.from(answers, (answer, item) => (member < 2 && item < 3 ? null : answer)));
    const [only] = reportOn([pulse(1, skipped)]).pulses;
    expect(only?.levels.slice(0, 2)).toMatchObject([{ n: 3, mean: null, withheld: 'too_few_responses' }, { n: 5, withheld: null }]);
    expect(only?.indexFactors).toBe(25);
  });

  it('tell of one that is open how many have answered, and nothing else', () => {
    const [open] = reportOn([pulse(1, spreadAnswers(6, 3), { state: 'open' })]).pulses;
    expect(open).toMatchObject({ answered: 6, index: null, withheld: 'wave_not_closed' });
    expect(open?.levels.every(({ n, mean }) => n === 0 && mean === null)).toBe(true);
    expect(open?.texts.every(({ answers }) => answers.length === 0)).toBe(true);
  });

  it('show what was written to the group alone, in an order that tells nothing, from five responses on', () => {
    const textsOf = (pulses: PulseInput, audience?: GroupReportInput['audience']) => reportOn([pulses], audience).pulses[0]?.texts.find(({ question }) => question === 'works_well');
    expect(textsOf(pulse(1, spreadAnswers(5, 3)))).toMatchObject({ answers: ['first', 'second'], withheld: null });
    expect(textsOf(pulse(1, spreadAnswers(4, 3)))).toMatchObject({ answers: [], withheld: 'too_few_texts' });
    expect(textsOf(pulse(1, spreadAnswers(5, 3)), 'outside')).toMatchObject({ answers: [], withheld: 'group_only' });
    expect(textsOf(pulse(1, spreadAnswers(5, 3), { answersErased: true }))).toMatchObject({ answers: [], withheld: 'erased_answers' });
  });

  it('stand by themselves: one says the same whatever the others are', () => {
    const first = pulse(1, spreadAnswers(6, 3));
    const alone = reportOn([first]).pulses[0];
    expect(reportOn([first, pulse(2, spreadAnswers(5, 4)), pulse(3, spreadAnswers(2, 4))]).pulses[0]).toEqual(alone);
  });
});
