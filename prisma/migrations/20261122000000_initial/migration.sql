-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "identity";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "survey";

-- CreateEnum
CREATE TYPE "wave_kind" AS ENUM ('before', 'after', 'follow_up');

-- CreateEnum
CREATE TYPE "wave_state" AS ENUM ('planned', 'open', 'closed');

-- CreateEnum
CREATE TYPE "identity"."role" AS ENUM ('staff', 'lead', 'facilitator');

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programme" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "instrument_key" TEXT NOT NULL,
    "instrument_version" INTEGER NOT NULL,
    "k_group" SMALLINT NOT NULL DEFAULT 4,
    "k_outside" SMALLINT NOT NULL DEFAULT 5,
    "k_text" SMALLINT NOT NULL DEFAULT 5,
    "min_other_groups" SMALLINT NOT NULL DEFAULT 3,
    "retention_months" SMALLINT NOT NULL DEFAULT 24,
    "contact" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "programme_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "cohort" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "programme_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "cohort_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "group" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "programme_id" UUID NOT NULL,
    "cohort_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sector" TEXT,

    CONSTRAINT "group_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "instrument_version" (
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "item_count" SMALLINT NOT NULL,

    CONSTRAINT "instrument_version_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "wave" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "programme_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "kind" "wave_kind" NOT NULL,
    "state" "wave_state" NOT NULL DEFAULT 'planned',
    "instrument_key" TEXT NOT NULL,
    "instrument_version" INTEGER NOT NULL,
    "item_count" SMALLINT NOT NULL,
    "opens_at" TIMESTAMPTZ(3),
    "closes_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "results_read_at" TIMESTAMPTZ(3),

    CONSTRAINT "wave_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "development_area" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "group_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "title" TEXT,

    CONSTRAINT "development_area_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "development_area_factor" (
    "organisation_id" UUID NOT NULL,
    "development_area_id" UUID NOT NULL,
    "factor_key" TEXT NOT NULL,

    CONSTRAINT "development_area_factor_pkey" PRIMARY KEY ("organisation_id","development_area_id","factor_key")
);

-- CreateTable
CREATE TABLE "identity"."account" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "role" "identity"."role" NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "account_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "identity"."role_grant" (
    "organisation_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("organisation_id","account_id","group_id")
);

-- CreateTable
CREATE TABLE "identity"."member" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "group_id" UUID NOT NULL,
    "external_key" TEXT NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "joined_at" "wave_kind" NOT NULL DEFAULT 'before',

    CONSTRAINT "member_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "identity"."respondent_key" (
    "organisation_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "key" UUID NOT NULL DEFAULT gen_random_uuid(),

    CONSTRAINT "respondent_key_pkey" PRIMARY KEY ("organisation_id","member_id")
);

-- CreateTable
CREATE TABLE "identity"."invitation" (
    "organisation_id" UUID NOT NULL,
    "wave_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "token_hash" BYTEA,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("organisation_id","wave_id","member_id")
);

-- CreateTable
CREATE TABLE "survey"."response" (
    "organisation_id" UUID NOT NULL,
    "wave_id" UUID NOT NULL,
    "respondent_key" UUID NOT NULL,
    "item_count" SMALLINT NOT NULL,
    "answers" SMALLINT[],
    "submitted" BOOLEAN NOT NULL,

    CONSTRAINT "response_pkey" PRIMARY KEY ("organisation_id","wave_id","respondent_key")
);

-- CreateTable
CREATE TABLE "survey"."text_answer" (
    "organisation_id" UUID NOT NULL,
    "wave_id" UUID NOT NULL,
    "respondent_key" UUID NOT NULL,
    "question_key" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "text_answer_pkey" PRIMARY KEY ("organisation_id","wave_id","respondent_key","question_key")
);

-- CreateTable
CREATE TABLE "survey"."wave_aggregate" (
    "organisation_id" UUID NOT NULL,
    "wave_id" UUID NOT NULL,
    "responses" SMALLINT NOT NULL,
    "n" SMALLINT[],
    "mean" DOUBLE PRECISION[],
    "sd" DOUBLE PRECISION[],
    "answer_counts" SMALLINT[],
    "band_counts" SMALLINT[],

    CONSTRAINT "wave_aggregate_pkey" PRIMARY KEY ("organisation_id","wave_id")
);

