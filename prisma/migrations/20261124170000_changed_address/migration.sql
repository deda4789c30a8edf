-- Whoever keeps a list of members could put another address, perhaps their own, in the place of a member's, and have the next
-- link sent there. So a change of address makes links and sessions that were there worthless and seals what was answered: a
-- link to the new address lets its holder answer, but shows nothing of what had been answered before.

ALTER TABLE "identity"."invitation" ADD COLUMN "sealed" BOOLEAN NOT NULL DEFAULT false;

CREATE FUNCTION identity.seal_answers() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE identity.invitation SET sealed = true, token_hash = NULL
  WHERE organisation_id = NEW.organisation_id AND member_id = NEW.id;
  DELETE FROM identity.respondent_session WHERE organisation_id = NEW.organisation_id AND member_id = NEW.id;
  RETURN NULL;
END $$;

CREATE TRIGGER changed_address_seals AFTER UPDATE OF email ON identity.member FOR EACH ROW
WHEN (OLD.email <> NEW.email) EXECUTE FUNCTION identity.seal_answers();

-- The functions of the respondent's way as before, but for what is sealed. A result with another column is another function.
DROP FUNCTION survey.read_survey(bytea, integer);

CREATE FUNCTION survey.read_survey(given_secret_hash bytea, life_seconds integer)
RETURNS TABLE (
  reference uuid, person text, organisation text, programme text, "group" text, contact text, kind public.wave_kind, state text,
  closes_at timestamptz, instrument_key text, instrument_version integer, k_group smallint, k_outside smallint, k_text smallint,
  min_other_groups smallint, retention_months smallint, research_export boolean, sealed boolean, answers smallint[], submitted boolean, texts jsonb
)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
  PERFORM identity.prolong_respondent_session(given_secret_hash, life_seconds);
  RETURN QUERY
  SELECT i.reference, m.name, o.name, p.name, g.name, p.contact, w.kind,
         CASE WHEN w.state = 'open' AND w.closes_at <= now() THEN 'past_deadline' ELSE w.state::text END,
         w.closes_at, w.instrument_key, w.instrument_version, p.k_group, p.k_outside, p.k_text, p.min_other_groups,
         p.retention_months, p.research_export, i.sealed,
         CASE WHEN NOT i.sealed THEN r.answers END, CASE WHEN NOT i.sealed THEN r.submitted END,
         (SELECT jsonb_object_agg(t.question_key, t.text) FROM survey.text_answer t
          WHERE t.organisation_id = w.organisation_id AND t.wave_id = w.id AND t.respondent_key = k.key AND NOT i.sealed)
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

GRANT EXECUTE ON FUNCTION survey.read_survey TO medspill_entrance;

CREATE OR REPLACE FUNCTION survey.write_response(
  given_secret_hash bytea, given_invitation uuid, given_answers smallint[], given_submitted boolean, given_texts jsonb, life_seconds integer
)
RETURNS TABLE (state public.wave_state, open boolean, item_count smallint, same boolean, submitted boolean)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
  PERFORM identity.prolong_respondent_session(given_secret_hash, life_seconds);
  RETURN QUERY
  WITH invited AS (
    SELECT i.organisation_id, i.wave_id, i.member_id, i.sealed, k.key, w.item_count, w.state, i.reference = given_invitation AS same,
           w.state = 'open' AND (w.closes_at IS NULL OR w.closes_at > now()) AS open
    FROM identity.respondent_session s
    JOIN identity.invitation i ON i.organisation_id = s.organisation_id AND i.wave_id = s.wave_id AND i.member_id = s.member_id
    JOIN identity.respondent_key k ON k.organisation_id = i.organisation_id AND k.member_id = i.member_id
    JOIN public.wave w ON w.organisation_id = i.organisation_id AND w.id = i.wave_id
    WHERE s.secret_hash = given_secret_hash AND s.expires_at > now()
    FOR KEY SHARE OF w, k
  ), accepted AS (
    SELECT * FROM invited WHERE same AND open AND item_count = cardinality(given_answers)
  ), written AS (
    INSERT INTO survey.response AS r (organisation_id, wave_id, respondent_key, item_count, answers, submitted)
    SELECT organisation_id, wave_id, key, item_count, given_answers, given_submitted FROM accepted
    ON CONFLICT (organisation_id, wave_id, respondent_key)
    -- What was sealed is replaced whole: whoever answers now has not seen it.
    DO UPDATE SET answers = excluded.answers,
                  submitted = (r.submitted AND NOT (SELECT sealed FROM accepted)) OR excluded.submitted
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
  ), unsealed AS (
    UPDATE identity.invitation i SET sealed = false FROM accepted a
    WHERE a.sealed AND i.organisation_id = a.organisation_id AND i.wave_id = a.wave_id AND i.member_id = a.member_id
  )
  SELECT i.state, i.open, i.item_count, i.same, w.submitted FROM invited i LEFT JOIN written w ON true;
END $$;

CREATE OR REPLACE FUNCTION survey.own_data_of(of_organisation uuid, of_member uuid) RETURNS TABLE (person jsonb, responses jsonb)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT jsonb_build_object(
           'organisation', o.name, 'programme', p.name, 'cohort', c.name, 'group', g.name, 'name', m.name, 'email', m.email,
           'externalKey', m.external_key, 'respondentKey', k.key, 'joinedAt', m.joined_at, 'retentionMonths', p.retention_months,
           'instrumentKey', p.instrument_key, 'instrumentVersion', p.instrument_version),
         coalesce((
           SELECT jsonb_agg(jsonb_build_object(
                    'wave', w.kind, 'state', w.state, 'opensAt', w.opens_at, 'closesAt', w.closes_at, 'closedAt', w.closed_at,
                    'linkWorks', coalesce(i.token_hash IS NOT NULL AND (i.expires_at IS NULL OR i.expires_at > now()), false),
                    'openSessions', (SELECT count(*) FROM identity.respondent_session s
                                     WHERE s.organisation_id = m.organisation_id AND s.wave_id = w.id AND s.member_id = m.id
                                       AND s.expires_at > now()),
                    'sealed', coalesce(i.sealed, false), 'submitted', r.submitted,
                    'answers', CASE WHEN i.sealed IS NOT TRUE THEN r.answers END,
                    'texts', (SELECT jsonb_object_agg(t.question_key, t.text) FROM survey.text_answer t
                              WHERE t.organisation_id = w.organisation_id AND t.wave_id = w.id AND t.respondent_key = k.key AND i.sealed IS NOT TRUE))
                  ORDER BY w.kind)
           FROM public.wave w
           LEFT JOIN identity.invitation i ON i.organisation_id = m.organisation_id AND i.wave_id = w.id AND i.member_id = m.id
           LEFT JOIN survey.response r ON r.organisation_id = m.organisation_id AND r.wave_id = w.id AND r.respondent_key = k.key
           WHERE w.organisation_id = m.organisation_id AND w.group_id = m.group_id
             AND (i.member_id IS NOT NULL OR r.respondent_key IS NOT NULL)), '[]')
  FROM identity.member m
  JOIN public."group" g ON g.organisation_id = m.organisation_id AND g.id = m.group_id
  JOIN public.cohort c ON c.organisation_id = g.organisation_id AND c.id = g.cohort_id
  JOIN public.programme p ON p.organisation_id = g.organisation_id AND p.id = g.programme_id
  JOIN public.organisation o ON o.id = m.organisation_id
  LEFT JOIN identity.respondent_key k ON k.organisation_id = m.organisation_id AND k.member_id = m.id
  WHERE m.organisation_id = of_organisation AND m.id = of_member
$$;
