-- A personal link works for as many days as the programme has promised, from the mail that brings it. A new link, for an address
-- that was corrected, begins anew.
CREATE FUNCTION identity.end_link_in_time() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  NEW.expires_at := (
    SELECT now() + make_interval(days => p.link_days) FROM public.wave w
    JOIN public.programme p ON p.organisation_id = w.organisation_id AND p.id = w.programme_id
    WHERE w.organisation_id = NEW.organisation_id AND w.id = NEW.wave_id);
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION identity.end_link_in_time FROM PUBLIC;

CREATE TRIGGER link_ends_in_time BEFORE UPDATE OF token_hash ON identity.invitation
  FOR EACH ROW WHEN (NEW.token_hash IS NOT NULL AND OLD.token_hash IS DISTINCT FROM NEW.token_hash)
  EXECUTE FUNCTION identity.end_link_in_time();
