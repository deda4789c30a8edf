-- CreateTable
CREATE TABLE "audit_event" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "actor_role" "identity"."role",
    "action" TEXT NOT NULL,
    "object_type" TEXT NOT NULL,
    "object_id" UUID,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateIndex
CREATE INDEX "audit_event_organisation_id_at_id_idx" ON "audit_event"("organisation_id", "at", "id");

-- CreateIndex
CREATE INDEX "audit_event_organisation_id_actor_id_at_idx" ON "audit_event"("organisation_id", "actor_id", "at");

-- CreateIndex
CREATE INDEX "audit_event_organisation_id_object_id_at_idx" ON "audit_event"("organisation_id", "object_id", "at");

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What Prisma's schema cannot say -------------------------------------------------------------------------------------

-- Accounts and objects are named by id and without a foreign key: the log outlives what it tells of.
ALTER TABLE "audit_event"
  ADD CONSTRAINT "audit_event_actor" CHECK (("actor_id" IS NULL) = ("actor_role" IS NULL)),
  ADD CONSTRAINT "audit_event_details" CHECK (jsonb_typeof("details") = 'object' AND pg_column_size("details") <= 2000);

-- Whose rows: as every table of tenants.
ALTER TABLE public.audit_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON public.audit_event USING (organisation_id = nullif(current_setting('medspill.organisation_id', true), '')::uuid);

-- The service writes and reads, and says neither when nor under which id: nothing is antedated.
GRANT INSERT (organisation_id, actor_id, actor_role, action, object_type, object_id, details)
  ON public.audit_event TO medspill_app, medspill_reporting;
GRANT SELECT ON public.audit_event TO medspill_app;

-- Nobody rewrites it, its owner included. Events of more than three years ago may be deleted, by the owner alone: no role
-- of the service has the right.
CREATE FUNCTION public.keep_audit_events() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'The audit log is added to and read, never changed: % is refused.', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER audit_event_is_final BEFORE UPDATE OR TRUNCATE ON public.audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION public.keep_audit_events();
CREATE TRIGGER audit_event_is_kept BEFORE DELETE ON public.audit_event
  FOR EACH ROW WHEN (OLD.at > now() - interval '3 years') EXECUTE FUNCTION public.keep_audit_events();
