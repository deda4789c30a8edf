-- Figures over groups never change but by whole cohorts. A wave that is made when others of its kind in the cohort have been
-- read comes too late: it has its own report, and is in no figure over groups (docs/decisions/0020).

ALTER TABLE "public"."wave" ADD COLUMN "late" BOOLEAN NOT NULL DEFAULT false;

CREATE FUNCTION public.mark_late_wave() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  NEW.late := EXISTS (
    SELECT FROM public."group" own
    JOIN public."group" other ON other.organisation_id = own.organisation_id AND other.cohort_id = own.cohort_id
    JOIN public.wave w ON w.organisation_id = other.organisation_id AND w.group_id = other.id AND w.kind = NEW.kind
    WHERE own.organisation_id = NEW.organisation_id AND own.id = NEW.group_id AND w.results_read_at IS NOT NULL
  );
  RETURN NEW;
END $$;
CREATE TRIGGER late_waves_are_marked BEFORE INSERT ON public.wave FOR EACH ROW EXECUTE FUNCTION public.mark_late_wave();
