/**
 * Takes the respondent's session and merges the changes into the response in one statement, so that no answer needs a second
 * round trip or a second connection. The function runs with its owner's rights: the service's own login reaches no table
 * without a tenant.
 *   $1 SHA-256 of the session's secret · $2 the invitation that the page is open for
 *   $3 changed answers by position, 0 where one was taken back, NULL where nothing was changed · $4 whether they are sent
 *   $5 changed text answers by question (jsonb), empty where one was taken away · $6 seconds that the session lives on
 * One row while the session lives: the wave's state, its number of items, whether the page is open for the same invitation,
 * and, where the response was written, `submitted` and all that is saved now: a digit or a hyphen for every item, and texts.
 */
export const writeResponse = {
  name: 'write-response',
  text: 'SELECT state, open, item_count, same, submitted, answers, texts FROM survey.write_response($1, $2, $3, $4, $5, $6)',
} as const;
