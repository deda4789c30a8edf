-- Removes audit events of more than three years ago, for the daily run. `by_now` moves time back only: what is younger stays,
-- whatever time the caller says it is.
CREATE FUNCTION public.remove_old_audit_events(by_now timestamptz) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  removed integer;
BEGIN
  DELETE FROM public.audit_event WHERE at <= least(by_now, now()) - interval '3 years';
  GET DIAGNOSTICS removed = ROW_COUNT;
  RETURN removed;
END $$;
REVOKE ALL ON FUNCTION public.remove_old_audit_events FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.remove_old_audit_events TO medspill_entrance;
