-- Owners of actions are reminded by mail a week before and on the day, unless they do not want to be.

-- AlterTable
ALTER TABLE "identity"."member" ADD COLUMN "action_reminders" BOOLEAN NOT NULL DEFAULT true;

-- CreateEnum
CREATE TYPE "reminder_kind" AS ENUM ('week', 'day');

-- CreateTable
CREATE TABLE "action_reminder" (
    "organisation_id" UUID NOT NULL,
    "action_id" UUID NOT NULL,
    "kind" "reminder_kind" NOT NULL,
    "due_on" DATE NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "action_reminder_pkey" PRIMARY KEY ("organisation_id","action_id","kind","due_on")
);

-- AddForeignKey
ALTER TABLE "action_reminder" ADD CONSTRAINT "action_reminder_organisation_id_action_id_fkey" FOREIGN KEY ("organisation_id", "action_id") REFERENCES "development_action"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- Whose rows: as every table of tenants.
ALTER TABLE public.action_reminder ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON public.action_reminder USING (organisation_id = nullif(current_setting('medspill.organisation_id', true), '')::uuid);

GRANT SELECT, INSERT ON public.action_reminder TO medspill_app;
GRANT UPDATE (action_reminders) ON identity.member TO medspill_app;

-- Actions that their owners are to be reminded of today, of all organisations: ids alone.
CREATE FUNCTION public.due_action_reminders(today date) RETURNS TABLE (organisation_id uuid, action_id uuid, kind public.reminder_kind)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.organisation_id, a.id, w.kind
  FROM (VALUES ('day'::public.reminder_kind, today), ('week', today + 7)) AS w(kind, due_on)
  JOIN public.development_action a ON a.due_on = w.due_on AND a.state IN ('not_started', 'under_way') AND a.removed_at IS NULL
  JOIN public.development_area d ON d.organisation_id = a.organisation_id AND d.id = a.development_area_id AND d.removed_at IS NULL
  JOIN identity.member m ON m.organisation_id = a.organisation_id AND m.id = a.owner_id
  WHERE m.email IS NOT NULL AND m.left_at IS NULL AND m.action_reminders
    AND NOT EXISTS (SELECT FROM public.action_reminder r
                    WHERE r.organisation_id = a.organisation_id AND r.action_id = a.id AND r.kind = w.kind AND r.due_on = a.due_on)
$$;
REVOKE ALL ON FUNCTION public.due_action_reminders FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.due_action_reminders TO medspill_entrance;

-- As before, with whether the member wants to be reminded.
CREATE OR REPLACE FUNCTION survey.own_development_of(of_organisation uuid, of_member uuid, of_address bytea) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT jsonb_build_object(
    'reminders', (SELECT m.action_reminders FROM identity.member m WHERE m.organisation_id = of_organisation AND m.id = of_member),
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
