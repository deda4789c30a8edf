-- Whose rows ----------------------------------------------------------------------------------------------------------
-- Every table that belongs to tenants shows and takes the rows of one organisation: the one that the transaction has named.
-- Without a name it shows nothing and takes nothing. A new table with organisation_id needs the same two statements in its
-- own migration; `tenancy.spec.ts` fails until it has them.

DO $$
DECLARE
  tenants_table text;
BEGIN
  FOREACH tenants_table IN ARRAY ARRAY[
    'public.programme', 'public.cohort', 'public.group', 'public.wave', 'public.development_area', 'public.development_area_factor',
    'identity.account', 'identity.role_grant', 'identity.member', 'identity.respondent_key', 'identity.invitation',
    'survey.response', 'survey.text_answer', 'survey.wave_aggregate', 'survey.wave_change'
  ] LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tenants_table::regclass);
    EXECUTE format(
      'CREATE POLICY tenant ON %s USING (organisation_id = nullif(current_setting(''medspill.organisation_id'', true), '''')::uuid)',
      tenants_table::regclass
    );
  END LOOP;
END $$;

ALTER TABLE public.organisation ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON public.organisation USING (id = nullif(current_setting('medspill.organisation_id', true), '')::uuid);

-- A wave whose results somebody has read stays closed and read, whoever asks.
CREATE FUNCTION public.refuse_to_reopen() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'The results of wave % have been read: it stays closed.', OLD.id USING ERRCODE = 'check_violation', CONSTRAINT = 'wave_read_stays_closed';
END $$;
CREATE TRIGGER wave_read_stays_closed BEFORE UPDATE OF state, results_read_at ON public.wave
  FOR EACH ROW
  WHEN (OLD.results_read_at IS NOT NULL AND (NEW.state <> OLD.state OR NEW.results_read_at IS DISTINCT FROM OLD.results_read_at))
  EXECUTE FUNCTION public.refuse_to_reopen();

-- What closing computed of a wave goes only when the wave is open again.
CREATE POLICY closed_stays_computed ON survey.wave_aggregate AS RESTRICTIVE FOR DELETE USING (
  EXISTS (SELECT FROM public.wave w WHERE w.organisation_id = wave_aggregate.organisation_id AND w.id = wave_id AND w.state = 'open')
);
CREATE POLICY closed_stays_computed ON survey.wave_change AS RESTRICTIVE FOR DELETE USING (
  EXISTS (
    SELECT FROM public.wave w
    WHERE w.organisation_id = wave_change.organisation_id AND w.id IN (from_wave_id, to_wave_id) AND w.state = 'open'
  )
);

-- Who may do what -----------------------------------------------------------------------------------------------------
-- docs/database-rights.md shows it as a table. What is not here is not allowed.

-- Everyday work: who takes part in what. Of answers it sees only that, and how many, were sent.
GRANT USAGE ON SCHEMA public, identity, survey TO medspill_app;
GRANT SELECT ON public.organisation TO medspill_app;
GRANT SELECT, INSERT ON
  public.instrument_version, public.programme, public.cohort, public."group", public.wave,
  public.development_area, public.development_area_factor, identity.member
  TO medspill_app;
GRANT SELECT ON identity.account, identity.role_grant TO medspill_app;
-- Whose answers carry which key can be written down by who imports people, and read by nobody.
GRANT INSERT ON identity.respondent_key TO medspill_app;
GRANT INSERT (organisation_id, wave_id, member_id), SELECT (organisation_id, wave_id, member_id) ON identity.invitation TO medspill_app;
GRANT INSERT, SELECT (organisation_id, wave_id, submitted) ON survey.response TO medspill_app;
GRANT SELECT (organisation_id, wave_id, responses) ON survey.wave_aggregate TO medspill_app;

-- Answers, what closing computes of them, and reports. Nothing in schema identity, not even its name.
GRANT USAGE ON SCHEMA public, survey TO medspill_reporting;
GRANT SELECT ON
  public.organisation, public.instrument_version, public.programme, public.cohort, public."group", public.wave,
  public.development_area, public.development_area_factor, survey.response, survey.text_answer
  TO medspill_reporting;
GRANT UPDATE (state, closes_at, closed_at, released_at, results_read_at) ON public.wave TO medspill_reporting;
GRANT SELECT, INSERT, DELETE ON survey.wave_aggregate, survey.wave_change TO medspill_reporting;

-- What needs more than the roles have ---------------------------------------------------------------------------------

-- How many were invited to a wave of the organisation: a number, for reports that must not see who.
CREATE FUNCTION public.count_invited(of_wave uuid) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT count(*)::integer FROM identity.invitation
  WHERE organisation_id = nullif(current_setting('medspill.organisation_id', true), '')::uuid AND wave_id = of_wave
$$;
REVOKE ALL ON FUNCTION public.count_invited FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.count_invited TO medspill_reporting;

-- Lets PostgreSQL take statistics of tables that an import has filled, which only their owner may ask for.
CREATE FUNCTION public.take_statistics(of_tables regclass[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  EXECUTE 'ANALYZE ' || array_to_string(of_tables, ', ');
END $$;
REVOKE ALL ON FUNCTION public.take_statistics FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.take_statistics TO medspill_app, medspill_reporting;

-- The demo is entered by choosing who one is, and by a link for the asking. Both work on demo organisations alone.
GRANT USAGE ON SCHEMA identity TO medspill_entrance;

CREATE FUNCTION identity.demo_identities() RETURNS TABLE (organisation_id uuid, id uuid, name text, role identity.role)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.organisation_id, a.id, a.name, a.role FROM identity.account a WHERE a.demo ORDER BY a.role, a.name LIMIT 20
$$;

-- Makes a demo identity the account of the user who has chosen it.
CREATE FUNCTION identity.take_demo_identity(of_organisation uuid, of_account uuid, by_user uuid) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE identity.account SET user_id = by_user WHERE organisation_id = of_organisation AND id = of_account AND demo
$$;

-- Gives a member who has not answered a new link to the open wave; an older link of that member stops working.
-- False when everybody has answered, or no demo wave is open.
CREATE FUNCTION identity.renew_demo_invitation(new_token_hash bytea) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE identity.invitation SET token_hash = new_token_hash
  WHERE (organisation_id, wave_id, member_id) = (
    SELECT i.organisation_id, i.wave_id, i.member_id
    FROM identity.invitation i
    JOIN identity.respondent_key k USING (organisation_id, member_id)
    JOIN public.wave w ON w.organisation_id = i.organisation_id AND w.id = i.wave_id
    JOIN public."group" g ON g.organisation_id = w.organisation_id AND g.id = w.group_id
    LEFT JOIN survey.response r
      ON r.organisation_id = i.organisation_id AND r.wave_id = i.wave_id AND r.respondent_key = k.key
    WHERE w.state = 'open' AND (w.closes_at IS NULL OR w.closes_at > now()) AND r.submitted IS NOT TRUE
      AND EXISTS (SELECT FROM identity.account a WHERE a.organisation_id = i.organisation_id AND a.demo)
      AND EXISTS (SELECT FROM survey.response s WHERE s.organisation_id = w.organisation_id AND s.wave_id = w.id)
    ORDER BY EXISTS (
      SELECT FROM identity.role_grant q JOIN identity.account b
        ON b.organisation_id = q.organisation_id AND b.id = q.account_id AND b.role = 'lead' AND b.demo
      WHERE q.organisation_id = g.organisation_id AND q.group_id = g.id
    ) DESC, g.name, r.submitted IS NOT NULL, i.member_id
    LIMIT 1);
  RETURN FOUND;
END $$;
REVOKE ALL ON FUNCTION identity.demo_identities, identity.take_demo_identity, identity.renew_demo_invitation FROM PUBLIC;
GRANT EXECUTE ON FUNCTION identity.demo_identities, identity.take_demo_identity, identity.renew_demo_invitation TO medspill_entrance;
