-- Waves are planned ahead, open and close by themselves, and may be pulses.

ALTER TABLE "organisation" ADD COLUMN "state_body" BOOLEAN NOT NULL DEFAULT false;
GRANT UPDATE (state_body) ON public.organisation TO medspill_app;

-- Which wave of its kind --------------------------------------------------------------------------------------------------

ALTER TABLE "wave"
  ADD COLUMN "number" SMALLINT NOT NULL DEFAULT 1,
  ADD COLUMN "label" TEXT,
  ADD COLUMN "taken_at" TIMESTAMPTZ(3),
  ADD CONSTRAINT "wave_number" CHECK ("number" = 1 OR "kind" = 'pulse' AND "number" > 1),
  ADD CONSTRAINT "wave_label" CHECK ("label" IS NULL OR "kind" = 'pulse' AND btrim("label") <> '' AND char_length("label") <= 60);

DROP INDEX "wave_organisation_id_group_id_kind_key";
CREATE UNIQUE INDEX "wave_organisation_id_group_id_kind_number_key" ON "wave"("organisation_id", "group_id", "kind", "number");
CREATE UNIQUE INDEX "wave_organisation_id_group_id_label_key" ON "wave"("organisation_id", "group_id", "label");

-- What is about before, after or follow-up is about no pulse.
ALTER TABLE "identity"."member" ADD CONSTRAINT "member_joined_at" CHECK ("joined_at" <> 'pulse');
ALTER TABLE "development_area" ADD CONSTRAINT "development_area_chosen_after" CHECK ("chosen_after" <> 'pulse');
ALTER TABLE "status_note" ADD CONSTRAINT "status_note_gathering" CHECK ("gathering" <> 'pulse');

-- Pulses are in no figure over groups, so that none comes too late for it.
CREATE OR REPLACE FUNCTION public.mark_late_wave() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  NEW.late := NEW.kind <> 'pulse' AND EXISTS (
    SELECT FROM public."group" own
    JOIN public."group" other ON other.organisation_id = own.organisation_id AND other.cohort_id = own.cohort_id
    JOIN public.wave w ON w.organisation_id = other.organisation_id AND w.group_id = other.id AND w.kind = NEW.kind
    WHERE own.organisation_id = NEW.organisation_id AND own.id = NEW.group_id AND w.results_read_at IS NOT NULL
  );
  RETURN NEW;
END $$;

-- Opening -------------------------------------------------------------------------------------------------------------------
-- Everyday work plans waves, changes their times and opens them. What is closed is none of its business.
GRANT UPDATE (state, opens_at, closes_at, taken_at, instrument_key, instrument_version, item_count) ON public.wave TO medspill_app;
CREATE POLICY closed_is_final ON public.wave AS RESTRICTIVE FOR UPDATE TO medspill_app
  USING (state <> 'closed') WITH CHECK (state <> 'closed');

-- What people answer stays what it was when the first of them could.
CREATE FUNCTION public.keep_instrument() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'Wave % has opened: its questionnaire is fixed.', OLD.id USING ERRCODE = 'check_violation', CONSTRAINT = 'wave_instrument_is_fixed';
END $$;
CREATE TRIGGER wave_instrument_is_fixed BEFORE UPDATE ON public.wave
  FOR EACH ROW
  WHEN (OLD.state <> 'planned'
    AND (OLD.instrument_key, OLD.instrument_version, OLD.item_count) IS DISTINCT FROM (NEW.instrument_key, NEW.instrument_version, NEW.item_count))
  EXECUTE FUNCTION public.keep_instrument();

-- The waves whose time to open or close has come, of all organisations, for the caller to do it. A wave is given to one caller
-- only, however many ask at the same moment, and again five minutes later when it is still not done. Whoever has been tried
-- comes last, so that a wave that fails holds up no other.
CREATE FUNCTION public.take_due_waves(given_now timestamptz, most integer) RETURNS TABLE (organisation_id uuid, wave_id uuid, due text)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH due AS MATERIALIZED (
    SELECT w.organisation_id, w.id FROM public.wave w
    WHERE (w.state = 'open' AND w.closes_at <= given_now
        OR w.state = 'planned' AND w.opens_at <= given_now AND (w.closes_at IS NULL OR w.closes_at > given_now))
      AND (w.taken_at IS NULL OR w.taken_at <= given_now - interval '5 minutes')
    ORDER BY w.taken_at NULLS FIRST, w.id LIMIT most
    FOR NO KEY UPDATE SKIP LOCKED
  )
  UPDATE public.wave w SET taken_at = given_now FROM due d
  WHERE w.organisation_id = d.organisation_id AND w.id = d.id
  RETURNING w.organisation_id, w.id, CASE w.state WHEN 'open' THEN 'closing' ELSE 'opening' END
$$;

-- Deleting ------------------------------------------------------------------------------------------------------------------

