-- Personal links open sessions, and people have rights to what is stored about them.

-- What a link may be used for, and how long -----------------------------------------------------------------------------

-- NULL: as long as the wave takes answers.
ALTER TABLE "programme"
  ADD COLUMN "link_days" SMALLINT,
  ADD COLUMN "research_export" BOOLEAN NOT NULL DEFAULT false,
  ADD CONSTRAINT "programme_link_days" CHECK ("link_days" BETWEEN 1 AND 366);

ALTER TABLE "identity"."invitation"
  ADD COLUMN "expires_at" TIMESTAMPTZ(3),
  ADD COLUMN "reference" UUID NOT NULL DEFAULT gen_random_uuid();

-- Somebody who took part has had their answers erased after the wave was closed.
ALTER TABLE "wave"
  ADD COLUMN "answers_erased" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "identity"."respondent_session" (
    "organisation_id" UUID NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "wave_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "respondent_session_pkey" PRIMARY KEY ("organisation_id","secret_hash")
);

-- CreateTable
CREATE TABLE "identity"."closed_link" (
    "organisation_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "wave_id" UUID NOT NULL,

    CONSTRAINT "closed_link_pkey" PRIMARY KEY ("organisation_id","token_hash")
);

-- Forgotten when the server stops without notice, as it may be: a count of minutes is not worth writing twice.
CREATE UNLOGGED TABLE "failed_attempts" (
    "address_hash" BYTEA NOT NULL,
    "failures" INTEGER NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "failed_attempts_pkey" PRIMARY KEY ("address_hash")
);

-- CreateTable
CREATE TABLE "job_run" (
    "job" TEXT NOT NULL,
    "ran_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "job_run_pkey" PRIMARY KEY ("job")
);

-- CreateIndex
CREATE UNIQUE INDEX "respondent_session_secret_hash_key" ON "identity"."respondent_session"("secret_hash");

-- CreateIndex
CREATE INDEX "respondent_session_organisation_id_wave_id_member_id_idx" ON "identity"."respondent_session"("organisation_id", "wave_id", "member_id");

-- CreateIndex
CREATE UNIQUE INDEX "closed_link_token_hash_key" ON "identity"."closed_link"("token_hash");

-- CreateIndex
CREATE INDEX "closed_link_organisation_id_wave_id_idx" ON "identity"."closed_link"("organisation_id", "wave_id");

