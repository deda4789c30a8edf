-- The lists that people keep themselves: groups are archived, members leave, and one address is one member of a group.

ALTER TABLE "public"."group" ADD COLUMN "archived_at" TIMESTAMPTZ(3);

ALTER TABLE "identity"."member" ADD COLUMN "left_at" TIMESTAMPTZ(3);
ALTER TABLE "identity"."member" ALTER COLUMN "external_key" SET DEFAULT gen_random_uuid()::text;

CREATE UNIQUE INDEX "member_organisation_id_group_id_email_key" ON "identity"."member"("organisation_id", "group_id", "email");
ALTER TABLE "identity"."member" ADD CONSTRAINT "member_email_lower_case" CHECK (email = lower(email));

-- What is promised to respondents is fixed once anybody may have read it.
CREATE FUNCTION public.keep_promises() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM public.wave w
    WHERE w.organisation_id = OLD.organisation_id AND w.programme_id = OLD.id AND w.state <> 'planned'
  ) THEN
    RAISE EXCEPTION 'A wave of the programme has opened: its promises to respondents are fixed.' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER promises_are_kept BEFORE UPDATE ON public.programme FOR EACH ROW
WHEN ((OLD.k_group, OLD.k_outside, OLD.k_text, OLD.min_other_groups, OLD.retention_months)
  IS DISTINCT FROM (NEW.k_group, NEW.k_outside, NEW.k_text, NEW.min_other_groups, NEW.retention_months))
EXECUTE FUNCTION public.keep_promises();

-- Lists are kept by everyday work. Nobody is deleted by it: groups are archived, members leave.
GRANT UPDATE (name, contact, k_group, k_outside, k_text, min_other_groups, retention_months) ON public.programme TO medspill_app;
GRANT UPDATE (name) ON public.cohort TO medspill_app;
GRANT UPDATE (name, sector, archived_at) ON public."group" TO medspill_app;
GRANT UPDATE (name, email, left_at) ON identity.member TO medspill_app;
GRANT DELETE ON identity.invitation TO medspill_app;
