-- CreateEnum
CREATE TYPE "survey"."export_kind" AS ENUM ('group_report', 'programme_report', 'group_reports');

-- CreateEnum
CREATE TYPE "survey"."export_format" AS ENUM ('pdf', 'pptx', 'xlsx', 'csv');

-- CreateEnum
CREATE TYPE "survey"."export_state" AS ENUM ('waiting', 'working', 'ready', 'failed');

-- CreateEnum
CREATE TYPE "logo_format" AS ENUM ('png', 'svg');

-- AlterTable
ALTER TABLE "organisation" ADD COLUMN "accent" TEXT;

-- CreateTable
CREATE TABLE "organisation_logo" (
    "organisation_id" UUID NOT NULL,
    "format" "logo_format" NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "organisation_logo_pkey" PRIMARY KEY ("organisation_id")
);

-- CreateTable
CREATE TABLE "survey"."export" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "account_id" UUID NOT NULL,
    "kind" "survey"."export_kind" NOT NULL,
    "format" "survey"."export_format" NOT NULL,
    "locale" TEXT NOT NULL,
    "group_id" UUID,
    "programme_id" UUID,
    "cohort_id" UUID,
    "wave_from" "wave_kind",
    "wave_to" "wave_kind",
    "state" "survey"."export_state" NOT NULL DEFAULT 'waiting',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 1,
    "file_name" TEXT,
    "byte_count" INTEGER,
    "problem" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "export_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "survey"."export_chunk" (
    "organisation_id" UUID NOT NULL,
    "export_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "export_chunk_pkey" PRIMARY KEY ("organisation_id","export_id","position")
);

-- CreateIndex
CREATE INDEX "export_organisation_id_account_id_created_at_idx" ON "survey"."export"("organisation_id", "account_id", "created_at");

-- CreateIndex
CREATE INDEX "export_expires_at_idx" ON "survey"."export"("expires_at");

-- AddForeignKey
ALTER TABLE "organisation_logo" ADD CONSTRAINT "organisation_logo_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "survey"."export" ADD CONSTRAINT "export_organisation_id_account_id_fkey" FOREIGN KEY ("organisation_id", "account_id") REFERENCES "identity"."account"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "survey"."export" ADD CONSTRAINT "export_organisation_id_group_id_fkey" FOREIGN KEY ("organisation_id", "group_id") REFERENCES "group"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "survey"."export" ADD CONSTRAINT "export_organisation_id_programme_id_fkey" FOREIGN KEY ("organisation_id", "programme_id") REFERENCES "programme"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "survey"."export" ADD CONSTRAINT "export_organisation_id_cohort_id_fkey" FOREIGN KEY ("organisation_id", "cohort_id") REFERENCES "cohort"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "survey"."export_chunk" ADD CONSTRAINT "export_chunk_organisation_id_export_id_fkey" FOREIGN KEY ("organisation_id", "export_id") REFERENCES "survey"."export"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- What Prisma's schema cannot say -------------------------------------------------------------------------------------

ALTER TABLE "organisation" ADD CONSTRAINT "organisation_accent" CHECK ("accent" ~ '^#[0-9a-f]{6}$');
ALTER TABLE "organisation_logo" ADD CONSTRAINT "organisation_logo_size" CHECK (octet_length("bytes") BETWEEN 1 AND 262144);

-- One group's report, or figures over groups and which two waves they compare.
ALTER TABLE "survey"."export"
  ADD CONSTRAINT "export_subject" CHECK (
    ("kind" = 'group_report') = ("group_id" IS NOT NULL)
    AND ("kind" = 'group_report') = ("programme_id" IS NULL)
    AND ("programme_id" IS NULL) = ("wave_from" IS NULL) AND ("wave_from" IS NULL) = ("wave_to" IS NULL)
    AND ("cohort_id" IS NULL OR "programme_id" IS NOT NULL)
  ),
  ADD CONSTRAINT "export_ready" CHECK (("state" = 'ready') = ("file_name" IS NOT NULL AND "byte_count" IS NOT NULL));

-- Whose rows: as every table of tenants.
DO $$
DECLARE
  tenants_table text;
BEGIN
  FOREACH tenants_table IN ARRAY ARRAY['public.organisation_logo', 'survey.export', 'survey.export_chunk'] LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tenants_table::regclass);
    EXECUTE format(
      'CREATE POLICY tenant ON %s USING (organisation_id = nullif(current_setting(''medspill.organisation_id'', true), '''')::uuid)',
      tenants_table::regclass
    );
  END LOOP;
END $$;

-- Files hold what reports hold: the role that reads answers makes and reads them, and everyday work does not.
GRANT SELECT, INSERT, DELETE ON survey.export, survey.export_chunk TO medspill_reporting;
GRANT UPDATE (state, done, total, file_name, byte_count, problem) ON survey.export TO medspill_reporting;

-- How files look: set by administrators, read for the files.
GRANT UPDATE (accent) ON public.organisation TO medspill_app;
GRANT SELECT, INSERT, UPDATE (format, bytes), DELETE ON public.organisation_logo TO medspill_app;
GRANT SELECT ON public.organisation_logo TO medspill_reporting;

-- Removes files of all organisations that are past their time.
CREATE FUNCTION survey.remove_expired_exports(by_now timestamptz) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  removed integer;
BEGIN
  DELETE FROM survey.export WHERE expires_at <= least(by_now, now());
  GET DIAGNOSTICS removed = ROW_COUNT;
  RETURN removed;
END $$;
REVOKE ALL ON FUNCTION survey.remove_expired_exports FROM PUBLIC;
GRANT EXECUTE ON FUNCTION survey.remove_expired_exports TO medspill_entrance;
