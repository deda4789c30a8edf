/**
 * Takes the invitation and writes the response in one statement, so that no answer needs a second round trip or
 * a second connection.
 *   $1 SHA-256 of the token · $2 answers in item order · $3 whether they are sent · $4 text answers by question (jsonb)
 * One row when the invitation exists: the wave's state, its number of items, and `submitted` where it was written.
 *
 * The lock on the wave is the one that closing waits for (and that a new response's foreign key would take anyway):
 * a response that was accepted is in the aggregate, and after closing `open` is read anew and the response refused.
 */
export const writeResponse = {
  name: 'write-response',
  text: `
WITH invited AS (
  SELECT i.organisation_id, i.wave_id, k.key, w.item_count, w.state,
         w.state = 'open' AND (w.closes_at IS NULL OR w.closes_at > now()) AS open
  FROM identity.invitation i
  JOIN identity.respondent_key k ON k.organisation_id = i.organisation_id AND k.member_id = i.member_id
  JOIN public.wave w ON w.organisation_id = i.organisation_id AND w.id = i.wave_id
  WHERE i.token_hash = $1
  FOR KEY SHARE OF w
), accepted AS (
  SELECT * FROM invited WHERE open AND item_count = cardinality($2::smallint[])
), written AS (
  INSERT INTO survey.response AS r (organisation_id, wave_id, respondent_key, item_count, answers, submitted)
  SELECT organisation_id, wave_id, key, item_count, $2::smallint[], $3::boolean FROM accepted
  ON CONFLICT (organisation_id, wave_id, respondent_key)
  DO UPDATE SET answers = excluded.answers, submitted = r.submitted OR excluded.submitted
  RETURNING submitted
), texts AS (
  SELECT key AS question_key, value AS text FROM jsonb_each_text($4::jsonb) WHERE value <> ''
), texts_written AS (
  INSERT INTO survey.text_answer (organisation_id, wave_id, respondent_key, question_key, text)
  SELECT a.organisation_id, a.wave_id, a.key, t.question_key, t.text FROM accepted a, texts t
  ON CONFLICT (organisation_id, wave_id, respondent_key, question_key) DO UPDATE SET text = excluded.text
), texts_removed AS (
  DELETE FROM survey.text_answer d USING accepted a
  WHERE d.organisation_id = a.organisation_id AND d.wave_id = a.wave_id AND d.respondent_key = a.key
    AND d.question_key NOT IN (SELECT question_key FROM texts)
)
SELECT i.state, i.open, i.item_count, w.submitted FROM invited i LEFT JOIN written w ON true`,
} as const;
