-- How long a personal link may be used, and whether researchers may be given the answers, are set by those who keep the
-- programme. The first is among the promises that stay once anybody may have read them; the second already is
-- (programme_research_export): it cannot be announced afterwards.
DROP TRIGGER promises_are_kept ON public.programme;
CREATE TRIGGER promises_are_kept BEFORE UPDATE ON public.programme FOR EACH ROW
WHEN ((OLD.k_group, OLD.k_outside, OLD.k_text, OLD.min_other_groups, OLD.retention_months, OLD.link_days)
  IS DISTINCT FROM (NEW.k_group, NEW.k_outside, NEW.k_text, NEW.min_other_groups, NEW.retention_months, NEW.link_days))
EXECUTE FUNCTION public.keep_promises();

GRANT UPDATE (link_days, research_export) ON public.programme TO medspill_app;

-- As before, and a role that a group gives or takes is written down with it. Nobody is the actor: the provider said so.
CREATE OR REPLACE FUNCTION auth.admit(of_provider uuid, signed_in uuid, address text, full_name text, groups text[])
RETURNS TABLE (organisation_id uuid, account_id uuid)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
  organisation uuid := (SELECT p.organisation_id FROM identity.sign_in_provider p WHERE p.id = of_provider);
  wanted identity.role;
  former identity.role;
  found identity.account;
BEGIN
  SELECT g.role INTO wanted FROM identity.sign_in_group g
  WHERE g.organisation_id = organisation AND g.provider_id = of_provider AND g.group_name = ANY (groups)
  ORDER BY array_position(ARRAY['admin', 'staff', 'auditor', 'facilitator', 'lead', 'member'], g.role::text)
  LIMIT 1;

  SELECT a.* INTO found FROM identity.account a
  WHERE a.organisation_id = organisation AND NOT a.demo AND (a.user_id = signed_in OR (a.user_id IS NULL AND a.email = lower(address)))
  ORDER BY a.user_id NULLS LAST LIMIT 1
  FOR UPDATE;

  former := found.role;
  IF found.id IS NULL THEN
    IF wanted IS NULL OR address IS NULL THEN
      RETURN;
    END IF;
    INSERT INTO identity.account (organisation_id, name, email, user_id, role, from_groups)
    VALUES (organisation, full_name, lower(address), signed_in, wanted, true)
    RETURNING * INTO found;
  ELSIF wanted IS NULL AND found.from_groups THEN
    RETURN;
  ELSE
    UPDATE identity.account a SET user_id = signed_in, role = coalesce(wanted, a.role)
    WHERE a.organisation_id = organisation AND a.id = found.id;
  END IF;
  IF wanted IS NOT NULL AND wanted IS DISTINCT FROM former THEN
    INSERT INTO public.audit_event (organisation_id, action, object_type, object_id, details)
    VALUES (organisation, 'role_changed', 'account', found.id, jsonb_build_object('role', wanted));
  END IF;
  RETURN QUERY SELECT organisation, found.id;
END $$;
