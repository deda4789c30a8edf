import type { InstrumentVersion } from './instrument-version.js';

/**
 * One response's answers with reverse-keyed items turned round (8 − answer on a scale from 1 to 7), so that a higher number is
 * always more of the item's factor. For agreement and reliability, which compare items; factor scores use it too.
 * @param version the questionnaire version that was answered
 * @param answers one integer on the version's scale per item, in item order; `null` where the item was not answered
 * @returns the keyed answers in item order; `null` stays `null`
 * @throws {RangeError} if the number of answers is not the number of items, or an answer is not an integer on the scale
 */
export const keyedAnswers = (version: InstrumentVersion, answers: ArrayLike<number | null>): (number | null)[] => {
  const { items, scale } = version;
  if (answers.length !== items.length) {
    throw new RangeError(`${version.key} version ${version.version} has ${items.length} items, not ${answers.length} answers.`);
  }
  return items.map((item, position) => {
    const answer = answers[position];
    if (answer === null) return null;
    if (answer === undefined || !Number.isInteger(answer) || answer < scale.min || answer > scale.max) {
      throw new RangeError(`The answer to ${item.key} must be an integer from ${scale.min} to ${scale.max}, or null.`);
    }
    return item.reverse ? scale.min + scale.max - answer : answer;
  });
};
