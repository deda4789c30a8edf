-- What is kept no longer than it is needed, and what is written down about people's rights.
-- The functions run with the owner's rights and look across organisations, which the service cannot.

-- Recurring jobs --------------------------------------------------------------------------------------------------------

-- Takes on a job, unless somebody did within the last `every`. Of many processes that ask at the same moment, one is told true.
CREATE FUNCTION public.take_job(given_job text, given_now timestamptz, every interval) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO public.job_run AS j (job, ran_at) VALUES (given_job, given_now)
  ON CONFLICT (job) DO UPDATE SET ran_at = excluded.ran_at WHERE j.ran_at <= excluded.ran_at - every;
  RETURN FOUND;
END $$;

-- Retention -------------------------------------------------------------------------------------------------------------

CREATE FUNCTION identity.remove_ended_sessions(given_now timestamptz) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  removed integer;
BEGIN
  DELETE FROM identity.respondent_session WHERE expires_at <= given_now;
  GET DIAGNOSTICS removed = ROW_COUNT;
  RETURN removed;
END $$;

-- Ends the links of waves whose closing can no longer be undone, because somebody has read the results, and of those that
-- were closed thirty days ago. What is left of a link says that it was one of the wave's, not whose. What was never sent
-- goes as well: it counts for nothing any more.
CREATE FUNCTION identity.close_links(given_now timestamptz) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  final record;
  ended integer := 0;
BEGIN
  FOR final IN
    SELECT w.organisation_id, w.id FROM public.wave w
    WHERE w.state = 'closed' AND (w.results_read_at IS NOT NULL OR w.closed_at <= given_now - interval '30 days')
      AND EXISTS (SELECT FROM identity.invitation i
                  WHERE i.organisation_id = w.organisation_id AND i.wave_id = w.id AND i.token_hash IS NOT NULL)
  LOOP
    DELETE FROM identity.respondent_session s WHERE s.organisation_id = final.organisation_id AND s.wave_id = final.id;
    DELETE FROM survey.text_answer t USING survey.response r
    WHERE t.organisation_id = final.organisation_id AND t.wave_id = final.id
      AND r.organisation_id = t.organisation_id AND r.wave_id = t.wave_id AND r.respondent_key = t.respondent_key AND NOT r.submitted;
    DELETE FROM survey.response r WHERE r.organisation_id = final.organisation_id AND r.wave_id = final.id AND NOT r.submitted;
    -- Another process that does the same at this moment is waited for, and has left nothing to take.
    WITH taken AS (
      SELECT i.organisation_id, i.member_id, i.token_hash FROM identity.invitation i
      WHERE i.organisation_id = final.organisation_id AND i.wave_id = final.id AND i.token_hash IS NOT NULL
      FOR UPDATE
    ), known AS (
      INSERT INTO identity.closed_link (organisation_id, token_hash, wave_id) SELECT organisation_id, token_hash, final.id FROM taken
    ), forgotten AS (
      UPDATE identity.invitation i SET token_hash = NULL, expires_at = NULL FROM taken t
      WHERE i.organisation_id = t.organisation_id AND i.wave_id = final.id AND i.member_id = t.member_id
    )
    SELECT ended + count(*) INTO ended FROM taken;
  END LOOP;
  RETURN ended;
END $$;

-- Programmes whose people are still known although the programme is over for its retention period. Over: nobody can answer
-- any more and no further wave has a date. Counted from the last wave's closing, or its deadline where nobody closed it.
CREATE FUNCTION identity.programmes_past_retention(given_now timestamptz) RETURNS TABLE (organisation_id uuid, programme_id uuid)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.organisation_id, p.id
  FROM public.programme p
  WHERE EXISTS (
      SELECT FROM public."group" g
      JOIN identity.member m ON m.organisation_id = g.organisation_id AND m.group_id = g.id
      LEFT JOIN identity.respondent_key k ON k.organisation_id = m.organisation_id AND k.member_id = m.id
      WHERE g.organisation_id = p.organisation_id AND g.programme_id = p.id
        AND (m.name IS NOT NULL OR m.email IS NOT NULL OR k.key IS NOT NULL))
    AND NOT EXISTS (
      SELECT FROM public.wave w
      WHERE w.organisation_id = p.organisation_id AND w.programme_id = p.id
        AND (w.state = 'open' AND coalesce(w.closes_at > given_now, true) OR w.state = 'planned' AND w.opens_at > given_now))
    AND given_now >= make_interval(months => p.retention_months) + (
      SELECT max(coalesce(w.closed_at, w.closes_at)) FROM public.wave w
      WHERE w.organisation_id = p.organisation_id AND w.programme_id = p.id AND w.state <> 'planned')
$$;

-- Deletes the list of keys, names and e-mail addresses of programmes that are past their retention period. The answers stay,
-- each wave's under new keys, so that nobody's answers of two waves can be laid side by side either.
CREATE FUNCTION identity.apply_retention(given_now timestamptz) RETURNS TABLE (programmes integer, people integer)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  due record;
  forgotten integer;
