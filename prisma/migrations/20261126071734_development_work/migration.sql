-- What groups do with their results: areas as they agree on them, what each member will do, actions, and where things stand later.

-- CreateEnum
CREATE TYPE "action_state" AS ENUM ('not_started', 'under_way', 'done', 'dropped');

-- AlterTable. Areas that are there were chosen after the first measurement.
ALTER TABLE "development_area"
  ADD COLUMN "chosen_after" "wave_kind" NOT NULL DEFAULT 'before',
  ADD COLUMN "why" TEXT,
  ADD COLUMN "wanted" TEXT,
  ADD COLUMN "measure" TEXT,
  ADD COLUMN "review_on" DATE,
  ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "removed_at" TIMESTAMPTZ(3);

-- DropIndex. Putting areas in another order would break it half-way.
DROP INDEX "development_area_organisation_id_group_id_position_key";

-- CreateIndex
CREATE INDEX "development_area_organisation_id_group_id_chosen_after_posi_idx" ON "development_area"("organisation_id", "group_id", "chosen_after", "position");

-- CreateTable
CREATE TABLE "contribution" (
    "organisation_id" UUID NOT NULL,
    "development_area_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "on_behalf" BOOLEAN NOT NULL,
    "address" BYTEA,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contribution_pkey" PRIMARY KEY ("organisation_id","development_area_id","member_id")
);

-- CreateTable
CREATE TABLE "development_action" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "development_area_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "owner_id" UUID,
    "due_on" DATE,
    "state" "action_state" NOT NULL DEFAULT 'not_started',
    "note" TEXT,
    "practice_key" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "development_action_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "status_note" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "development_area_id" UUID NOT NULL,
    "gathering" "wave_kind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed" TEXT,
    "learned" TEXT,
    "seen" TEXT,
    "way_on" TEXT,

    CONSTRAINT "status_note_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateIndex
CREATE INDEX "contribution_organisation_id_member_id_idx" ON "contribution"("organisation_id", "member_id");

-- CreateIndex
CREATE INDEX "development_action_organisation_id_development_area_id_idx" ON "development_action"("organisation_id", "development_area_id");

-- CreateIndex
CREATE INDEX "development_action_organisation_id_owner_id_idx" ON "development_action"("organisation_id", "owner_id");

-- CreateIndex
CREATE INDEX "status_note_organisation_id_development_area_id_at_idx" ON "status_note"("organisation_id", "development_area_id", "at");

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_organisation_id_development_area_id_fkey" FOREIGN KEY ("organisation_id", "development_area_id") REFERENCES "development_area"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_organisation_id_member_id_fkey" FOREIGN KEY ("organisation_id", "member_id") REFERENCES "identity"."member"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "development_action" ADD CONSTRAINT "development_action_organisation_id_development_area_id_fkey" FOREIGN KEY ("organisation_id", "development_area_id") REFERENCES "development_area"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "development_action" ADD CONSTRAINT "development_action_organisation_id_owner_id_fkey" FOREIGN KEY ("organisation_id", "owner_id") REFERENCES "identity"."member"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "status_note" ADD CONSTRAINT "status_note_organisation_id_development_area_id_fkey" FOREIGN KEY ("organisation_id", "development_area_id") REFERENCES "development_area"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- What Prisma's schema cannot say -------------------------------------------------------------------------------------

ALTER TABLE "development_area"
  ADD CONSTRAINT "development_area_texts" CHECK (
    char_length("why") BETWEEN 1 AND 2000 AND char_length("wanted") BETWEEN 1 AND 2000 AND char_length("measure") BETWEEN 1 AND 2000);
ALTER TABLE "contribution"
  ADD CONSTRAINT "contribution_text" CHECK (char_length("text") BETWEEN 1 AND 2000),
  ADD CONSTRAINT "contribution_address_is_sha256" CHECK (octet_length("address") = 32);
ALTER TABLE "development_action"
  ADD CONSTRAINT "development_action_texts" CHECK (char_length("title") BETWEEN 1 AND 200 AND char_length("note") BETWEEN 1 AND 2000);
