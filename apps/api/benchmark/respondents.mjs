import { createHash } from 'node:crypto';

const digest = (survey, respondent) => createHash('sha256').update(`${survey} ${respondent}`);

/**
 * The secret of a respondent's session. Made from the survey's name and the respondent's number, so that the process that
 * seeds the database and the one that answers need not tell each other.
 * @param {string} survey
 * @param {number} respondent counted from 0
 */
export const secretOf = (survey, respondent) => digest(survey, respondent).digest('base64url');

/** What names the respondent's invitation to the browser: a UUID, made in the same way. */
export const invitationOf = (survey, respondent) =>
  digest(survey, respondent).digest('hex').replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');

/**
 * What a respondent sends: everybody answers differently, some leave an item open, every fourth writes a sentence.
 * @param {number} respondent
 * @param {number} items
 */
export const submissionOf = (respondent, items) => ({
  answers: Object.fromEntries(Array.from({ length: items }, (_, item) => [item, ((respondent + 1) * (item + 3)) % 97 === 0 ? null : (((respondent + 1) * (item + 3)) % 7) + 1])),
  texts: respondent % 4 === 0 ? { works_well: 'We say what we mean, and we listen to each other.' } : {},
});
