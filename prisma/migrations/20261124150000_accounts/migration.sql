-- Administrators make accounts, give them roles and groups, and take them away; and settle how the organisation signs in.
GRANT INSERT (organisation_id, name, email, role), UPDATE (name, role), DELETE ON identity.account TO medspill_app;
GRANT INSERT, DELETE ON identity.role_grant TO medspill_app;
GRANT UPDATE (name, require_second_factor) ON public.organisation TO medspill_app;

-- An organisation is never without an administrator once it has one. Asked after the statement, so that two who step down at
-- the same moment do not both see the other: the lock makes the second wait for the first.
CREATE FUNCTION identity.keep_an_admin() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM FROM public.organisation o WHERE o.id = OLD.organisation_id FOR UPDATE;
  IF FOUND AND NOT EXISTS (SELECT FROM identity.account a WHERE a.organisation_id = OLD.organisation_id AND a.role = 'admin') THEN
    RAISE EXCEPTION 'The organisation would be without an administrator.' USING ERRCODE = 'ZM001';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER an_admin_stays AFTER UPDATE OF role OR DELETE ON identity.account FOR EACH ROW
WHEN (OLD.role = 'admin') EXECUTE FUNCTION identity.keep_an_admin();
