import type { SurveyAnswers } from '@medspill/contracts';

/** What was changed since the server last had everything. Statements by their position. */
export interface DraftPatch {
  readonly answers: Readonly<Record<string, number | null>>;
  readonly texts: Readonly<Record<string, string>>;
}

export const emptyPatch: DraftPatch = { answers: {}, texts: {} };

export const isEmptyPatch = (patch: DraftPatch): boolean =>
  Object.keys(patch.answers).length === 0 && Object.keys(patch.texts).length === 0;

/** Both patches in one; where they disagree, the later one counts. */
export const mergePatches = (earlier: DraftPatch, later: DraftPatch): DraftPatch => ({
  answers: { ...earlier.answers, ...later.answers },
  texts: { ...earlier.texts, ...later.texts },
});

/** The answers with the patch put on top; what the patch does not name stays. */
export const applyPatch = (base: SurveyAnswers, patch: DraftPatch): SurveyAnswers => ({
  answers: base.answers.map((value, position) => {
    const changed = patch.answers[position];
    return changed === undefined ? value : changed;
  }),
  texts: { ...base.texts, ...patch.texts },
});
