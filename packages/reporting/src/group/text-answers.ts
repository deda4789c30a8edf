import type { GroupReport } from '@medspill/contracts';
import type { Rules } from '../disclosure/rules.js';
import type { GroupReportInput, GroupWaveInput } from './group-report-input.js';

type TextAnswers = GroupReport['texts'][number];

/** Order by content alone: whoever answered first, or whoever wrote in which wave, leaves no trace. */
const sorted = (answers: readonly string[]): string[] => answers.toSorted((a, b) => (a < b ? -1 : Number(a > b)));

const answersOfWave = (input: GroupReportInput, wave: GroupWaveInput, rules: Rules): TextAnswers[] =>
  input.instrument.openQuestions.map(({ key: question }) => {
    const { kind } = wave;
    const hide = (withheld: TextAnswers['withheld']): TextAnswers => ({ kind, question, answers: [], withheld });
    if (rules.textThreshold && input.audience !== 'group') return hide('group_only');
    if (rules.closedWavesOnly && wave.state !== 'closed') return hide('wave_not_closed');
    if (wave.answersErased) return hide('erased_answers');
    if (rules.textThreshold && (wave.aggregate?.responses ?? 0) < input.thresholds.kText) return hide('too_few_texts');
    return { kind, question, answers: sorted(wave.texts.get(question) ?? []), withheld: null };
  });

/** Text answers of each wave, for the group's own report only and when at least k_text members answered the survey. */
export const textAnswers = (input: GroupReportInput, rules: Rules): TextAnswers[] =>
  input.waves.flatMap((wave) => answersOfWave(input, wave, rules));