-- CreateTable
CREATE TABLE "survey"."wave_change" (
    "organisation_id" UUID NOT NULL,
    "from_wave_id" UUID NOT NULL,
    "to_wave_id" UUID NOT NULL,
    "n_only_first" SMALLINT[],
    "n_only_second" SMALLINT[],
    "n_both" SMALLINT[],
    "difference" DOUBLE PRECISION[],
    "ci_low" DOUBLE PRECISION[],
    "ci_high" DOUBLE PRECISION[],
    "t" DOUBLE PRECISION[],
    "df" DOUBLE PRECISION[],
    "p" DOUBLE PRECISION[],
    "d_av" DOUBLE PRECISION[],

    CONSTRAINT "wave_change_pkey" PRIMARY KEY ("organisation_id","from_wave_id","to_wave_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "organisation_name_key" ON "organisation"("name");

-- CreateIndex
CREATE UNIQUE INDEX "programme_organisation_id_name_key" ON "programme"("organisation_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "cohort_organisation_id_programme_id_id_key" ON "cohort"("organisation_id", "programme_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "cohort_organisation_id_programme_id_name_key" ON "cohort"("organisation_id", "programme_id", "name");

-- CreateIndex
CREATE INDEX "group_organisation_id_cohort_id_idx" ON "group"("organisation_id", "cohort_id");

-- CreateIndex
CREATE UNIQUE INDEX "group_organisation_id_programme_id_id_key" ON "group"("organisation_id", "programme_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "group_organisation_id_programme_id_name_key" ON "group"("organisation_id", "programme_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "instrument_version_key_version_item_count_key" ON "instrument_version"("key", "version", "item_count");

-- CreateIndex
CREATE INDEX "wave_organisation_id_programme_id_kind_state_idx" ON "wave"("organisation_id", "programme_id", "kind", "state");

-- CreateIndex
CREATE UNIQUE INDEX "wave_organisation_id_group_id_kind_key" ON "wave"("organisation_id", "group_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "wave_organisation_id_id_item_count_key" ON "wave"("organisation_id", "id", "item_count");

-- CreateIndex
CREATE UNIQUE INDEX "development_area_organisation_id_group_id_position_key" ON "development_area"("organisation_id", "group_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "account_id_key" ON "identity"."account"("id");

-- CreateIndex
CREATE INDEX "role_grant_organisation_id_group_id_idx" ON "identity"."role_grant"("organisation_id", "group_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_organisation_id_group_id_external_key_key" ON "identity"."member"("organisation_id", "group_id", "external_key");

-- CreateIndex
CREATE UNIQUE INDEX "respondent_key_organisation_id_key_key" ON "identity"."respondent_key"("organisation_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "identity"."invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_organisation_id_member_id_idx" ON "identity"."invitation"("organisation_id", "member_id");

-- CreateIndex
CREATE INDEX "wave_change_organisation_id_to_wave_id_idx" ON "survey"."wave_change"("organisation_id", "to_wave_id");

-- AddForeignKey
ALTER TABLE "programme" ADD CONSTRAINT "programme_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "programme" ADD CONSTRAINT "programme_instrument_key_instrument_version_fkey" FOREIGN KEY ("instrument_key", "instrument_version") REFERENCES "instrument_version"("key", "version") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "cohort" ADD CONSTRAINT "cohort_organisation_id_programme_id_fkey" FOREIGN KEY ("organisation_id", "programme_id") REFERENCES "programme"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "group" ADD CONSTRAINT "group_organisation_id_programme_id_fkey" FOREIGN KEY ("organisation_id", "programme_id") REFERENCES "programme"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "group" ADD CONSTRAINT "group_organisation_id_programme_id_cohort_id_fkey" FOREIGN KEY ("organisation_id", "programme_id", "cohort_id") REFERENCES "cohort"("organisation_id", "programme_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "wave" ADD CONSTRAINT "wave_organisation_id_programme_id_fkey" FOREIGN KEY ("organisation_id", "programme_id") REFERENCES "programme"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "wave" ADD CONSTRAINT "wave_organisation_id_programme_id_group_id_fkey" FOREIGN KEY ("organisation_id", "programme_id", "group_id") REFERENCES "group"("organisation_id", "programme_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "wave" ADD CONSTRAINT "wave_instrument_key_instrument_version_item_count_fkey" FOREIGN KEY ("instrument_key", "instrument_version", "item_count") REFERENCES "instrument_version"("key", "version", "item_count") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "development_area" ADD CONSTRAINT "development_area_organisation_id_group_id_fkey" FOREIGN KEY ("organisation_id", "group_id") REFERENCES "group"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "development_area_factor" ADD CONSTRAINT "development_area_factor_organisation_id_development_area_i_fkey" FOREIGN KEY ("organisation_id", "development_area_id") REFERENCES "development_area"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "identity"."account" ADD CONSTRAINT "account_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "identity"."role_grant" ADD CONSTRAINT "role_grant_organisation_id_account_id_fkey" FOREIGN KEY ("organisation_id", "account_id") REFERENCES "identity"."account"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "identity"."role_grant" ADD CONSTRAINT "role_grant_organisation_id_group_id_fkey" FOREIGN KEY ("organisation_id", "group_id") REFERENCES "group"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "identity"."member" ADD CONSTRAINT "member_organisation_id_group_id_fkey" FOREIGN KEY ("organisation_id", "group_id") REFERENCES "group"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "identity"."respondent_key" ADD CONSTRAINT "respondent_key_organisation_id_member_id_fkey" FOREIGN KEY ("organisation_id", "member_id") REFERENCES "identity"."member"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "identity"."invitation" ADD CONSTRAINT "invitation_organisation_id_wave_id_fkey" FOREIGN KEY ("organisation_id", "wave_id") REFERENCES "wave"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "identity"."invitation" ADD CONSTRAINT "invitation_organisation_id_member_id_fkey" FOREIGN KEY ("organisation_id", "member_id") REFERENCES "identity"."member"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "survey"."response" ADD CONSTRAINT "response_organisation_id_wave_id_item_count_fkey" FOREIGN KEY ("organisation_id", "wave_id", "item_count") REFERENCES "wave"("organisation_id", "id", "item_count") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "survey"."text_answer" ADD CONSTRAINT "text_answer_organisation_id_wave_id_fkey" FOREIGN KEY ("organisation_id", "wave_id") REFERENCES "wave"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "survey"."wave_aggregate" ADD CONSTRAINT "wave_aggregate_organisation_id_wave_id_fkey" FOREIGN KEY ("organisation_id", "wave_id") REFERENCES "wave"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "survey"."wave_change" ADD CONSTRAINT "wave_change_organisation_id_from_wave_id_fkey" FOREIGN KEY ("organisation_id", "from_wave_id") REFERENCES "wave"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "survey"."wave_change" ADD CONSTRAINT "wave_change_organisation_id_to_wave_id_fkey" FOREIGN KEY ("organisation_id", "to_wave_id") REFERENCES "wave"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- What Prisma's schema cannot say -------------------------------------------------------------------------------------

-- Thresholds may be raised, never lowered below what privacy requires.
ALTER TABLE "programme"
  ADD CONSTRAINT "programme_name_present" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "programme_thresholds" CHECK (
    "k_group" >= 3 AND "k_outside" >= 5 AND "k_outside" >= "k_group" AND "k_text" >= 4 AND "min_other_groups" >= 3
  ),
  ADD CONSTRAINT "programme_retention" CHECK ("retention_months" BETWEEN 1 AND 240);

ALTER TABLE "wave"
  ADD CONSTRAINT "wave_closed_at" CHECK (("state" = 'closed') = ("closed_at" IS NOT NULL)),
  ADD CONSTRAINT "wave_results_read_at" CHECK ("results_read_at" IS NULL OR "state" = 'closed'),
  ADD CONSTRAINT "wave_closes_after_opening" CHECK ("closes_at" > "opens_at");

ALTER TABLE "development_area"
  ADD CONSTRAINT "development_area_position" CHECK ("position" >= 1);

ALTER TABLE "identity"."invitation"
  ADD CONSTRAINT "invitation_token_is_sha256" CHECK (octet_length("token_hash") = 32);

-- NULL elements pass: `1 <= ALL (…)` is unknown, not false, for them.
ALTER TABLE "survey"."response"
  ALTER COLUMN "answers" SET NOT NULL,
  ADD CONSTRAINT "response_one_answer_per_item" CHECK (array_ndims("answers") = 1 AND cardinality("answers") = "item_count"),
  ADD CONSTRAINT "response_answers_on_scale" CHECK (1 <= ALL ("answers") AND 7 >= ALL ("answers"));

ALTER TABLE "survey"."text_answer"
  ADD CONSTRAINT "text_answer_length" CHECK (char_length("text") BETWEEN 1 AND 4000);

ALTER TABLE "survey"."wave_aggregate"
  ALTER COLUMN "n" SET NOT NULL,
  ALTER COLUMN "mean" SET NOT NULL,
  ALTER COLUMN "sd" SET NOT NULL,
  ALTER COLUMN "answer_counts" SET NOT NULL,
  ALTER COLUMN "band_counts" SET NOT NULL,
  ADD CONSTRAINT "wave_aggregate_responses" CHECK ("responses" >= 0),
  ADD CONSTRAINT "wave_aggregate_lengths" CHECK (
    cardinality("mean") = cardinality("n") AND cardinality("sd") = cardinality("n") AND cardinality("band_counts") = 3 * cardinality("n")
  );

ALTER TABLE "survey"."wave_change"
  ADD CONSTRAINT "wave_change_two_waves" CHECK ("from_wave_id" <> "to_wave_id"),
  ADD CONSTRAINT "wave_change_lengths" CHECK (
    cardinality("n_only_second") = cardinality("n_only_first") AND cardinality("n_both") = cardinality("n_only_first")
    AND cardinality("difference") = cardinality("n_only_first") AND cardinality("ci_low") = cardinality("n_only_first")
    AND cardinality("ci_high") = cardinality("n_only_first") AND cardinality("t") = cardinality("n_only_first")
    AND cardinality("df") = cardinality("n_only_first") AND cardinality("p") = cardinality("n_only_first")
    AND cardinality("d_av") = cardinality("n_only_first")
  );
