-- Answers merge one by one. A write names what was changed and nothing else, so that two devices of one person no longer
-- overwrite each other's whole response; of two answers to one statement the one that arrives last counts.

DROP FUNCTION survey.write_response(bytea, uuid, smallint[], boolean, jsonb, integer);

-- Takes the session and merges the changes into the response in one statement. One row while the session lives: the wave's
-- state, its number of items, whether the page is open for the invitation that the session is for, and, where something was
-- written, `submitted` and all that is saved now, so that the page learns what was answered elsewhere.
--   given_changes: by position; 1–7 an answer, 0 left open, NULL not changed, as is what lies behind its end
--   given_texts: by question; empty where the text was taken away; questions that are not named do not change
--   answers: a digit for every item, a hyphen where it is open: the driver reads that many times faster than an array
-- Answers that were given from another address are not merged with: whoever may not see them must not get at them by adding
-- one. They are replaced.
-- The lock on the wave is the one that closing waits for (and that a new response's foreign key would take anyway): a
-- response that was accepted is in the aggregate, and after closing `open` is read anew and the response refused. Erasing a
-- person waits for the lock on the key: no answer comes in after it under a key that is nobody's any more.
CREATE FUNCTION survey.write_response(
  given_secret_hash bytea, given_invitation uuid, given_changes smallint[], given_submitted boolean, given_texts jsonb, life_seconds integer
)
RETURNS TABLE (state public.wave_state, open boolean, item_count smallint, same boolean, submitted boolean, answers text, texts jsonb)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
  PERFORM identity.prolong_respondent_session(given_secret_hash, life_seconds);
  RETURN QUERY
  WITH invited AS (
    SELECT i.organisation_id, i.wave_id, k.key, w.item_count, w.state, i.reference = given_invitation AS same,
           i.answers_hidden AS anew, w.state = 'open' AND (w.closes_at IS NULL OR w.closes_at > now()) AS open
    FROM identity.respondent_session s
    JOIN identity.invitation i ON i.organisation_id = s.organisation_id AND i.wave_id = s.wave_id AND i.member_id = s.member_id
    JOIN identity.respondent_key k ON k.organisation_id = i.organisation_id AND k.member_id = i.member_id
    JOIN public.wave w ON w.organisation_id = i.organisation_id AND w.id = i.wave_id
    WHERE s.secret_hash = given_secret_hash AND s.expires_at > now()
    FOR KEY SHARE OF w, k
  ), accepted AS (
    SELECT *, given_changes || array_fill(NULL::smallint, ARRAY[item_count - cardinality(given_changes)]) AS changes
    FROM invited WHERE same AND open AND cardinality(given_changes) <= item_count
  ), written AS (
    INSERT INTO survey.response AS r (organisation_id, wave_id, respondent_key, item_count, answers, submitted)
    SELECT organisation_id, wave_id, key, item_count, array_replace(changes, 0::smallint, NULL), given_submitted FROM accepted
    ON CONFLICT (organisation_id, wave_id, respondent_key)
    DO UPDATE SET submitted = r.submitted OR excluded.submitted, answers = ARRAY(
      SELECT nullif(coalesce(c.change, c.former), 0)
      FROM accepted a, unnest(CASE WHEN NOT a.anew THEN r.answers END, a.changes) WITH ORDINALITY AS c (former, change, position)
      ORDER BY c.position)
    RETURNING r.submitted, r.answers
  ), given AS (
    SELECT key AS question_key, value AS text FROM jsonb_each_text(given_texts)
  ), texts_kept AS (
    SELECT t.question_key, t.text FROM accepted a
    JOIN survey.text_answer t ON t.organisation_id = a.organisation_id AND t.wave_id = a.wave_id AND t.respondent_key = a.key
    WHERE NOT a.anew AND t.question_key NOT IN (SELECT question_key FROM given)
  ), texts_written AS (
    INSERT INTO survey.text_answer (organisation_id, wave_id, respondent_key, question_key, text)
    SELECT a.organisation_id, a.wave_id, a.key, g.question_key, g.text FROM accepted a, given g WHERE g.text <> ''
    ON CONFLICT (organisation_id, wave_id, respondent_key, question_key) DO UPDATE SET text = excluded.text
  ), texts_removed AS (
    DELETE FROM survey.text_answer d USING accepted a
    WHERE d.organisation_id = a.organisation_id AND d.wave_id = a.wave_id AND d.respondent_key = a.key
      AND (d.question_key IN (SELECT question_key FROM given WHERE text = '')
           OR a.anew AND d.question_key NOT IN (SELECT question_key FROM given))
  )
  SELECT i.state, i.open, i.item_count, i.same, w.submitted, array_to_string(w.answers, '', '-'),
         (SELECT jsonb_object_agg(t.question_key, t.text)
          FROM (SELECT * FROM texts_kept UNION ALL SELECT * FROM given WHERE text <> '') t)
  FROM invited i LEFT JOIN written w ON true;
END $$;

-- As before, and with the number of people whom the wave asks: where they are too few for any result, they are told before
-- they answer.
DROP FUNCTION survey.read_survey(bytea, integer);
CREATE FUNCTION survey.read_survey(given_secret_hash bytea, life_seconds integer)
RETURNS TABLE (
  reference uuid, person text, organisation text, programme text, "group" text, contact text, kind public.wave_kind, state text,
  closes_at timestamptz, instrument_key text, instrument_version integer, k_group smallint, k_outside smallint, k_text smallint,
  min_other_groups smallint, retention_months smallint, research_export boolean, invited integer, answers smallint[],
  submitted boolean, texts jsonb
)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
  PERFORM identity.prolong_respondent_session(given_secret_hash, life_seconds);
  RETURN QUERY
  SELECT i.reference, m.name, o.name, p.name, g.name, p.contact, w.kind,
         CASE WHEN w.state = 'open' AND w.closes_at <= now() THEN 'past_deadline' ELSE w.state::text END,
         w.closes_at, w.instrument_key, w.instrument_version, p.k_group, p.k_outside, p.k_text, p.min_other_groups,
         p.retention_months, p.research_export,
         (SELECT count(*)::integer FROM identity.invitation x WHERE x.organisation_id = i.organisation_id AND x.wave_id = i.wave_id),
         CASE WHEN NOT i.answers_hidden THEN r.answers END, r.submitted,
         CASE WHEN NOT i.answers_hidden THEN (
           SELECT jsonb_object_agg(t.question_key, t.text) FROM survey.text_answer t
           WHERE t.organisation_id = w.organisation_id AND t.wave_id = w.id AND t.respondent_key = k.key) END
  FROM identity.respondent_session s
  JOIN identity.invitation i ON i.organisation_id = s.organisation_id AND i.wave_id = s.wave_id AND i.member_id = s.member_id
  JOIN identity.member m ON m.organisation_id = i.organisation_id AND m.id = i.member_id
  JOIN identity.respondent_key k ON k.organisation_id = i.organisation_id AND k.member_id = i.member_id
  JOIN public.wave w ON w.organisation_id = i.organisation_id AND w.id = i.wave_id
  JOIN public."group" g ON g.organisation_id = w.organisation_id AND g.id = w.group_id
  JOIN public.programme p ON p.organisation_id = w.organisation_id AND p.id = w.programme_id
  JOIN public.organisation o ON o.id = w.organisation_id
  LEFT JOIN survey.response r ON r.organisation_id = w.organisation_id AND r.wave_id = w.id AND r.respondent_key = k.key
  WHERE s.secret_hash = given_secret_hash AND s.expires_at > now();
END $$;

REVOKE ALL ON FUNCTION survey.read_survey, survey.write_response FROM PUBLIC;
GRANT EXECUTE ON FUNCTION survey.read_survey, survey.write_response TO medspill_entrance;