ALTER TABLE "status_note"
  ADD CONSTRAINT "status_note_says_something" CHECK (coalesce("changed", "learned", "seen", "way_on") <> ''),
  ADD CONSTRAINT "status_note_texts" CHECK (
    char_length("changed") <= 2000 AND char_length("learned") <= 2000 AND char_length("seen") <= 2000 AND char_length("way_on") <= 2000);

-- Whose rows: as every table of tenants.
ALTER TABLE public.contribution ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON public.contribution USING (organisation_id = nullif(current_setting('medspill.organisation_id', true), '')::uuid);
ALTER TABLE public.development_action ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON public.development_action USING (organisation_id = nullif(current_setting('medspill.organisation_id', true), '')::uuid);
ALTER TABLE public.status_note ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON public.status_note USING (organisation_id = nullif(current_setting('medspill.organisation_id', true), '')::uuid);

-- Groups work with all of it in everyday work. Reports read which areas there are, and nothing of who does what.
GRANT UPDATE (position, title, why, wanted, measure, review_on, version, removed_at) ON public.development_area TO medspill_app;
GRANT DELETE ON public.development_area_factor TO medspill_app;
GRANT SELECT, INSERT, DELETE, UPDATE (text, version, on_behalf, address, updated_at) ON public.contribution TO medspill_app;
GRANT SELECT, INSERT, UPDATE (title, owner_id, due_on, state, note, version, removed_at) ON public.development_action TO medspill_app;
GRANT SELECT, INSERT ON public.status_note TO medspill_app;

