-- Whoever signs in has the rights that a personal link gives, and links end.

-- A change of address is one too when the address is taken away first.
DROP TRIGGER changed_address_seals ON identity.member;
CREATE TRIGGER changed_address_seals AFTER UPDATE OF email ON identity.member FOR EACH ROW
WHEN (OLD.email IS NOT NULL AND NEW.email IS DISTINCT FROM OLD.email) EXECUTE FUNCTION identity.seal_answers();

-- Every link that is made, whoever makes it: it ends with the days that the programme gives it, and sessions of the link
-- before it end. An invitation that is made anew is sealed where there is an answer already.
CREATE OR REPLACE FUNCTION identity.prepare_link() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  days smallint;
BEGIN
  SELECT p.link_days INTO days
  FROM public.wave w JOIN public.programme p ON p.organisation_id = w.organisation_id AND p.id = w.programme_id
  WHERE w.organisation_id = NEW.organisation_id AND w.id = NEW.wave_id;
  NEW.expires_at := now() + make_interval(days => days);
  IF TG_OP = 'INSERT' THEN
    NEW.sealed := NEW.sealed OR EXISTS (
      SELECT FROM survey.response r
      JOIN identity.respondent_key k ON k.organisation_id = r.organisation_id AND k.key = r.respondent_key
      WHERE r.organisation_id = NEW.organisation_id AND r.wave_id = NEW.wave_id AND k.member_id = NEW.member_id);
  ELSE
    DELETE FROM identity.respondent_session
    WHERE organisation_id = NEW.organisation_id AND wave_id = NEW.wave_id AND member_id = NEW.member_id;
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER invitation_link BEFORE INSERT OR UPDATE OF token_hash ON identity.invitation
  FOR EACH ROW WHEN (NEW.token_hash IS NOT NULL) EXECUTE FUNCTION identity.prepare_link();

-- The members of the organisation that have the address which the account's holder has proved to be theirs. What they
-- answered while they had another address is sealed.
CREATE OR REPLACE FUNCTION identity.members_of_account(of_account uuid) RETURNS TABLE (organisation_id uuid, member_id uuid, group_id uuid)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT m.organisation_id, m.id, m.group_id
  FROM identity.account a
  JOIN auth."user" u ON u.id = a.user_id AND u.email_verified
  JOIN identity.member m ON m.organisation_id = a.organisation_id AND m.email = u.email
  WHERE a.organisation_id = nullif(current_setting('medspill.organisation_id', true), '')::uuid AND a.id = of_account
$$;

CREATE OR REPLACE FUNCTION survey.account_own_data(of_account uuid) RETURNS TABLE (person jsonb, responses jsonb)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO public.audit_event (organisation_id, action, object_type, object_id)
  SELECT m.organisation_id, 'own_data_read', 'group', m.group_id FROM identity.members_of_account(of_account) m;
  RETURN QUERY
  SELECT d.person, d.responses
  FROM identity.members_of_account(of_account) m, survey.own_data_of(m.organisation_id, m.member_id) d
  ORDER BY d.person ->> 'programme', d.person ->> 'group';
END $$;

CREATE OR REPLACE FUNCTION survey.erase_account_members(of_account uuid) RETURNS TABLE (responses integer, text_answers integer)
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
  identity.prepare_link, identity.members_of_account, survey.account_own_data, survey.erase_account_members
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION survey.account_own_data, survey.erase_account_members TO medspill_app;
