-- Roles ----------------------------------------------------------------------------------------------------------------
-- Nobody logs in as one of these: the service's login takes them on, one at a time, for a transaction (docs/decisions/0009).
-- They belong to the whole server, not to this database: several databases may be migrated on it, at the same moment too.
--   medspill_app        everyday work of one organisation: who takes part in what; reads no answers
--   medspill_reporting  answers and what is computed of them; reads nobody's name
--   medspill_auth       sign-in
--   medspill_entrance   what the service may do before it knows the organisation: call some functions, and nothing else

DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['medspill_app', 'medspill_reporting', 'medspill_auth', 'medspill_entrance'] LOOP
    IF to_regrole(wanted) IS NULL THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
      EXCEPTION
        WHEN duplicate_object OR unique_violation THEN
          NULL; -- Another database's migration was quicker.
        WHEN insufficient_privilege THEN
          RAISE EXCEPTION 'The login % may not create roles. Let an administrator run: CREATE ROLE % NOLOGIN;', current_user, wanted;
      END;
    END IF;
  END LOOP;
END $$;

-- What is not granted to a role by name is nobody's.
REVOKE ALL ON SCHEMA public FROM PUBLIC;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- The respondent's way -------------------------------------------------------------------------------------------------
-- Whoever holds a personal link belongs to no organisation that the service could know beforehand. These functions run with
-- the owner's rights, see past row-level security, and reach one person's response in one wave and nothing else.

GRANT USAGE ON SCHEMA survey TO medspill_entrance;

-- Whose answers the link leads to. Only the functions below call it; PostgreSQL makes it a part of their statements.
CREATE FUNCTION survey.respondent(given_token_hash bytea)
RETURNS TABLE (organisation_id uuid, wave_id uuid, key uuid)
LANGUAGE sql STABLE AS $$
  SELECT i.organisation_id, i.wave_id, k.key
  FROM identity.invitation i
  JOIN identity.respondent_key k ON k.organisation_id = i.organisation_id AND k.member_id = i.member_id
  WHERE i.token_hash = given_token_hash
$$;

-- The survey behind a link, with what has been saved of it. No row when there is no such link.
CREATE FUNCTION survey.read_survey(given_token_hash bytea)
RETURNS TABLE (
  organisation text, programme text, "group" text, contact text, kind public.wave_kind, state public.wave_state,
  closes_at timestamptz, past_deadline boolean, instrument_key text, instrument_version integer,
  k_group smallint, k_outside smallint, k_text smallint, retention_months smallint,
  answers smallint[], submitted boolean, texts jsonb
)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT o.name, p.name, g.name, p.contact, w.kind, w.state, w.closes_at, w.closes_at <= now(), w.instrument_key, w.instrument_version,
         p.k_group, p.k_outside, p.k_text, p.retention_months, r.answers, r.submitted,
         (SELECT jsonb_object_agg(t.question_key, t.text) FROM survey.text_answer t
          WHERE t.organisation_id = w.organisation_id AND t.wave_id = w.id AND t.respondent_key = i.key)
  FROM survey.respondent(given_token_hash) i
  JOIN public.wave w ON w.organisation_id = i.organisation_id AND w.id = i.wave_id
  JOIN public."group" g ON g.organisation_id = w.organisation_id AND g.id = w.group_id
  JOIN public.programme p ON p.organisation_id = w.organisation_id AND p.id = w.programme_id
  JOIN public.organisation o ON o.id = w.organisation_id
  LEFT JOIN survey.response r ON r.organisation_id = w.organisation_id AND r.wave_id = w.id AND r.respondent_key = i.key;
END $$;

-- Takes the link and writes the response in one statement. One row when the link exists: the wave's state, its number of
-- items, and `submitted` where it was written.
-- The lock on the wave is the one that closing waits for (and that a new response's foreign key would take anyway): a
-- response that was accepted is in the aggregate, and after closing `open` is read anew and the response refused.
CREATE FUNCTION survey.write_response(given_token_hash bytea, given_answers smallint[], given_submitted boolean, given_texts jsonb)
RETURNS TABLE (state public.wave_state, open boolean, item_count smallint, submitted boolean)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  WITH invited AS (
    SELECT i.organisation_id, i.wave_id, i.key, w.item_count, w.state,
           w.state = 'open' AND (w.closes_at IS NULL OR w.closes_at > now()) AS open
    FROM survey.respondent(given_token_hash) i
    JOIN public.wave w ON w.organisation_id = i.organisation_id AND w.id = i.wave_id
    FOR KEY SHARE OF w
  ), accepted AS (
    SELECT * FROM invited WHERE open AND item_count = cardinality(given_answers)
  ), written AS (
    INSERT INTO survey.response AS r (organisation_id, wave_id, respondent_key, item_count, answers, submitted)
    SELECT organisation_id, wave_id, key, item_count, given_answers, given_submitted FROM accepted
    ON CONFLICT (organisation_id, wave_id, respondent_key)
    DO UPDATE SET answers = excluded.answers, submitted = r.submitted OR excluded.submitted
    RETURNING r.submitted
  ), texts AS (
    SELECT key AS question_key, value AS text FROM jsonb_each_text(given_texts) WHERE value <> ''
  ), texts_written AS (
    INSERT INTO survey.text_answer (organisation_id, wave_id, respondent_key, question_key, text)
    SELECT a.organisation_id, a.wave_id, a.key, t.question_key, t.text FROM accepted a, texts t
    ON CONFLICT (organisation_id, wave_id, respondent_key, question_key) DO UPDATE SET text = excluded.text
  ), texts_removed AS (
    DELETE FROM survey.text_answer d USING accepted a
    WHERE d.organisation_id = a.organisation_id AND d.wave_id = a.wave_id AND d.respondent_key = a.key
      AND d.question_key NOT IN (SELECT question_key FROM texts)
  )
  SELECT i.state, i.open, i.item_count, w.submitted FROM invited i LEFT JOIN written w ON true;
END $$;

GRANT EXECUTE ON FUNCTION survey.read_survey, survey.write_response TO medspill_entrance;