-- AddForeignKey
ALTER TABLE "identity"."respondent_session" ADD CONSTRAINT "respondent_session_organisation_id_wave_id_member_id_fkey" FOREIGN KEY ("organisation_id", "wave_id", "member_id") REFERENCES "identity"."invitation"("organisation_id", "wave_id", "member_id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "identity"."closed_link" ADD CONSTRAINT "closed_link_organisation_id_wave_id_fkey" FOREIGN KEY ("organisation_id", "wave_id") REFERENCES "wave"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

ALTER TABLE "identity"."respondent_session"
  ADD CONSTRAINT "respondent_session_secret_is_sha256" CHECK (octet_length("secret_hash") = 32);

ALTER TABLE "identity"."closed_link"
  ADD CONSTRAINT "closed_link_token_is_sha256" CHECK (octet_length("token_hash") = 32);

-- What was announced is announced before anybody answers. It may be taken back at any time.
CREATE FUNCTION "check_research_export"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF EXISTS (SELECT FROM public.wave w
             WHERE w.organisation_id = NEW.organisation_id AND w.programme_id = NEW.id AND w.state <> 'planned') THEN
    RAISE EXCEPTION 'A research export must be announced before the first wave opens.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "programme_research_export" BEFORE UPDATE OF "research_export" ON "programme"
  FOR EACH ROW WHEN (NEW."research_export" AND NOT OLD."research_export") EXECUTE FUNCTION "check_research_export"();

-- Whose rows. Nobody but the functions below reaches the new tables.
ALTER TABLE "identity"."respondent_session" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "identity"."closed_link" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON "identity"."respondent_session"
  USING (organisation_id = nullif(current_setting('medspill.organisation_id', true), '')::uuid);
CREATE POLICY tenant ON "identity"."closed_link"
  USING (organisation_id = nullif(current_setting('medspill.organisation_id', true), '')::uuid);

-- A wave that is opened again is computed anew from the answers that are there.
GRANT UPDATE (answers_erased) ON public.wave TO medspill_reporting;

-- The respondent's way -------------------------------------------------------------------------------------------------
-- A link opens a session, and only the session leads to answers. Like what was bound to links before, these functions run
-- with the owner's rights and reach what is one person's own and nothing else.

GRANT USAGE ON SCHEMA identity, public TO medspill_entrance;

DROP FUNCTION survey.write_response(bytea, smallint[], boolean, jsonb);
DROP FUNCTION survey.read_survey(bytea);
DROP FUNCTION survey.respondent(bytea);

-- Opens a session for the holder of a personal link; the oldest one gives way where there are too many. One row where the
-- link is one or was: `opened`, `expired` or `closed`, and whom to ask.
CREATE FUNCTION identity.open_respondent_session(given_token_hash bytea, given_secret_hash bytea, life_seconds integer, most_sessions integer)
RETURNS TABLE (outcome text, contact text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  WITH invited AS (
    SELECT i.organisation_id, i.wave_id, i.member_id, p.contact, coalesce(i.expires_at <= now(), false) AS expired
    FROM identity.invitation i
    JOIN identity.respondent_key k ON k.organisation_id = i.organisation_id AND k.member_id = i.member_id
    JOIN public.wave w ON w.organisation_id = i.organisation_id AND w.id = i.wave_id
    JOIN public.programme p ON p.organisation_id = w.organisation_id AND p.id = w.programme_id
    WHERE i.token_hash = given_token_hash
  ), opened AS (
    INSERT INTO identity.respondent_session (organisation_id, secret_hash, wave_id, member_id, expires_at)
    SELECT organisation_id, given_secret_hash, wave_id, member_id, now() + make_interval(secs => life_seconds)
    FROM invited WHERE NOT expired
  ), given_way AS (
    DELETE FROM identity.respondent_session WHERE secret_hash IN (
      SELECT s.secret_hash FROM identity.respondent_session s
      JOIN invited i ON i.organisation_id = s.organisation_id AND i.wave_id = s.wave_id AND i.member_id = s.member_id
      ORDER BY s.expires_at DESC OFFSET most_sessions - 1)
  )
  SELECT CASE WHEN expired THEN 'expired' ELSE 'opened' END, contact FROM invited
  UNION ALL
  SELECT 'closed', p.contact
  FROM identity.closed_link l
  JOIN public.wave w ON w.organisation_id = l.organisation_id AND w.id = l.wave_id
  JOIN public.programme p ON p.organisation_id = w.organisation_id AND p.id = w.programme_id
  WHERE l.token_hash = given_token_hash;
END $$;

-- The invitation that a session is open for, as its browser knows it.
CREATE FUNCTION identity.respondent_invitation(given_secret_hash bytea) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT i.reference
  FROM identity.respondent_session s
  JOIN identity.invitation i ON i.organisation_id = s.organisation_id AND i.wave_id = s.wave_id AND i.member_id = s.member_id
  WHERE s.secret_hash = given_secret_hash AND s.expires_at > now()
$$;

CREATE FUNCTION identity.end_respondent_session(given_secret_hash bytea) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DELETE FROM identity.respondent_session WHERE secret_hash = given_secret_hash
$$;

-- Lets a session live on. At most every eighth of its life, so that saving an answer seldom writes two rows. Only the
-- functions below call it.
CREATE FUNCTION identity.prolong_respondent_session(given_secret_hash bytea, life_seconds integer) RETURNS void
LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
  UPDATE identity.respondent_session SET expires_at = now() + make_interval(secs => life_seconds)
  WHERE secret_hash = given_secret_hash AND expires_at > now() AND expires_at < now() + make_interval(secs => life_seconds * 7 / 8)
$$;

-- The survey that a session is for, with what has been saved of it. No row when there is no such session.
CREATE FUNCTION survey.read_survey(given_secret_hash bytea, life_seconds integer)
RETURNS TABLE (
  reference uuid, person text, organisation text, programme text, "group" text, contact text, kind public.wave_kind, state text,
  closes_at timestamptz, instrument_key text, instrument_version integer, k_group smallint, k_outside smallint, k_text smallint,
  min_other_groups smallint, retention_months smallint, research_export boolean, answers smallint[], submitted boolean, texts jsonb
)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
  PERFORM identity.prolong_respondent_session(given_secret_hash, life_seconds);
  RETURN QUERY
  SELECT i.reference, m.name, o.name, p.name, g.name, p.contact, w.kind,
         CASE WHEN w.state = 'open' AND w.closes_at <= now() THEN 'past_deadline' ELSE w.state::text END,
         w.closes_at, w.instrument_key, w.instrument_version, p.k_group, p.k_outside, p.k_text, p.min_other_groups,
         p.retention_months, p.research_export, r.answers, r.submitted,
         (SELECT jsonb_object_agg(t.question_key, t.text) FROM survey.text_answer t
          WHERE t.organisation_id = w.organisation_id AND t.wave_id = w.id AND t.respondent_key = k.key)
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

-- Takes the session and writes the response in one statement. One row while the session lives: the wave's state, its number
-- of items, whether the page is open for the invitation that the session is for, and `submitted` where it was written.
-- The lock on the wave is the one that closing waits for (and that a new response's foreign key would take anyway): a
-- response that was accepted is in the aggregate, and after closing `open` is read anew and the response refused. Erasing a
-- person waits for the lock on the key: no answer comes in after it under a key that is nobody's any more.
CREATE FUNCTION survey.write_response(
  given_secret_hash bytea, given_invitation uuid, given_answers smallint[], given_submitted boolean, given_texts jsonb, life_seconds integer
)
RETURNS TABLE (state public.wave_state, open boolean, item_count smallint, same boolean, submitted boolean)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
  PERFORM identity.prolong_respondent_session(given_secret_hash, life_seconds);
  RETURN QUERY
  WITH invited AS (
    SELECT i.organisation_id, i.wave_id, k.key, w.item_count, w.state, i.reference = given_invitation AS same,
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
  SELECT i.state, i.open, i.item_count, i.same, w.submitted FROM invited i LEFT JOIN written w ON true;
END $$;

-- Guessing links -------------------------------------------------------------------------------------------------------

CREATE FUNCTION public.count_failed_attempts(given_address_hash bytea) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT failures FROM public.failed_attempts WHERE address_hash = given_address_hash AND expires_at > now()
$$;

-- Counts one more, and forgets what is older than its minutes.
CREATE FUNCTION public.add_failed_attempt(given_address_hash bytea, given_expires_at timestamptz) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH forgotten AS (DELETE FROM public.failed_attempts WHERE expires_at <= now() AND address_hash <> given_address_hash)
  INSERT INTO public.failed_attempts AS f (address_hash, failures, expires_at) VALUES (given_address_hash, 1, given_expires_at)
  ON CONFLICT (address_hash) DO UPDATE SET
    failures = CASE WHEN f.expires_at > now() THEN f.failures ELSE 0 END + 1, expires_at = excluded.expires_at
$$;

-- What is one's own ----------------------------------------------------------------------------------------------------

-- Everything that is stored about a member: the person, and one element per wave that asked them. Only what finds out who
-- is asking calls it.
CREATE FUNCTION survey.own_data_of(of_organisation uuid, of_member uuid) RETURNS TABLE (person jsonb, responses jsonb)
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
                    'submitted', r.submitted, 'answers', r.answers,
                    'texts', (SELECT jsonb_object_agg(t.question_key, t.text) FROM survey.text_answer t
                              WHERE t.organisation_id = w.organisation_id AND t.wave_id = w.id AND t.respondent_key = k.key))
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

CREATE FUNCTION survey.respondent_own_data(given_secret_hash bytea) RETURNS TABLE (person jsonb, responses jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT d.person, d.responses
  FROM identity.respondent_session s, survey.own_data_of(s.organisation_id, s.member_id) d
  WHERE s.secret_hash = given_secret_hash AND s.expires_at > now()
$$;

-- Takes the respondent's answers out of a wave that is not closed. One row while the session lives: whether the wave was open.
-- Waits for closing and is waited for by it, as writing is: what closing has counted can no longer be taken back.
CREATE FUNCTION survey.withdraw_response(given_secret_hash bytea) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  own record;
BEGIN
  SELECT w.organisation_id, w.id AS wave_id, k.key INTO own
  FROM identity.respondent_session s
  JOIN identity.respondent_key k ON k.organisation_id = s.organisation_id AND k.member_id = s.member_id
  JOIN public.wave w ON w.organisation_id = s.organisation_id AND w.id = s.wave_id
  WHERE s.secret_hash = given_secret_hash AND s.expires_at > now() AND w.state = 'open'
  FOR KEY SHARE OF w, k;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  DELETE FROM survey.text_answer
  WHERE organisation_id = own.organisation_id AND wave_id = own.wave_id AND respondent_key = own.key;
  DELETE FROM survey.response
  WHERE organisation_id = own.organisation_id AND wave_id = own.wave_id AND respondent_key = own.key;
  RETURN true;
END $$;

-- Removes what is stored of a member. A second time there is nothing left to remove. Only what finds out who is asking calls it.
CREATE FUNCTION survey.erase_member(of_organisation uuid, of_member uuid) RETURNS TABLE (responses integer, text_answers integer)
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

  DELETE FROM survey.text_answer WHERE organisation_id = of_organisation AND respondent_key = own_key;
  GET DIAGNOSTICS text_answers = ROW_COUNT;
  DELETE FROM survey.response WHERE organisation_id = of_organisation AND respondent_key = own_key;
  GET DIAGNOSTICS responses = ROW_COUNT;

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

CREATE FUNCTION survey.erase_respondent(given_secret_hash bytea) RETURNS TABLE (responses integer, text_answers integer)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  own record;
BEGIN
  SELECT s.organisation_id, s.member_id INTO own
  FROM identity.respondent_session s WHERE s.secret_hash = given_secret_hash AND s.expires_at > now();
  IF FOUND THEN
    RETURN QUERY SELECT e.responses, e.text_answers FROM survey.erase_member(own.organisation_id, own.member_id) e;
  END IF;
END $$;

REVOKE ALL ON FUNCTION
  identity.open_respondent_session, identity.respondent_invitation, identity.end_respondent_session, identity.prolong_respondent_session,
  survey.read_survey, survey.write_response, public.count_failed_attempts, public.add_failed_attempt, survey.own_data_of,
  survey.respondent_own_data, survey.withdraw_response, survey.erase_member, survey.erase_respondent
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
  identity.open_respondent_session, identity.respondent_invitation, identity.end_respondent_session, survey.read_survey,
  survey.write_response, public.count_failed_attempts, public.add_failed_attempt, survey.respondent_own_data,
  survey.withdraw_response, survey.erase_respondent
  TO medspill_entrance;
