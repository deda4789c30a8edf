import type { AnswerChanges, SurveyAnswers } from '@medspill/contracts';

/** What was changed and is not on the server yet. Statements by their position. */
export type DraftPatch = Readonly<AnswerChanges>;

export const emptyPatch: DraftPatch = { answers: {}, texts: {} };

export const isEmptyPatch = (patch: DraftPatch): boolean =>
  Object.keys(patch.answers).length === 0 && Object.keys(patch.texts).length === 0;

/** Both patches in one; where they disagree, the later one counts. */
export const mergePatches = (earlier: DraftPatch, later: DraftPatch): DraftPatch => ({
  answers: { ...earlier.answers, ...later.answers },
  texts: { ...earlier.texts, ...later.texts },
});

const entriesWhere = <Value>(record: Readonly<Record<string, Value>>, fits: (key: string, value: Value) => boolean): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([key, value]) => fits(key, value)));

/** The patch without what the other holds too. What was changed again since, stays. */
export const withoutSame = (patch: DraftPatch, other: DraftPatch): DraftPatch => ({
  answers: entriesWhere(patch.answers, (position, value) => other.answers[position] !== value),
  texts: entriesWhere(patch.texts, (question, text) => other.texts[question] !== text),
});

/** The patch with the newer values of what it names already; nothing is added to it. */
export const renewPatch = (patch: DraftPatch, newer: DraftPatch): DraftPatch => ({
  answers: { ...patch.answers, ...entriesWhere(newer.answers, (position) => position in patch.answers) },
  texts: { ...patch.texts, ...entriesWhere(newer.texts, (question) => question in patch.texts) },
});

/** The answers with the patch put on top; what the patch does not name stays. */
export const applyPatch = (base: SurveyAnswers, patch: DraftPatch): SurveyAnswers => ({
  answers: base.answers.map((value, position) => {
    const changed = patch.answers[position];
    return changed === undefined ? value : changed;
  }),
  texts: { ...base.texts, ...patch.texts },
});

/** The saved texts, with the spaces at their ends that are still on the screen: the server takes them off, also while one writes. */
export const withShownSpaces = (saved: SurveyAnswers, shown: SurveyAnswers): SurveyAnswers => ({
  answers: saved.answers,
  texts: { ...saved.texts, ...entriesWhere(shown.texts, (question, text) => text.trim() === (saved.texts[question] ?? '')) },
});
