-- Answers belong to whoever had the address that the link went to. Those who keep the lists of members may correct an address,
-- and could else send themselves a link to what somebody else answered.

ALTER TABLE "identity"."invitation"
  ADD COLUMN "sent_to" BYTEA,
  ADD COLUMN "answers_hidden" BOOLEAN NOT NULL DEFAULT false,
  ADD CONSTRAINT "invitation_sent_to_is_sha256" CHECK (octet_length("sent_to") = 32);

-- Every link that is made, whoever makes it: it ends with the days that the programme gives it, and sessions of the link
-- before it end. Where an answer is there already that was not given from the same address, the link does not show it.
CREATE FUNCTION identity.prepare_link() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  address bytea;
  days smallint;
  former bytea := CASE WHEN TG_OP = 'UPDATE' THEN OLD.sent_to END;
BEGIN
  SELECT sha256(convert_to(m.email, 'UTF8')) INTO address
  FROM identity.member m WHERE m.organisation_id = NEW.organisation_id AND m.id = NEW.member_id;
  SELECT p.link_days INTO days
  FROM public.wave w JOIN public.programme p ON p.organisation_id = w.organisation_id AND p.id = w.programme_id
  WHERE w.organisation_id = NEW.organisation_id AND w.id = NEW.wave_id;
  IF address IS DISTINCT FROM former THEN
    NEW.answers_hidden := EXISTS (
      SELECT FROM survey.response r
      JOIN identity.respondent_key k ON k.organisation_id = r.organisation_id AND k.key = r.respondent_key
      WHERE r.organisation_id = NEW.organisation_id AND r.wave_id = NEW.wave_id AND k.member_id = NEW.member_id);
  END IF;
  NEW.sent_to := address;
  NEW.expires_at := now() + make_interval(days => days);
  DELETE FROM identity.respondent_session
  WHERE organisation_id = NEW.organisation_id AND wave_id = NEW.wave_id AND member_id = NEW.member_id;
  RETURN NEW;
END $$;
CREATE TRIGGER invitation_link BEFORE INSERT OR UPDATE OF token_hash ON identity.invitation
  FOR EACH ROW WHEN (NEW.token_hash IS NOT NULL) EXECUTE FUNCTION identity.prepare_link();

-- What was given from one address, of all waves. Waves whose links were never made here, because they were imported, are
-- everybody's own.
DROP FUNCTION survey.own_data_of(uuid, uuid);
CREATE FUNCTION survey.own_data_of(of_organisation uuid, of_member uuid, of_address bytea) RETURNS TABLE (person jsonb, responses jsonb)
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
                    'submitted', r.submitted,
                    'fromOtherAddress', NOT x.own AND r.submitted IS NOT NULL,
                    'answers', CASE WHEN x.own THEN r.answers END,
                    'texts', CASE WHEN x.own THEN (
                      SELECT jsonb_object_agg(t.question_key, t.text) FROM survey.text_answer t
                      WHERE t.organisation_id = w.organisation_id AND t.wave_id = w.id AND t.respondent_key = k.key) END)
                  ORDER BY w.kind)
           FROM public.wave w
           LEFT JOIN identity.invitation i ON i.organisation_id = m.organisation_id AND i.wave_id = w.id AND i.member_id = m.id
           LEFT JOIN survey.response r ON r.organisation_id = m.organisation_id AND r.wave_id = w.id AND r.respondent_key = k.key
           CROSS JOIN LATERAL (
             SELECT NOT coalesce(i.answers_hidden, false) AND (i.sent_to IS NULL OR i.sent_to IS NOT DISTINCT FROM of_address) AS own) x
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

CREATE OR REPLACE FUNCTION survey.respondent_own_data(given_secret_hash bytea) RETURNS TABLE (person jsonb, responses jsonb)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  own record;
BEGIN
  SELECT s.organisation_id, s.member_id, i.sent_to, m.group_id INTO own
  FROM identity.respondent_session s
  JOIN identity.invitation i ON i.organisation_id = s.organisation_id AND i.wave_id = s.wave_id AND i.member_id = s.member_id
  JOIN identity.member m ON m.organisation_id = s.organisation_id AND m.id = s.member_id
  WHERE s.secret_hash = given_secret_hash AND s.expires_at > now();
  IF FOUND THEN
    INSERT INTO public.audit_event (organisation_id, action, object_type, object_id)
    VALUES (own.organisation_id, 'own_data_read', 'group', own.group_id);
    RETURN QUERY SELECT d.person, d.responses FROM survey.own_data_of(own.organisation_id, own.member_id, own.sent_to) d;
  END IF;
END $$;

-- As before, but for answers that were given from another address: that there are some is all that is shown.
CREATE OR REPLACE FUNCTION survey.read_survey(given_secret_hash bytea, life_seconds integer)
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
         p.retention_months, p.research_export, CASE WHEN NOT i.answers_hidden THEN r.answers END, r.submitted,
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

-- Whoever answers anew sees what they have answered.
CREATE FUNCTION identity.show_answers() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE identity.invitation i SET answers_hidden = false FROM identity.respondent_key k
  WHERE k.organisation_id = NEW.organisation_id AND k.key = NEW.respondent_key
    AND i.organisation_id = NEW.organisation_id AND i.wave_id = NEW.wave_id AND i.member_id = k.member_id AND i.answers_hidden;
  RETURN NULL;
END $$;
CREATE TRIGGER response_is_own AFTER UPDATE OF answers ON survey.response FOR EACH ROW EXECUTE FUNCTION identity.show_answers();

-- Whoever has an account ----------------------------------------------------------------------------------------------
-- The members of the organisation that have the address which the account's holder has proved to be theirs.
CREATE FUNCTION identity.members_of_account(of_account uuid) RETURNS TABLE (organisation_id uuid, member_id uuid, group_id uuid, address bytea)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT m.organisation_id, m.id, m.group_id, sha256(convert_to(u.email, 'UTF8'))
  FROM identity.account a
  JOIN auth."user" u ON u.id = a.user_id AND u.email_verified
  JOIN identity.member m ON m.organisation_id = a.organisation_id AND m.email = u.email
  WHERE a.organisation_id = nullif(current_setting('medspill.organisation_id', true), '')::uuid AND a.id = of_account
$$;

CREATE FUNCTION survey.account_own_data(of_account uuid) RETURNS TABLE (person jsonb, responses jsonb)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO public.audit_event (organisation_id, action, object_type, object_id)
  SELECT m.organisation_id, 'own_data_read', 'group', m.group_id FROM identity.members_of_account(of_account) m;
  RETURN QUERY
  SELECT d.person, d.responses
  FROM identity.members_of_account(of_account) m, survey.own_data_of(m.organisation_id, m.member_id, m.address) d
  ORDER BY d.person ->> 'programme', d.person ->> 'group';
END $$;

CREATE FUNCTION survey.erase_account_members(of_account uuid) RETURNS TABLE (responses integer, text_answers integer)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  own record;
BEGIN
  FOR own IN SELECT * FROM identity.members_of_account(of_account) m ORDER BY m.member_id LOOP
    RETURN QUERY SELECT e.responses, e.text_answers FROM survey.erase_member(own.organisation_id, own.member_id) e;
    INSERT INTO public.audit_event (organisation_id, action, object_type) VALUES (own.organisation_id, 'person_erased', 'person');
  END LOOP;
END $$;

REVOKE ALL ON FUNCTION
  identity.prepare_link, identity.show_answers, survey.own_data_of, identity.members_of_account, survey.account_own_data,
  survey.erase_account_members
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION survey.account_own_data, survey.erase_account_members TO medspill_app;
