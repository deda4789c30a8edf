import type { InstrumentVersion } from './instrument-version.js';
import { keyedAnswers } from './keyed-answers.js';

/**
 * The factor scores of one response: the mean of the factor's answered items after reverse keying, if at least half of its
 * items are answered, otherwise `null` (two of three). The rule is that of the EORTC QLQ-C30 Scoring
 * Manual (Fayers et al. 2001): the mean of what was answered stands for the rest when at least half was.
 * @param version the questionnaire version that was answered
 * @param answers one integer on the version's scale per item, in item order; `null` where the item was not answered
 * @returns one score per factor in the order of `version.factors`, unrounded, on the scale of the answers (1 to 7); higher is
 * more of what the factor's name says
 * @throws {RangeError} if the number of answers is not the number of items, or an answer is not an integer on the scale
 */
export const factorScores = (version: InstrumentVersion, answers: ArrayLike<number | null>): (number | null)[] => {
  const keyed = keyedAnswers(version, answers);
  return version.factors.map(({ items }) => {
    const answered = items.map((position) => keyed[position]).filter((answer) => typeof answer === 'number');
    if (answered.length * 2 < items.length) return null;
    return answered.reduce((sum, answer) => sum + answer, 0) / answered.length;
  });
};
