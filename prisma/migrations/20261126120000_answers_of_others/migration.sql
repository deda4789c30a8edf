-- Whoever puts their own address in a member's place and opens the link learns nothing of what was answered from the address
-- before: neither what it was nor that there was anything. The page is as if nothing had been answered, also after the first
-- answers of one's own; one's own data, the mails, and what withdrawal and erasure tell are so too.

-- An answer that was sent goes on being counted when it is replaced from another address, so that the response rate does not
-- tell. Until what replaced it is sent, it is nobody's: it is not shown as sent, and it is in no result.
ALTER TABLE "survey"."response"
  ADD COLUMN "replaced" BOOLEAN NOT NULL DEFAULT false,
  ADD CONSTRAINT "response_replaced_was_sent" CHECK ("submitted" OR NOT "replaced");

-- As before, with `replaced`.
CREATE OR REPLACE FUNCTION survey.write_response(
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
    DO UPDATE SET submitted = r.submitted OR excluded.submitted,
    replaced = NOT excluded.submitted AND (r.replaced OR r.submitted AND (SELECT anew FROM accepted)), answers = ARRAY(
      SELECT nullif(coalesce(c.change, c.former), 0)
      FROM accepted a, unnest(CASE WHEN NOT a.anew THEN r.answers END, a.changes) WITH ORDINALITY AS c (former, change, position)
      ORDER BY c.position)
    RETURNING r.submitted AND NOT r.replaced AS submitted, r.answers
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

CREATE OR REPLACE FUNCTION survey.read_survey(given_secret_hash bytea, life_seconds integer)
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
         CASE WHEN NOT i.answers_hidden THEN r.answers END, CASE WHEN NOT i.answers_hidden THEN r.submitted AND NOT r.replaced END,
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

-- What nobody sent is a draft when the wave closes.
CREATE FUNCTION survey.settle_replaced() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  settled integer;
BEGIN
  UPDATE survey.response SET submitted = false, replaced = false
  WHERE organisation_id = NEW.organisation_id AND wave_id = NEW.id AND replaced;
  GET DIAGNOSTICS settled = ROW_COUNT;
  IF settled > 0 THEN
    INSERT INTO survey.response_day AS d (organisation_id, wave_id, day, sent)
    VALUES (NEW.organisation_id, NEW.id, (now() AT TIME ZONE 'Europe/Oslo')::date, -settled)
    ON CONFLICT (organisation_id, wave_id, day) DO UPDATE SET sent = d.sent + excluded.sent;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER wave_settles AFTER UPDATE OF state ON public.wave
  FOR EACH ROW WHEN (OLD.state = 'open' AND NEW.state = 'closed') EXECUTE FUNCTION survey.settle_replaced();

-- Rights ---------------------------------------------------------------------------------------------------------------

-- As before. That a link went to another address is told of every such link, whether or not it was used.
CREATE OR REPLACE FUNCTION survey.own_data_of(of_organisation uuid, of_member uuid, of_address bytea) RETURNS TABLE (person jsonb, responses jsonb)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT jsonb_build_object(
           'organisation', o.name, 'programme', p.name, 'cohort', c.name, 'group', g.name, 'name', m.name, 'email', m.email,
           'externalKey', m.external_key, 'respondentKey', k.key, 'joinedAt', m.joined_at, 'retentionMonths', p.retention_months,
           'instrumentKey', p.instrument_key, 'instrumentVersion', p.instrument_version,
           'development', survey.own_development_of(m.organisation_id, m.id, of_address)),
         coalesce((
           SELECT jsonb_agg(jsonb_build_object(
                    'wave', w.kind, 'state', w.state, 'opensAt', w.opens_at, 'closesAt', w.closes_at, 'closedAt', w.closed_at,
                    'linkWorks', coalesce(i.token_hash IS NOT NULL AND (i.expires_at IS NULL OR i.expires_at > now()), false),
                    'openSessions', (SELECT count(*) FROM identity.respondent_session s
                                     WHERE NOT x.elsewhere AND s.organisation_id = m.organisation_id AND s.wave_id = w.id AND s.member_id = m.id
                                       AND s.expires_at > now()),
                    'submitted', CASE WHEN x.own THEN r.submitted AND NOT r.replaced END,
                    'fromOtherAddress', x.elsewhere,
                    'answers', CASE WHEN x.own THEN r.answers END,
                    'texts', CASE WHEN x.own THEN (
                      SELECT jsonb_object_agg(t.question_key, t.text) FROM survey.text_answer t
                      WHERE t.organisation_id = w.organisation_id AND t.wave_id = w.id AND t.respondent_key = k.key) END)
                  ORDER BY w.kind)
           FROM public.wave w
           LEFT JOIN identity.invitation i ON i.organisation_id = m.organisation_id AND i.wave_id = w.id AND i.member_id = m.id
           LEFT JOIN survey.response r ON r.organisation_id = m.organisation_id AND r.wave_id = w.id AND r.respondent_key = k.key
           CROSS JOIN LATERAL (
             SELECT e.elsewhere, NOT e.elsewhere AND NOT coalesce(i.answers_hidden, false) AS own
             FROM (SELECT i.sent_to IS NOT NULL AND i.sent_to IS DISTINCT FROM of_address AS elsewhere) e) x
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

-- As before, but for answers from another address, which are not the session's to take back.
CREATE OR REPLACE FUNCTION survey.withdraw_response(given_secret_hash bytea) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  own record;
BEGIN
  SELECT w.organisation_id, w.id AS wave_id, k.key, i.answers_hidden INTO own
  FROM identity.respondent_session s
  JOIN identity.invitation i ON i.organisation_id = s.organisation_id AND i.wave_id = s.wave_id AND i.member_id = s.member_id
  JOIN identity.respondent_key k ON k.organisation_id = s.organisation_id AND k.member_id = s.member_id
  JOIN public.wave w ON w.organisation_id = s.organisation_id AND w.id = s.wave_id
  WHERE s.secret_hash = given_secret_hash AND s.expires_at > now() AND w.state = 'open'
  FOR KEY SHARE OF w, k;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  IF own.answers_hidden THEN
    RETURN true;
  END IF;
  DELETE FROM survey.text_answer
  WHERE organisation_id = own.organisation_id AND wave_id = own.wave_id AND respondent_key = own.key;
  DELETE FROM survey.response
  WHERE organisation_id = own.organisation_id AND wave_id = own.wave_id AND respondent_key = own.key;
  IF FOUND THEN
    INSERT INTO public.audit_event (organisation_id, action, object_type, object_id)
    VALUES (own.organisation_id, 'response_withdrawn', 'wave', own.wave_id);
  END IF;
  RETURN true;
END $$;

-- As before: everything of the member goes. Counted is what was given from the address.
DROP FUNCTION survey.erase_member(uuid, uuid);
CREATE FUNCTION survey.erase_member(of_organisation uuid, of_member uuid, of_address bytea) RETURNS TABLE (responses integer, text_answers integer)
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  own_key uuid;
BEGIN
  -- Locks in the order in which writing an answer takes them: session, wave, key.
  DELETE FROM identity.respondent_session WHERE organisation_id = of_organisation AND member_id = of_member;
  -- Waits until nobody closes a wave of the group or writes an answer there, and lets nobody begin to.
  PERFORM FROM public.wave w
  WHERE w.organisation_id = of_organisation
    AND w.group_id = (SELECT m.group_id FROM identity.member m WHERE m.organisation_id = of_organisation AND m.id = of_member)
  ORDER BY w.id FOR UPDATE OF w;
  DELETE FROM identity.respondent_key WHERE organisation_id = of_organisation AND member_id = of_member RETURNING key INTO own_key;

  -- Closed waves stay as they were reduced, but two things would single the person out by what is missing from now on: the
  -- texts, and a change that is worked out later from the answers that are left.
  UPDATE public.wave w SET answers_erased = true
  WHERE w.organisation_id = of_organisation AND w.state = 'closed'
    AND (EXISTS (SELECT FROM identity.invitation i
                 WHERE i.organisation_id = w.organisation_id AND i.wave_id = w.id AND i.member_id = of_member)
      OR EXISTS (SELECT FROM survey.response r
                 WHERE r.organisation_id = w.organisation_id AND r.wave_id = w.id AND r.respondent_key = own_key));

  SELECT count(*), coalesce(sum(t.texts), 0) INTO responses, text_answers
  FROM survey.response r
  LEFT JOIN identity.invitation i ON i.organisation_id = r.organisation_id AND i.wave_id = r.wave_id AND i.member_id = of_member
  CROSS JOIN LATERAL (
    SELECT count(*) AS texts FROM survey.text_answer t
    WHERE t.organisation_id = r.organisation_id AND t.wave_id = r.wave_id AND t.respondent_key = r.respondent_key) t
  WHERE r.organisation_id = of_organisation AND r.respondent_key = own_key
    AND NOT coalesce(i.answers_hidden, false) AND (i.sent_to IS NULL OR i.sent_to IS NOT DISTINCT FROM of_address);
  DELETE FROM survey.text_answer WHERE organisation_id = of_organisation AND respondent_key = own_key;
  DELETE FROM survey.response WHERE organisation_id = of_organisation AND respondent_key = own_key;

  -- Invitations to closed waves keep the count of the invited as it was; the others go.
  DELETE FROM identity.invitation i USING public.wave w
  WHERE i.organisation_id = of_organisation AND i.member_id = of_member
    AND w.organisation_id = i.organisation_id AND w.id = i.wave_id AND w.state <> 'closed';
  UPDATE identity.invitation SET token_hash = NULL, expires_at = NULL
  WHERE organisation_id = of_organisation AND member_id = of_member;

  -- The member stays as one of so many, without anything that says who.
  UPDATE identity.member SET name = NULL, email = NULL, external_key = 'erased-' || gen_random_uuid()
  WHERE organisation_id = of_organisation AND id = of_member;
  RETURN NEXT;
END $$;

CREATE OR REPLACE FUNCTION survey.erase_respondent(given_secret_hash bytea) RETURNS TABLE (responses integer, text_answers integer)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  own record;
BEGIN
  SELECT s.organisation_id, s.member_id, i.sent_to INTO own
  FROM identity.respondent_session s
  JOIN identity.invitation i ON i.organisation_id = s.organisation_id AND i.wave_id = s.wave_id AND i.member_id = s.member_id
  WHERE s.secret_hash = given_secret_hash AND s.expires_at > now();
  IF FOUND THEN
    RETURN QUERY SELECT e.responses, e.text_answers FROM survey.erase_member(own.organisation_id, own.member_id, own.sent_to) e;
    INSERT INTO public.audit_event (organisation_id, action, object_type) VALUES (own.organisation_id, 'person_erased', 'person');
  END IF;
END $$;

CREATE OR REPLACE FUNCTION survey.erase_account_members(of_account uuid) RETURNS TABLE (responses integer, text_answers integer)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  own record;
BEGIN
  FOR own IN SELECT * FROM identity.members_of_account(of_account) m ORDER BY m.member_id LOOP
    RETURN QUERY SELECT e.responses, e.text_answers FROM survey.erase_member(own.organisation_id, own.member_id, own.address) e;
    INSERT INTO public.audit_event (organisation_id, action, object_type) VALUES (own.organisation_id, 'person_erased', 'person');
  END LOOP;
END $$;

-- Mails ----------------------------------------------------------------------------------------------------------------

-- As before, and whoever has begun anew is reminded as anybody is.
CREATE OR REPLACE FUNCTION mailing.to_be_reminded(of_organisation uuid, of_wave uuid) RETURNS TABLE (member_id uuid, begun boolean)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT i.member_id, r.submitted IS NOT NULL AND NOT i.answers_hidden
  FROM mailing.delivery d
  JOIN identity.invitation i ON i.organisation_id = d.organisation_id AND i.wave_id = d.wave_id AND i.member_id = d.member_id
  JOIN identity.member m ON m.organisation_id = i.organisation_id AND m.id = i.member_id
  JOIN identity.respondent_key k ON k.organisation_id = m.organisation_id AND k.member_id = m.id
  LEFT JOIN survey.response r ON r.organisation_id = i.organisation_id AND r.wave_id = i.wave_id AND r.respondent_key = k.key
  WHERE d.organisation_id = of_organisation AND d.wave_id = of_wave
    AND d.state = 'sent' AND NOT d.no_reminders AND NOT d.unreachable AND m.left_at IS NULL
    AND i.token_hash IS NOT NULL AND coalesce(i.expires_at > now(), true) AND i.sent_to = sha256(convert_to(m.email, 'UTF8'))
    AND (r.submitted IS NOT TRUE OR r.replaced OR i.answers_hidden)
$$;

-- As before, and nobody is thanked for what they have not sent.
CREATE OR REPLACE FUNCTION mailing.make_due() RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  due record;
BEGIN
  DELETE FROM mailing.letter l USING public.wave w
  WHERE w.organisation_id = l.organisation_id AND w.id = l.wave_id AND l.kind <> 'thanks'
    AND (w.state <> 'open' OR w.closes_at <= now());

  WITH invited AS (
    INSERT INTO mailing.delivery (organisation_id, wave_id, member_id)
    SELECT i.organisation_id, i.wave_id, i.member_id
    FROM public.wave w
    JOIN identity.invitation i ON i.organisation_id = w.organisation_id AND i.wave_id = w.id
    JOIN identity.member m ON m.organisation_id = i.organisation_id AND m.id = i.member_id
    WHERE w.state = 'open' AND coalesce(w.closes_at > now(), true) AND m.email IS NOT NULL AND m.left_at IS NULL
    ON CONFLICT DO NOTHING
    RETURNING organisation_id, wave_id, member_id
  ), begun AS (
    INSERT INTO mailing.round (organisation_id, wave_id, kind, number, unfinished)
    SELECT DISTINCT organisation_id, wave_id, 'invitation'::mailing.mail_kind, 0, 0 FROM invited
    ON CONFLICT DO NOTHING
  )
  INSERT INTO mailing.letter (organisation_id, wave_id, member_id, kind, number)
  SELECT organisation_id, wave_id, member_id, 'invitation', 0 FROM invited;

  -- Whose address was taken away while the letter waited, and has one again.
  INSERT INTO mailing.letter (organisation_id, wave_id, member_id, kind, number)
  SELECT d.organisation_id, d.wave_id, d.member_id, 'invitation', 0
  FROM mailing.delivery d
  JOIN public.wave w ON w.organisation_id = d.organisation_id AND w.id = d.wave_id
  JOIN identity.member m ON m.organisation_id = d.organisation_id AND m.id = d.member_id
  WHERE d.state = 'waiting' AND w.state = 'open' AND coalesce(w.closes_at > now(), true) AND m.email IS NOT NULL AND m.left_at IS NULL
    AND NOT EXISTS (SELECT FROM mailing.letter l
                    WHERE l.organisation_id = d.organisation_id AND l.wave_id = d.wave_id AND l.member_id = d.member_id AND l.kind = 'invitation')
  ON CONFLICT DO NOTHING;

  -- One round at a time, a day apart, and of several that were missed the last.
  FOR due IN
    SELECT DISTINCT ON (w.organisation_id, w.id) w.organisation_id, w.id, t.kind,
           CASE t.kind WHEN 'reminder' THEN t.number ELSE (
             SELECT count(*) + 1 FROM mailing.round r
             WHERE r.organisation_id = w.organisation_id AND r.wave_id = w.id AND r.kind = 'last_call')::smallint END AS number
    FROM public.wave w
    JOIN mailing.round begun ON begun.organisation_id = w.organisation_id AND begun.wave_id = w.id AND begun.kind = 'invitation'
    LEFT JOIN mailing.plan p ON p.organisation_id = w.organisation_id AND p.wave_id = w.id
    CROSS JOIN LATERAL mailing.due_times(begun.made_at, w.closes_at, coalesce(p.reminder_days, '{3,7}'),
                                         CASE WHEN p.wave_id IS NULL THEN 1::smallint ELSE p.last_call_days END) t
    WHERE w.state = 'open' AND coalesce(w.closes_at > now(), true) AND t.due_at <= now()
      AND NOT EXISTS (
        SELECT FROM mailing.round r
        WHERE r.organisation_id = w.organisation_id AND r.wave_id = w.id
          AND (r.made_at > now() - interval '20 hours'
            OR t.kind = 'reminder' AND r.kind = 'reminder' AND r.number >= t.number
            OR t.kind = 'last_call' AND r.kind = 'last_call' AND r.closes_at = w.closes_at
            OR t.kind = 'reminder' AND r.kind = 'last_call' AND r.made_at >= t.due_at))
    ORDER BY w.organisation_id, w.id, t.kind DESC, t.number DESC
  LOOP
    PERFORM mailing.make_round(due.organisation_id, due.id, due.kind, due.number);
  END LOOP;

  -- To whoever has sent their answers from where the invitation went.
  WITH grateful AS (
    UPDATE mailing.delivery d SET thanked = true
    FROM public.wave w
    JOIN identity.invitation i ON i.organisation_id = w.organisation_id AND i.wave_id = w.id
    JOIN identity.member m ON m.organisation_id = i.organisation_id AND m.id = i.member_id
    JOIN identity.respondent_key k ON k.organisation_id = m.organisation_id AND k.member_id = m.id
    JOIN survey.response r ON r.organisation_id = i.organisation_id AND r.wave_id = i.wave_id AND r.respondent_key = k.key
    LEFT JOIN mailing.plan p ON p.organisation_id = w.organisation_id AND p.wave_id = w.id
    WHERE d.organisation_id = i.organisation_id AND d.wave_id = i.wave_id AND d.member_id = i.member_id
      AND d.state = 'sent' AND NOT d.thanked AND NOT d.unreachable AND coalesce(p.thanks, true)
      AND (w.state = 'open' OR w.closed_at > now() - interval '1 hour')
      AND r.submitted AND NOT r.replaced AND NOT i.answers_hidden AND i.sent_to = sha256(convert_to(m.email, 'UTF8'))
    RETURNING d.organisation_id, d.wave_id, d.member_id
  )
  INSERT INTO mailing.letter (organisation_id, wave_id, member_id, kind, number)
  SELECT organisation_id, wave_id, member_id, 'thanks', 0 FROM grateful
  ON CONFLICT DO NOTHING;
END $$;

REVOKE ALL ON FUNCTION survey.settle_replaced, survey.erase_member FROM PUBLIC;
