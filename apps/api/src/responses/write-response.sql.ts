/**
 * Takes the invitation and writes the response in one statement, so that no answer needs a second round trip or
 * a second connection. The function runs with its owner's rights: the service's own login reaches no table without a tenant.
 *   $1 SHA-256 of the token · $2 answers in item order · $3 whether they are sent · $4 text answers by question (jsonb)
 * One row when the invitation exists: the wave's state, its number of items, and `submitted` where it was written.
 */
export const writeResponse = {
  name: 'write-response',
  text: 'SELECT state, open, item_count, submitted FROM survey.write_response($1, $2, $3, $4)',
} as const;
