import type { GroupReport } from '@medspill/contracts';
import type { Rules } from '../disclosure/rules.js';
import type { GroupReportInput, MeasurementInput } from './group-report-input.js';

type TextAnswers = GroupReport['texts'][number];

/** Order by content alone: whoever answered first, or whoever wrote in which wave, leaves no trace. */
const sorted = (answers: readonly string[]): string[] => answers.toSorted((a, b) => (a < b ? -1 : Number(a > b)));

/** What was answered to an open question in one wave. */
export const answersTo = (question: string, wave: MeasurementInput, input: GroupReportInput, rules: Rules): Pick<TextAnswers, 'answers' | 'withheld'> => {
  const hide = (withheld: TextAnswers['withheld']) => ({ answers: [], withheld });
  if (rules.textThreshold && input.audience !== 'group') return hide('group_only');
  if (rules.closedWavesOnly && wave.state !== 'closed') return hide('wave_not_closed');
  if (wave.answersErased) return hide('erased_answers');
  if (rules.textThreshold && (wave.aggregate?.responses ?? 0) < input.thresholds.kText) return hide('too_few_texts');
  return { answers: sorted(wave.texts.get(question) ?? []), withheld: null };
};

/** Text answers of each wave, for the group's own report only and when at least k_text members answered the survey. */
export const textAnswers = (input: GroupReportInput, rules: Rules): TextAnswers[] =>
  input.waves.flatMap((wave) => input.instrument.openQuestions.map(({ key: question }) => ({ kind: wave.kind, question, ...answersTo(question, wave, input, rules) })));