-- A link of a wave that was called off: enough to tell its holder so, and whom to ask.
CREATE TABLE "identity"."withdrawn_link" (
    "organisation_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "programme_id" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "withdrawn_link_pkey" PRIMARY KEY ("organisation_id","token_hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "withdrawn_link_token_hash_key" ON "identity"."withdrawn_link"("token_hash");

-- CreateIndex
CREATE INDEX "withdrawn_link_organisation_id_programme_id_idx" ON "identity"."withdrawn_link"("organisation_id", "programme_id");

-- AddForeignKey
ALTER TABLE "identity"."withdrawn_link" ADD CONSTRAINT "withdrawn_link_organisation_id_programme_id_fkey" FOREIGN KEY ("organisation_id", "programme_id") REFERENCES "programme"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

ALTER TABLE "identity"."withdrawn_link"
  ADD CONSTRAINT "withdrawn_link_token_is_sha256" CHECK (octet_length("token_hash") = 32);

ALTER TABLE identity.withdrawn_link ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON identity.withdrawn_link USING (organisation_id = nullif(current_setting('medspill.organisation_id', true), '')::uuid);

-- Deletes a wave of the organisation that nobody has sent an answer to. Says what became of it: `deleted`, or `closed` or
-- `answered` where it stays; NULL when there is none. The lock waits for answers that are being written: only then is counted.
CREATE FUNCTION public.delete_wave(of_wave uuid) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  organisation uuid := nullif(current_setting('medspill.organisation_id', true), '')::uuid;
  its record;
BEGIN
  SELECT w.state, w.programme_id INTO its FROM public.wave w WHERE w.organisation_id = organisation AND w.id = of_wave FOR UPDATE;
  IF NOT FOUND THEN
    RETURN NULL;
  ELSIF its.state = 'closed' THEN
    RETURN 'closed';
  ELSIF EXISTS (SELECT FROM survey.response r WHERE r.organisation_id = organisation AND r.wave_id = of_wave AND r.submitted) THEN
    RETURN 'answered';
  END IF;
  INSERT INTO identity.withdrawn_link (organisation_id, token_hash, programme_id)
  SELECT i.organisation_id, i.token_hash, its.programme_id FROM identity.invitation i
  WHERE i.organisation_id = organisation AND i.wave_id = of_wave AND i.token_hash IS NOT NULL;
  DELETE FROM public.wave w WHERE w.organisation_id = organisation AND w.id = of_wave;
  RETURN 'deleted';
END $$;

-- Whom the holder of a withdrawn link may ask. No row when it is not one.
CREATE FUNCTION identity.withdrawn_link_contact(given_token_hash bytea) RETURNS TABLE (contact text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.contact FROM identity.withdrawn_link l
  JOIN public.programme p ON p.organisation_id = l.organisation_id AND p.id = l.programme_id
  WHERE l.token_hash = given_token_hash
$$;

-- For the daily run.
CREATE FUNCTION identity.forget_withdrawn_links(given_now timestamptz) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  removed integer;
BEGIN
  DELETE FROM identity.withdrawn_link WHERE withdrawn_at <= given_now - interval '1 year';
  GET DIAGNOSTICS removed = ROW_COUNT;
  RETURN removed;
END $$;

-- Response rates over time ----------------------------------------------------------------------------------------------------

-- Responses that were sent to a wave on a day of the Norwegian calendar, less those that were taken back on it. Nothing says
-- whose they are, nor at what time of the day.
CREATE TABLE "survey"."response_day" (
    "organisation_id" UUID NOT NULL,
    "wave_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "sent" INTEGER NOT NULL,

    CONSTRAINT "response_day_pkey" PRIMARY KEY ("organisation_id","wave_id","day")
);

-- AddForeignKey
ALTER TABLE "survey"."response_day" ADD CONSTRAINT "response_day_organisation_id_wave_id_fkey" FOREIGN KEY ("organisation_id", "wave_id") REFERENCES "wave"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

ALTER TABLE survey.response_day ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON survey.response_day USING (organisation_id = nullif(current_setting('medspill.organisation_id', true), '')::uuid);
GRANT SELECT ON survey.response_day TO medspill_app;

CREATE FUNCTION survey.count_response_of_day() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  its survey.response%ROWTYPE := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  INSERT INTO survey.response_day AS d (organisation_id, wave_id, day, sent)
  SELECT w.organisation_id, w.id, (now() AT TIME ZONE 'Europe/Oslo')::date, CASE TG_OP WHEN 'DELETE' THEN -1 ELSE 1 END
  FROM public.wave w WHERE w.organisation_id = its.organisation_id AND w.id = its.wave_id AND w.state = 'open'
  ON CONFLICT (organisation_id, wave_id, day) DO UPDATE SET sent = d.sent + excluded.sent;
  RETURN NULL;
END $$;
-- Respondents write with the rights of the owner (write_response). What the everyday role writes is imported, and of another day.
CREATE TRIGGER response_is_new AFTER INSERT ON survey.response FOR EACH ROW
  WHEN (NEW.submitted AND current_user <> 'medspill_app') EXECUTE FUNCTION survey.count_response_of_day();
CREATE TRIGGER response_is_sent AFTER UPDATE OF submitted ON survey.response FOR EACH ROW
  WHEN (NEW.submitted AND NOT OLD.submitted) EXECUTE FUNCTION survey.count_response_of_day();
CREATE TRIGGER response_is_taken_back AFTER DELETE ON survey.response FOR EACH ROW
  WHEN (OLD.submitted) EXECUTE FUNCTION survey.count_response_of_day();

REVOKE ALL ON FUNCTION
  public.mark_late_wave, public.keep_instrument, public.take_due_waves, public.delete_wave, identity.withdrawn_link_contact,
  identity.forget_withdrawn_links, survey.count_response_of_day
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.take_due_waves, identity.withdrawn_link_contact, identity.forget_withdrawn_links TO medspill_entrance;
GRANT EXECUTE ON FUNCTION public.delete_wave TO medspill_app;