-- Which member of a group somebody with an account is: the one with the address that they have proved to be theirs. Demo
-- identities have none, and are known by their invented names.
CREATE FUNCTION identity.own_member(of_account uuid, of_group uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT m.id
  FROM identity.account a
  JOIN identity.member m ON m.organisation_id = a.organisation_id AND m.group_id = of_group AND m.left_at IS NULL
  LEFT JOIN auth."user" u ON u.id = a.user_id AND u.email_verified
  WHERE a.organisation_id = nullif(current_setting('medspill.organisation_id', true), '')::uuid AND a.id = of_account
    AND (m.email = u.email OR a.demo AND m.name = a.name)
  ORDER BY m.id LIMIT 1
$$;

-- Rights and retention -------------------------------------------------------------------------------------------------

-- Whoever is forgotten, by erasing oneself or when the retention period is over, is forgotten here as well: their words go,
-- and what they had taken on is nobody's.
CREATE FUNCTION identity.forget_contributions() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  DELETE FROM public.contribution WHERE organisation_id = NEW.organisation_id AND member_id = NEW.id;
  UPDATE public.development_action SET owner_id = NULL WHERE organisation_id = NEW.organisation_id AND owner_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER member_is_forgotten AFTER UPDATE OF external_key ON identity.member
  FOR EACH ROW WHEN (NEW.external_key <> OLD.external_key AND NEW.external_key ~ '^(erased|forgotten)-')
  EXECUTE FUNCTION identity.forget_contributions();

-- What a member has said they will do, and has taken on. Contributions that were written when the member had another address
-- may be somebody else's: that there is one is all that is shown.
CREATE FUNCTION survey.own_development_of(of_organisation uuid, of_member uuid, of_address bytea) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT jsonb_build_object(
    'contributions', coalesce((
      SELECT jsonb_agg(jsonb_build_object(
               'area', d.title, 'chosenAfter', d.chosen_after, 'updatedAt', c.updated_at, 'onBehalf', c.on_behalf,
               'fromOtherAddress', NOT x.own, 'text', CASE WHEN x.own THEN c.text END)
             ORDER BY d.chosen_after, d.position, d.id)
      FROM public.contribution c
      JOIN public.development_area d ON d.organisation_id = c.organisation_id AND d.id = c.development_area_id
      CROSS JOIN LATERAL (SELECT c.address IS NOT DISTINCT FROM of_address AS own) x
      WHERE c.organisation_id = of_organisation AND c.member_id = of_member), '[]'),
    'actions', coalesce((
      SELECT jsonb_agg(jsonb_build_object('area', d.title, 'title', a.title, 'dueOn', a.due_on, 'state', a.state, 'note', a.note)
             ORDER BY a.due_on, a.id)
      FROM public.development_action a
      JOIN public.development_area d ON d.organisation_id = a.organisation_id AND d.id = a.development_area_id
      WHERE a.organisation_id = of_organisation AND a.owner_id = of_member AND a.removed_at IS NULL), '[]'))
$$;

-- As before, with what the member does in the group's development.
CREATE OR REPLACE FUNCTION survey.own_data_of(of_organisation uuid, of_member uuid, of_address bytea) RETURNS TABLE (person jsonb, responses jsonb)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT jsonb_build_object(
           'organisation', o.name, 'programme', p.name, 'cohort', c.name, 'group', g.name, 'name', m.name, 'email', m.email,
           'externalKey', m.external_key, 'respondentKey', k.key, 'joinedAt', m.joined_at, 'retentionMonths', p.retention_months,
           'instrumentKey', p.instrument_key, 'instrumentVersion', p.instrument_version,
           'development', survey.own_development_of(m.organisation_id, m.id, of_address)),
         coalesce((
           SELECT jsonb_agg(jsonb_build_object(
                    'wave', w.kind, 'state', w.state, 'opensAt', w.opens_at, 'closesAt', w.closes_at, 'closedAt', w.closed_at,
                    'linkWorks', coalesce(i.token_hash IS NOT NULL AND (i.expires_at IS NULL OR i.expires_at > now()), false),
                    'openSessions', (SELECT count(*) FROM identity.respondent_session s
                                     WHERE s.organisation_id = m.organisation_id AND s.wave_id = w.id AND s.member_id = m.id
                                       AND s.expires_at > now()),
                    'submitted', r.submitted,
                    'fromOtherAddress', NOT x.own AND r.submitted IS NOT NULL,
                    'answers', CASE WHEN x.own THEN r.answers END,
                    'texts', CASE WHEN x.own THEN (
                      SELECT jsonb_object_agg(t.question_key, t.text) FROM survey.text_answer t
                      WHERE t.organisation_id = w.organisation_id AND t.wave_id = w.id AND t.respondent_key = k.key) END)
                  ORDER BY w.kind)
           FROM public.wave w
           LEFT JOIN identity.invitation i ON i.organisation_id = m.organisation_id AND i.wave_id = w.id AND i.member_id = m.id
           LEFT JOIN survey.response r ON r.organisation_id = m.organisation_id AND r.wave_id = w.id AND r.respondent_key = k.key
           CROSS JOIN LATERAL (
             SELECT NOT coalesce(i.answers_hidden, false) AND (i.sent_to IS NULL OR i.sent_to IS NOT DISTINCT FROM of_address) AS own) x
           WHERE w.organisation_id = m.organisation_id AND w.group_id = m.group_id
             AND (i.member_id IS NOT NULL OR r.respondent_key IS NOT NULL)), '[]')
  FROM identity.member m
  JOIN public."group" g ON g.organisation_id = m.organisation_id AND g.id = m.group_id
  JOIN public.cohort c ON c.organisation_id = g.organisation_id AND c.id = g.cohort_id
  JOIN public.programme p ON p.organisation_id = g.organisation_id AND p.id = g.programme_id
  JOIN public.organisation o ON o.id = m.organisation_id
  LEFT JOIN identity.respondent_key k ON k.organisation_id = m.organisation_id AND k.member_id = m.id
  WHERE m.organisation_id = of_organisation AND m.id = of_member
$$;

-- Areas and actions that were removed a month ago are not coming back.
CREATE FUNCTION public.delete_removed_development(given_now timestamptz) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  areas integer;
  actions integer;
BEGIN
  DELETE FROM public.development_area WHERE removed_at <= given_now - interval '30 days';
  GET DIAGNOSTICS areas = ROW_COUNT;
  DELETE FROM public.development_action WHERE removed_at <= given_now - interval '30 days';
  GET DIAGNOSTICS actions = ROW_COUNT;
  RETURN areas + actions;
END $$;

REVOKE ALL ON FUNCTION
  identity.own_member, identity.forget_contributions, survey.own_development_of, public.delete_removed_development
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION identity.own_member TO medspill_app;
GRANT EXECUTE ON FUNCTION public.delete_removed_development TO medspill_entrance;