BEGIN
  programmes := 0;
  people := 0;
  FOR due IN SELECT * FROM identity.programmes_past_retention(given_now) ORDER BY organisation_id, programme_id LOOP
    -- Another process that has just done the same is waited for, and then finds nothing left here.
    PERFORM FROM public.programme p WHERE p.organisation_id = due.organisation_id AND p.id = due.programme_id FOR NO KEY UPDATE;
    DELETE FROM identity.respondent_session s USING public.wave w
    WHERE w.organisation_id = due.organisation_id AND w.programme_id = due.programme_id
      AND s.organisation_id = w.organisation_id AND s.wave_id = w.id;
    DELETE FROM identity.closed_link l USING public.wave w
    WHERE w.organisation_id = due.organisation_id AND w.programme_id = due.programme_id
      AND l.organisation_id = w.organisation_id AND l.wave_id = w.id;
    UPDATE identity.invitation i SET token_hash = NULL, expires_at = NULL FROM public.wave w
    WHERE w.organisation_id = due.organisation_id AND w.programme_id = due.programme_id
      AND i.organisation_id = w.organisation_id AND i.wave_id = w.id AND i.token_hash IS NOT NULL;

    WITH renamed AS (
      SELECT r.organisation_id, r.wave_id, r.respondent_key AS former, gen_random_uuid() AS key
      FROM survey.response r JOIN public.wave w ON w.organisation_id = r.organisation_id AND w.id = r.wave_id
      WHERE w.organisation_id = due.organisation_id AND w.programme_id = due.programme_id
    ), texts AS (
      UPDATE survey.text_answer t SET respondent_key = n.key FROM renamed n
      WHERE t.organisation_id = n.organisation_id AND t.wave_id = n.wave_id AND t.respondent_key = n.former
    )
    UPDATE survey.response r SET respondent_key = n.key FROM renamed n
    WHERE r.organisation_id = n.organisation_id AND r.wave_id = n.wave_id AND r.respondent_key = n.former;

    DELETE FROM identity.respondent_key k USING identity.member m, public."group" g
    WHERE g.organisation_id = due.organisation_id AND g.programme_id = due.programme_id
      AND m.organisation_id = g.organisation_id AND m.group_id = g.id
      AND k.organisation_id = m.organisation_id AND k.member_id = m.id;
    UPDATE identity.member m SET name = NULL, email = NULL, external_key = 'forgotten-' || gen_random_uuid() FROM public."group" g
    WHERE g.organisation_id = due.organisation_id AND g.programme_id = due.programme_id
      AND m.organisation_id = g.organisation_id AND m.group_id = g.id AND m.external_key NOT LIKE 'forgotten-%';
    GET DIAGNOSTICS forgotten = ROW_COUNT;
    IF forgotten > 0 THEN
      INSERT INTO public.audit_event (organisation_id, action, object_type, object_id, details)
      VALUES (due.organisation_id, 'retention_applied', 'programme', due.programme_id, jsonb_build_object('people', forgotten));
      programmes := programmes + 1;
      people := people + forgotten;
    END IF;
  END LOOP;
  RETURN NEXT;
END $$;

-- Rights, written down --------------------------------------------------------------------------------------------------
-- That somebody used a right, in which group or wave; not who, and not what was stored.

CREATE OR REPLACE FUNCTION survey.respondent_own_data(given_secret_hash bytea) RETURNS TABLE (person jsonb, responses jsonb)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  own record;
BEGIN
  SELECT s.organisation_id, s.member_id, m.group_id INTO own
  FROM identity.respondent_session s
  JOIN identity.member m ON m.organisation_id = s.organisation_id AND m.id = s.member_id
  WHERE s.secret_hash = given_secret_hash AND s.expires_at > now();
  IF FOUND THEN
    INSERT INTO public.audit_event (organisation_id, action, object_type, object_id)
    VALUES (own.organisation_id, 'own_data_read', 'group', own.group_id);
    RETURN QUERY SELECT d.person, d.responses FROM survey.own_data_of(own.organisation_id, own.member_id) d;
  END IF;
END $$;

CREATE OR REPLACE FUNCTION survey.withdraw_response(given_secret_hash bytea) RETURNS boolean
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
  IF FOUND THEN
    INSERT INTO public.audit_event (organisation_id, action, object_type, object_id)
    VALUES (own.organisation_id, 'response_withdrawn', 'wave', own.wave_id);
  END IF;
  RETURN true;
END $$;

CREATE OR REPLACE FUNCTION survey.erase_respondent(given_secret_hash bytea) RETURNS TABLE (responses integer, text_answers integer)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  own record;
BEGIN
  SELECT s.organisation_id, s.member_id INTO own
  FROM identity.respondent_session s WHERE s.secret_hash = given_secret_hash AND s.expires_at > now();
  IF FOUND THEN
    RETURN QUERY SELECT e.responses, e.text_answers FROM survey.erase_member(own.organisation_id, own.member_id) e;
    INSERT INTO public.audit_event (organisation_id, action, object_type) VALUES (own.organisation_id, 'person_erased', 'person');
  END IF;
END $$;

REVOKE ALL ON FUNCTION
  public.take_job, identity.remove_ended_sessions, identity.close_links, identity.programmes_past_retention, identity.apply_retention
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.take_job, identity.remove_ended_sessions, identity.close_links, identity.apply_retention TO medspill_entrance;
