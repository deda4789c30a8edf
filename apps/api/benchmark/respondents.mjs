import { createHash } from 'node:crypto';

/**
 * The token of a respondent's personal link. Made from the survey's name and the respondent's number, so that the
 * process that seeds the database and the one that answers need not tell each other.
 * @param {string} survey
 * @param {number} respondent counted from 0
 */
export const tokenOf = (survey, respondent) => createHash('sha256').update(`${survey} ${respondent}`).digest('base64url');

/**
 * What a respondent sends: everybody answers differently, some leave an item open, every fourth writes a sentence.
 * @param {number} respondent
 * @param {number} items
 */
export const submissionOf = (respondent, items) => ({
  answers: Array.from({ length: items }, (_, item) => ((respondent + 1) * (item + 3)) % 97 === 0 ? null : (((respondent + 1) * (item + 3)) % 7) + 1),
  texts: respondent % 4 === 0 ? { works_well: 'We say what we mean, and we listen to each other.' } : {},
});
