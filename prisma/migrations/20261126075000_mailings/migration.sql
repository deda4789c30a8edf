-- Mails to respondents: invitations, reminders, a last call, thanks (docs/decisions/0026, 0027).
-- Whether a named person has answered is known to this schema's functions while they choose whom to remind, and to nobody
-- else: a reminder that waits is a row that no role may read, and it is gone once the mail has left.

DO $$
BEGIN
  IF to_regrole('medspill_mailer') IS NULL THEN
    CREATE ROLE medspill_mailer NOLOGIN;
  END IF;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN
    NULL; -- Another database's migration was quicker.
  WHEN insufficient_privilege THEN
    RAISE EXCEPTION 'The login % may not create roles. Let an administrator run: CREATE ROLE medspill_mailer NOLOGIN;', current_user;
END $$;

CREATE SCHEMA "mailing";
CREATE TYPE "mailing"."mail_kind" AS ENUM ('invitation', 'reminder', 'last_call', 'thanks');
CREATE TYPE "mailing"."delivery_state" AS ENUM ('held', 'waiting', 'sent', 'bounced', 'given_up');

-- Languages ------------------------------------------------------------------------------------------------------------

ALTER TABLE "programme"
  ADD COLUMN "locale" TEXT NOT NULL DEFAULT 'nb',
  ADD CONSTRAINT "programme_locale" CHECK ("locale" IN ('nb', 'nn', 'da', 'en'));
-- NULL: the programme's.
ALTER TABLE "identity"."member"
  ADD COLUMN "locale" TEXT,
  ADD CONSTRAINT "member_locale" CHECK ("locale" IN ('nb', 'nn', 'da', 'en'));
GRANT UPDATE (locale) ON public.programme, identity.member TO medspill_app;

-- Tables ---------------------------------------------------------------------------------------------------------------

CREATE TABLE "mailing"."plan" (
    "organisation_id" UUID NOT NULL,
    "wave_id" UUID NOT NULL,
    "reminder_days" SMALLINT[] NOT NULL,
    "last_call_days" SMALLINT,
    "thanks" BOOLEAN NOT NULL,

    CONSTRAINT "plan_pkey" PRIMARY KEY ("organisation_id","wave_id")
);

CREATE TABLE "mailing"."template" (
    "organisation_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "kind" "mailing"."mail_kind" NOT NULL,
    "locale" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "template_pkey" PRIMARY KEY ("organisation_id","programme_id","kind","locale")
);

CREATE TABLE "mailing"."delivery" (
    "organisation_id" UUID NOT NULL,
    "wave_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "state" "mailing"."delivery_state" NOT NULL DEFAULT 'waiting',
    "nonce" UUID NOT NULL DEFAULT gen_random_uuid(),
    "sent_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    "possibly_twice" BOOLEAN NOT NULL DEFAULT false,
    "no_reminders" BOOLEAN NOT NULL DEFAULT false,
    "unreachable" BOOLEAN NOT NULL DEFAULT false,
    "thanked" BOOLEAN NOT NULL DEFAULT false,
    "unsubscribe_hash" BYTEA,
    "bounce_hash" BYTEA,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("organisation_id","wave_id","member_id")
);

CREATE TABLE "mailing"."round" (
    "organisation_id" UUID NOT NULL,
    "wave_id" UUID NOT NULL,
    "kind" "mailing"."mail_kind" NOT NULL,
    "number" SMALLINT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closes_at" TIMESTAMPTZ(3),
    "unfinished" SMALLINT NOT NULL,
    "possibly_twice" SMALLINT NOT NULL DEFAULT 0,

    CONSTRAINT "round_pkey" PRIMARY KEY ("organisation_id","wave_id","kind","number")
);

CREATE TABLE "mailing"."letter" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "wave_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "kind" "mailing"."mail_kind" NOT NULL,
    "number" SMALLINT NOT NULL,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "next_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimed_until" TIMESTAMPTZ(3),
    "possibly_twice" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "letter_pkey" PRIMARY KEY ("organisation_id","id")
);

CREATE UNIQUE INDEX "delivery_unsubscribe_hash_key" ON "mailing"."delivery"("unsubscribe_hash");
CREATE UNIQUE INDEX "delivery_bounce_hash_key" ON "mailing"."delivery"("bounce_hash");
CREATE UNIQUE INDEX "letter_organisation_id_wave_id_member_id_kind_key" ON "mailing"."letter"("organisation_id", "wave_id", "member_id", "kind");
CREATE INDEX "letter_next_at_idx" ON "mailing"."letter"("next_at");

ALTER TABLE "mailing"."plan" ADD CONSTRAINT "plan_organisation_id_wave_id_fkey" FOREIGN KEY ("organisation_id", "wave_id") REFERENCES "wave"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "mailing"."template" ADD CONSTRAINT "template_organisation_id_programme_id_fkey" FOREIGN KEY ("organisation_id", "programme_id") REFERENCES "programme"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "mailing"."delivery" ADD CONSTRAINT "delivery_organisation_id_wave_id_member_id_fkey" FOREIGN KEY ("organisation_id", "wave_id", "member_id") REFERENCES "identity"."invitation"("organisation_id", "wave_id", "member_id") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "mailing"."round" ADD CONSTRAINT "round_organisation_id_wave_id_fkey" FOREIGN KEY ("organisation_id", "wave_id") REFERENCES "wave"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "mailing"."letter" ADD CONSTRAINT "letter_organisation_id_wave_id_member_id_fkey" FOREIGN KEY ("organisation_id", "wave_id", "member_id") REFERENCES "mailing"."delivery"("organisation_id", "wave_id", "member_id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- What Prisma's schema cannot say.
ALTER TABLE "mailing"."plan"
  ADD CONSTRAINT "plan_reminders" CHECK (cardinality("reminder_days") <= 3 AND array_position("reminder_days", NULL) IS NULL
                                         AND 1 <= ALL ("reminder_days") AND 60 >= ALL ("reminder_days")),
  ADD CONSTRAINT "plan_last_call" CHECK ("last_call_days" BETWEEN 1 AND 14);
ALTER TABLE "mailing"."template"
  ADD CONSTRAINT "template_locale" CHECK ("locale" IN ('nb', 'nn', 'da', 'en')),
  ADD CONSTRAINT "template_length" CHECK (length("subject") BETWEEN 1 AND 200 AND length("body") BETWEEN 1 AND 5000);
ALTER TABLE "mailing"."delivery"
  ADD CONSTRAINT "delivery_hashes" CHECK (octet_length("unsubscribe_hash") = 32 AND octet_length("bounce_hash") = 32),
  ADD CONSTRAINT "delivery_reason" CHECK ("reason" ~ '^[\w.]{1,40}$');

DO $$
DECLARE
  tenants_table text;
BEGIN
  FOREACH tenants_table IN ARRAY ARRAY['mailing.plan', 'mailing.template', 'mailing.delivery', 'mailing.round', 'mailing.letter'] LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tenants_table::regclass);
    EXECUTE format(
      'CREATE POLICY tenant ON %s USING (organisation_id = nullif(current_setting(''medspill.organisation_id'', true), '''')::uuid)',
      tenants_table::regclass
    );
  END LOOP;
END $$;

-- Waves that are open already have told their people some other way: nobody is written to because of an update.
INSERT INTO mailing.delivery (organisation_id, wave_id, member_id, state)
SELECT i.organisation_id, i.wave_id, i.member_id, 'held'
FROM identity.invitation i JOIN public.wave w ON w.organisation_id = i.organisation_id AND w.id = i.wave_id
WHERE w.state = 'open';

-- Whose link is taken away, by erasure, retention or the end of a wave, has no mails to wait for and none to be told of.
CREATE FUNCTION mailing.forget_delivery() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  DELETE FROM mailing.delivery d WHERE d.organisation_id = NEW.organisation_id AND d.wave_id = NEW.wave_id AND d.member_id = NEW.member_id;
  RETURN NULL;
END $$;
CREATE TRIGGER link_has_ended AFTER UPDATE OF token_hash ON identity.invitation
  FOR EACH ROW WHEN (OLD.token_hash IS NOT NULL AND NEW.token_hash IS NULL) EXECUTE FUNCTION mailing.forget_delivery();

-- When ----------------------------------------------------------------------------------------------------------------

-- A weekday's morning: at nine in Oslo, Copenhagen and Berlin.
CREATE FUNCTION mailing.morning(of_day date, after_weekend boolean) RETURNS timestamptz
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT (of_day + CASE WHEN after_weekend AND extract(isodow FROM of_day) >= 6 THEN 8 - extract(isodow FROM of_day)::int ELSE 0 END
          + time '09:00') AT TIME ZONE 'Europe/Oslo'
$$;

-- What a wave's plan comes to: reminders so many days after the invitations, on the next Monday where that is a weekend, and a
-- last call so many days before the deadline. Nothing when the wave is over by then. Plans that nobody has changed are the
-- usual one.
CREATE FUNCTION mailing.due_times(opened timestamptz, closes timestamptz, reminder_days smallint[], last_call_days smallint)
RETURNS TABLE (kind mailing.mail_kind, number smallint, due_at timestamptz)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT 'reminder'::mailing.mail_kind, r.number::smallint, d.due_at
  FROM unnest(reminder_days) WITH ORDINALITY AS r(days, number),
       LATERAL (SELECT mailing.morning((opened AT TIME ZONE 'Europe/Oslo')::date + r.days, true) AS due_at) d
  WHERE closes IS NULL OR d.due_at < closes
  UNION ALL
  SELECT 'last_call', 1::smallint, d.due_at
  FROM (SELECT mailing.morning((closes AT TIME ZONE 'Europe/Oslo')::date - last_call_days, false) AS due_at) d
  WHERE d.due_at > opened AND d.due_at < closes
$$;

-- Whom ----------------------------------------------------------------------------------------------------------------

-- Who has been invited, can be reached where the invitation went, has not asked to be left alone, and has not finished. An
-- answer that came from an address before this one counts for nothing here: whoever changes somebody's address must not
-- learn from a reminder, or from its absence, whether there is one.
CREATE FUNCTION mailing.to_be_reminded(of_organisation uuid, of_wave uuid) RETURNS TABLE (member_id uuid, begun boolean)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT i.member_id, r.submitted IS NOT NULL AND NOT i.answers_hidden
  FROM mailing.delivery d
  JOIN identity.invitation i ON i.organisation_id = d.organisation_id AND i.wave_id = d.wave_id AND i.member_id = d.member_id
  JOIN identity.member m ON m.organisation_id = i.organisation_id AND m.id = i.member_id
  JOIN identity.respondent_key k ON k.organisation_id = m.organisation_id AND k.member_id = m.id
  LEFT JOIN survey.response r ON r.organisation_id = i.organisation_id AND r.wave_id = i.wave_id AND r.respondent_key = k.key
  WHERE d.organisation_id = of_organisation AND d.wave_id = of_wave
    AND d.state = 'sent' AND NOT d.no_reminders AND NOT d.unreachable AND m.left_at IS NULL
    AND i.token_hash IS NOT NULL AND coalesce(i.expires_at > now(), true) AND i.sent_to = sha256(convert_to(m.email, 'UTF8'))
    AND (r.submitted IS NOT TRUE OR i.answers_hidden)
$$;

-- Makes one round of reminders, once. `unfinished` is how many of the invited had not finished, whether or not a mail could
-- reach them: the response rate the other way round. How many mails there were is not kept, because it would tell about
-- somebody whose address was changed in between.
CREATE FUNCTION mailing.make_round(of_organisation uuid, of_wave uuid, of_kind mailing.mail_kind, as_number smallint) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO mailing.round (organisation_id, wave_id, kind, number, closes_at, unfinished)
  SELECT w.organisation_id, w.id, of_kind, as_number, w.closes_at,
         (SELECT count(*) FROM identity.invitation i WHERE i.organisation_id = w.organisation_id AND i.wave_id = w.id)
         - (SELECT count(*) FROM survey.response r WHERE r.organisation_id = w.organisation_id AND r.wave_id = w.id AND r.submitted)
  FROM public.wave w WHERE w.organisation_id = of_organisation AND w.id = of_wave
  ON CONFLICT DO NOTHING;
  IF FOUND THEN
    -- Whoever still has one waiting gets no second.
    DELETE FROM mailing.letter l
    WHERE l.organisation_id = of_organisation AND l.wave_id = of_wave AND l.kind IN ('reminder', 'last_call') AND l.claimed_until IS NULL;
    INSERT INTO mailing.letter (organisation_id, wave_id, member_id, kind, number)
    SELECT of_organisation, of_wave, t.member_id, of_kind, as_number FROM mailing.to_be_reminded(of_organisation, of_wave) t
    ON CONFLICT DO NOTHING;
  END IF;
END $$;

-- Puts what is due into the outbox, for all organisations: invitations of whoever has had none, rounds of reminders, thanks.
-- Several processes may do so at the same time; nothing comes twice.
CREATE FUNCTION mailing.make_due() RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  due record;
BEGIN
  DELETE FROM mailing.letter l USING public.wave w
  WHERE w.organisation_id = l.organisation_id AND w.id = l.wave_id AND l.kind <> 'thanks'
    AND (w.state <> 'open' OR w.closes_at <= now());

  WITH invited AS (
    INSERT INTO mailing.delivery (organisation_id, wave_id, member_id)
    SELECT i.organisation_id, i.wave_id, i.member_id
    FROM public.wave w
    JOIN identity.invitation i ON i.organisation_id = w.organisation_id AND i.wave_id = w.id
    JOIN identity.member m ON m.organisation_id = i.organisation_id AND m.id = i.member_id
    WHERE w.state = 'open' AND coalesce(w.closes_at > now(), true) AND m.email IS NOT NULL AND m.left_at IS NULL
    ON CONFLICT DO NOTHING
    RETURNING organisation_id, wave_id, member_id
  ), begun AS (
    INSERT INTO mailing.round (organisation_id, wave_id, kind, number, unfinished)
    SELECT DISTINCT organisation_id, wave_id, 'invitation'::mailing.mail_kind, 0, 0 FROM invited
    ON CONFLICT DO NOTHING
  )
  INSERT INTO mailing.letter (organisation_id, wave_id, member_id, kind, number)
  SELECT organisation_id, wave_id, member_id, 'invitation', 0 FROM invited;

  -- Whose address was taken away while the letter waited, and has one again.
  INSERT INTO mailing.letter (organisation_id, wave_id, member_id, kind, number)
  SELECT d.organisation_id, d.wave_id, d.member_id, 'invitation', 0
  FROM mailing.delivery d
  JOIN public.wave w ON w.organisation_id = d.organisation_id AND w.id = d.wave_id
  JOIN identity.member m ON m.organisation_id = d.organisation_id AND m.id = d.member_id
  WHERE d.state = 'waiting' AND w.state = 'open' AND coalesce(w.closes_at > now(), true) AND m.email IS NOT NULL AND m.left_at IS NULL
    AND NOT EXISTS (SELECT FROM mailing.letter l
                    WHERE l.organisation_id = d.organisation_id AND l.wave_id = d.wave_id AND l.member_id = d.member_id AND l.kind = 'invitation')
  ON CONFLICT DO NOTHING;

  -- One round at a time, a day apart, and of several that were missed the last.
  FOR due IN
    SELECT DISTINCT ON (w.organisation_id, w.id) w.organisation_id, w.id, t.kind,
           CASE t.kind WHEN 'reminder' THEN t.number ELSE (
             SELECT count(*) + 1 FROM mailing.round r
             WHERE r.organisation_id = w.organisation_id AND r.wave_id = w.id AND r.kind = 'last_call')::smallint END AS number
    FROM public.wave w
    JOIN mailing.round begun ON begun.organisation_id = w.organisation_id AND begun.wave_id = w.id AND begun.kind = 'invitation'
    LEFT JOIN mailing.plan p ON p.organisation_id = w.organisation_id AND p.wave_id = w.id
    CROSS JOIN LATERAL mailing.due_times(begun.made_at, w.closes_at, coalesce(p.reminder_days, '{3,7}'),
                                         CASE WHEN p.wave_id IS NULL THEN 1::smallint ELSE p.last_call_days END) t
    WHERE w.state = 'open' AND coalesce(w.closes_at > now(), true) AND t.due_at <= now()
      AND NOT EXISTS (
        SELECT FROM mailing.round r
        WHERE r.organisation_id = w.organisation_id AND r.wave_id = w.id
          AND (r.made_at > now() - interval '20 hours'
            OR t.kind = 'reminder' AND r.kind = 'reminder' AND r.number >= t.number
            OR t.kind = 'last_call' AND r.kind = 'last_call' AND r.closes_at = w.closes_at
            OR t.kind = 'reminder' AND r.kind = 'last_call' AND r.made_at >= t.due_at))
    ORDER BY w.organisation_id, w.id, t.kind DESC, t.number DESC
  LOOP
    PERFORM mailing.make_round(due.organisation_id, due.id, due.kind, due.number);
  END LOOP;

  -- To whoever has sent their answers from where the invitation went.
  WITH grateful AS (
    UPDATE mailing.delivery d SET thanked = true
    FROM public.wave w
    JOIN identity.invitation i ON i.organisation_id = w.organisation_id AND i.wave_id = w.id
    JOIN identity.member m ON m.organisation_id = i.organisation_id AND m.id = i.member_id
    JOIN identity.respondent_key k ON k.organisation_id = m.organisation_id AND k.member_id = m.id
    JOIN survey.response r ON r.organisation_id = i.organisation_id AND r.wave_id = i.wave_id AND r.respondent_key = k.key
    LEFT JOIN mailing.plan p ON p.organisation_id = w.organisation_id AND p.wave_id = w.id
    WHERE d.organisation_id = i.organisation_id AND d.wave_id = i.wave_id AND d.member_id = i.member_id
      AND d.state = 'sent' AND NOT d.thanked AND NOT d.unreachable AND coalesce(p.thanks, true)
      AND (w.state = 'open' OR w.closed_at > now() - interval '1 hour')
      AND r.submitted AND NOT i.answers_hidden AND i.sent_to = sha256(convert_to(m.email, 'UTF8'))
    RETURNING d.organisation_id, d.wave_id, d.member_id
  )
  INSERT INTO mailing.letter (organisation_id, wave_id, member_id, kind, number)
  SELECT organisation_id, wave_id, member_id, 'thanks', 0 FROM grateful
  ON CONFLICT DO NOTHING;
END $$;

-- Sending -------------------------------------------------------------------------------------------------------------

-- Takes the next letter that is due for the time that sending may take, with all that is written in it. A letter that somebody
-- had taken and never reported on may have left: it is sent again under the same Message-ID and counted as possibly twice.
-- What has no reason to be sent any more is dropped.
CREATE FUNCTION mailing.claim(lease_seconds integer)
RETURNS TABLE (
  organisation_id uuid, id uuid, wave_id uuid, member_id uuid, kind mailing.mail_kind, attempts integer, email text, name text, locale text,
  organisation text, programme text, "group" text, contact text, closes_at timestamptz, begun boolean, nonce uuid, token_hash bytea,
  subject text, body text
)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
  taken mailing.letter;
BEGIN
  LOOP
    SELECT l.* INTO taken FROM mailing.letter l
    WHERE l.next_at <= now() AND (l.claimed_until IS NULL OR l.claimed_until <= now())
    ORDER BY l.next_at, l.id LIMIT 1 FOR UPDATE SKIP LOCKED;
    EXIT WHEN taken.id IS NULL;
    UPDATE mailing.letter l
    SET claimed_until = now() + make_interval(secs => lease_seconds), attempts = l.attempts + 1,
        possibly_twice = l.possibly_twice OR l.claimed_until IS NOT NULL
    WHERE l.organisation_id = taken.organisation_id AND l.id = taken.id;
    RETURN QUERY
    SELECT taken.organisation_id, taken.id, taken.wave_id, taken.member_id, taken.kind, taken.attempts + 1, m.email, m.name,
           coalesce(m.locale, p.locale), o.name, p.name, g.name, p.contact, w.closes_at,
           CASE WHEN taken.kind IN ('reminder', 'last_call') THEN coalesce((
             SELECT t.begun FROM mailing.to_be_reminded(taken.organisation_id, taken.wave_id) t WHERE t.member_id = taken.member_id), false) ELSE false END,
           d.nonce, i.token_hash, own.subject, own.body
    FROM mailing.delivery d
    JOIN identity.invitation i ON i.organisation_id = d.organisation_id AND i.wave_id = d.wave_id AND i.member_id = d.member_id
    JOIN identity.member m ON m.organisation_id = i.organisation_id AND m.id = i.member_id
    JOIN public.wave w ON w.organisation_id = i.organisation_id AND w.id = i.wave_id
    JOIN public."group" g ON g.organisation_id = w.organisation_id AND g.id = w.group_id
    JOIN public.programme p ON p.organisation_id = w.organisation_id AND p.id = w.programme_id
    JOIN public.organisation o ON o.id = w.organisation_id
    LEFT JOIN mailing.template own ON own.organisation_id = p.organisation_id AND own.programme_id = p.id AND own.kind = taken.kind
                                  AND own.locale = coalesce(m.locale, p.locale)
    WHERE d.organisation_id = taken.organisation_id AND d.wave_id = taken.wave_id AND d.member_id = taken.member_id
      AND m.email IS NOT NULL AND m.left_at IS NULL
      AND CASE taken.kind
          WHEN 'thanks' THEN i.sent_to = sha256(convert_to(m.email, 'UTF8'))
          WHEN 'invitation' THEN w.state = 'open' AND coalesce(w.closes_at > now(), true)
          ELSE w.state = 'open' AND coalesce(w.closes_at > now(), true)
            AND EXISTS (SELECT FROM mailing.to_be_reminded(taken.organisation_id, taken.wave_id) t WHERE t.member_id = taken.member_id) END;
    EXIT WHEN FOUND;
    DELETE FROM mailing.letter l WHERE l.organisation_id = taken.organisation_id AND l.id = taken.id;
  END LOOP;
END $$;

-- Writes down the hashes of what stands in the mail, before it leaves. The link is a new one only where it has to be: for the
-- first mail, and for an address that was corrected.
CREATE FUNCTION mailing.set_link(of_organisation uuid, of_letter uuid, new_token_hash bytea, new_unsubscribe_hash bytea, new_bounce_hash bytea)
RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  letter mailing.letter;
BEGIN
  SELECT * INTO letter FROM mailing.letter l WHERE l.organisation_id = of_organisation AND l.id = of_letter;
  UPDATE identity.invitation i SET token_hash = new_token_hash
  WHERE i.organisation_id = letter.organisation_id AND i.wave_id = letter.wave_id AND i.member_id = letter.member_id
    AND i.token_hash IS DISTINCT FROM new_token_hash;
  UPDATE mailing.delivery d SET unsubscribe_hash = new_unsubscribe_hash, bounce_hash = new_bounce_hash
  WHERE d.organisation_id = letter.organisation_id AND d.wave_id = letter.wave_id AND d.member_id = letter.member_id
    AND (d.unsubscribe_hash, d.bounce_hash) IS DISTINCT FROM (new_unsubscribe_hash, new_bounce_hash);
END $$;

-- What became of a letter. Nothing but an invitation leaves a trace of whom it went to.
--   sent       the server has taken it
--   refused    the server will never take it
--   given_up   it was put off too often
CREATE FUNCTION mailing.finish(of_organisation uuid, of_letter uuid, outcome text, given_reason text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  letter mailing.letter;
BEGIN
  DELETE FROM mailing.letter l WHERE l.organisation_id = of_organisation AND l.id = of_letter RETURNING * INTO letter;
  IF letter.kind = 'invitation' THEN
    UPDATE mailing.delivery d
    SET state = (CASE outcome WHEN 'sent' THEN 'sent' WHEN 'refused' THEN 'bounced' ELSE 'given_up' END)::mailing.delivery_state,
        sent_at = CASE outcome WHEN 'sent' THEN now() END, reason = given_reason, possibly_twice = letter.possibly_twice
    WHERE d.organisation_id = letter.organisation_id AND d.wave_id = letter.wave_id AND d.member_id = letter.member_id;
  ELSE
    UPDATE mailing.delivery d SET unreachable = true
    WHERE outcome = 'refused' AND d.organisation_id = letter.organisation_id AND d.wave_id = letter.wave_id AND d.member_id = letter.member_id;
    UPDATE mailing.round r SET possibly_twice = r.possibly_twice + 1
    WHERE letter.possibly_twice AND r.organisation_id = letter.organisation_id AND r.wave_id = letter.wave_id
      AND r.kind = letter.kind AND r.number = letter.number;
  END IF;
END $$;

-- Leaves a letter for later. `unsure`: the server may have taken it all the same.
CREATE FUNCTION mailing.put_off(of_organisation uuid, of_letter uuid, wait_seconds integer, unsure boolean, counts boolean) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE mailing.letter
  SET claimed_until = NULL, next_at = now() + make_interval(secs => wait_seconds), possibly_twice = possibly_twice OR unsure,
      attempts = attempts - (NOT counts)::int
  WHERE organisation_id = of_organisation AND id = of_letter
$$;

-- A mail came back. That an invitation did is shown to those who keep the lists; that a reminder did only ends the reminders:
-- it would tell who had not answered.
CREATE FUNCTION mailing.note_bounce(given_bounce_hash bytea, of_invitation boolean, given_reason text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE mailing.delivery
  SET state = CASE WHEN of_invitation THEN 'bounced' ELSE state END, reason = CASE WHEN of_invitation THEN given_reason ELSE reason END,
      unreachable = true
  WHERE bounce_hash = given_bounce_hash;
  RETURN FOUND;
END $$;

-- Deliveries of waves that were closed a month ago.
CREATE FUNCTION mailing.forget() RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DELETE FROM mailing.delivery d USING public.wave w
  WHERE w.organisation_id = d.organisation_id AND w.id = d.wave_id AND w.state = 'closed' AND w.closed_at < now() - interval '30 days'
$$;

-- What people do ------------------------------------------------------------------------------------------------------

-- Whoever holds the address in a mail's footer ends the reminders of that survey.
CREATE FUNCTION mailing.stop_reminders(given_unsubscribe_hash bytea) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE mailing.delivery SET no_reminders = true WHERE unsubscribe_hash = given_unsubscribe_hash;
  RETURN FOUND;
END $$;

-- The people of a wave and what became of their invitations. Not whether they have answered, nor whether they were reminded.
CREATE FUNCTION mailing.invitations(of_wave uuid)
RETURNS TABLE (member_id uuid, name text, email text, state text, sent_at timestamptz, reason text, possibly_twice boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT m.id, m.name, m.email,
         CASE WHEN m.email IS NULL THEN 'no_address'
              WHEN d.state = 'sent' AND i.sent_to IS DISTINCT FROM sha256(convert_to(m.email, 'UTF8')) THEN 'address_changed'
              ELSE coalesce(d.state::text, 'waiting') END,
         d.sent_at, d.reason, coalesce(d.possibly_twice, false)
  FROM identity.invitation i
  JOIN identity.member m ON m.organisation_id = i.organisation_id AND m.id = i.member_id
  LEFT JOIN mailing.delivery d ON d.organisation_id = i.organisation_id AND d.wave_id = i.wave_id AND d.member_id = i.member_id
  WHERE i.organisation_id = nullif(current_setting('medspill.organisation_id', true), '')::uuid AND i.wave_id = of_wave
    AND m.left_at IS NULL
  ORDER BY m.name, m.id
$$;

-- Sends the invitation to one member of an open wave once more, or to everybody who has had none. The link is the same, but
-- for an address that has changed. Returns how many.
CREATE FUNCTION mailing.invite_again(of_wave uuid, of_member uuid) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  organisation uuid := nullif(current_setting('medspill.organisation_id', true), '')::uuid;
  again integer;
BEGIN
  WITH chosen AS (
    INSERT INTO mailing.delivery AS d (organisation_id, wave_id, member_id)
    SELECT i.organisation_id, i.wave_id, i.member_id
    FROM identity.invitation i
    JOIN identity.member m ON m.organisation_id = i.organisation_id AND m.id = i.member_id
    JOIN public.wave w ON w.organisation_id = i.organisation_id AND w.id = i.wave_id
    LEFT JOIN mailing.delivery held ON held.organisation_id = i.organisation_id AND held.wave_id = i.wave_id AND held.member_id = i.member_id
    WHERE i.organisation_id = organisation AND i.wave_id = of_wave AND m.email IS NOT NULL AND m.left_at IS NULL
      AND w.state = 'open' AND coalesce(w.closes_at > now(), true)
      AND CASE WHEN of_member IS NULL THEN coalesce(held.state = 'held', true) ELSE i.member_id = of_member END
    ON CONFLICT (organisation_id, wave_id, member_id) DO UPDATE
    SET state = 'waiting', sent_at = NULL, reason = NULL, possibly_twice = false, unreachable = false,
        nonce = CASE WHEN EXISTS (
          SELECT FROM identity.invitation i JOIN identity.member m ON m.organisation_id = i.organisation_id AND m.id = i.member_id
          WHERE i.organisation_id = d.organisation_id AND i.wave_id = d.wave_id AND i.member_id = d.member_id
            AND i.sent_to IS DISTINCT FROM sha256(convert_to(m.email, 'UTF8')))
          THEN gen_random_uuid() ELSE d.nonce END,
        -- Somebody else's mailbox, somebody else's wish.
        no_reminders = d.no_reminders AND EXISTS (
          SELECT FROM identity.invitation i JOIN identity.member m ON m.organisation_id = i.organisation_id AND m.id = i.member_id
          WHERE i.organisation_id = d.organisation_id AND i.wave_id = d.wave_id AND i.member_id = d.member_id
            AND i.sent_to IS NOT DISTINCT FROM sha256(convert_to(m.email, 'UTF8')))
    RETURNING d.organisation_id, d.wave_id, d.member_id
  ), begun AS (
    INSERT INTO mailing.round (organisation_id, wave_id, kind, number, unfinished)
    SELECT DISTINCT organisation_id, wave_id, 'invitation'::mailing.mail_kind, 0, 0 FROM chosen
    ON CONFLICT DO NOTHING
  ), written AS (
    INSERT INTO mailing.letter (organisation_id, wave_id, member_id, kind, number)
    SELECT organisation_id, wave_id, member_id, 'invitation', 0 FROM chosen
    ON CONFLICT DO NOTHING
  )
  SELECT count(*) INTO again FROM chosen;
  RETURN again;
END $$;

-- Reminds now whoever has not finished. Returns `made`, or why not: three reminders are enough, and one a day.
CREATE FUNCTION mailing.remind_now(of_wave uuid) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  organisation uuid := nullif(current_setting('medspill.organisation_id', true), '')::uuid;
  made integer;
BEGIN
  -- Of two who ask at the same moment, the second sees the first's round.
  PERFORM FROM public.wave w
  WHERE w.organisation_id = organisation AND w.id = of_wave AND w.state = 'open' AND coalesce(w.closes_at > now(), true)
  FOR NO KEY UPDATE;
  IF NOT FOUND OR NOT EXISTS (SELECT FROM mailing.round r WHERE r.organisation_id = organisation AND r.wave_id = of_wave) THEN
    RETURN 'not_open';
  END IF;
  SELECT count(*) INTO made FROM mailing.round r WHERE r.organisation_id = organisation AND r.wave_id = of_wave AND r.kind = 'reminder';
  IF made >= 3 THEN
    RETURN 'too_many';
  END IF;
  IF EXISTS (SELECT FROM mailing.round r
             WHERE r.organisation_id = organisation AND r.wave_id = of_wave AND r.made_at > now() - interval '20 hours') THEN
    RETURN 'too_soon';
  END IF;
  SELECT coalesce(max(r.number), 0) INTO made FROM mailing.round r
  WHERE r.organisation_id = organisation AND r.wave_id = of_wave AND r.kind = 'reminder';
  PERFORM mailing.make_round(organisation, of_wave, 'reminder', (made + 1)::smallint);
  RETURN 'made';
END $$;

-- Who may do what -----------------------------------------------------------------------------------------------------

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA mailing FROM PUBLIC;
GRANT USAGE ON SCHEMA mailing TO medspill_app, medspill_mailer, medspill_entrance;
GRANT SELECT, INSERT, UPDATE, DELETE ON mailing.plan, mailing.template TO medspill_app;
GRANT SELECT ON mailing.round TO medspill_app;
GRANT EXECUTE ON FUNCTION mailing.morning, mailing.due_times, mailing.invitations, mailing.invite_again, mailing.remind_now TO medspill_app;
GRANT EXECUTE ON FUNCTION mailing.make_due, mailing.claim, mailing.set_link, mailing.finish, mailing.put_off, mailing.note_bounce, mailing.forget
  TO medspill_mailer;
GRANT EXECUTE ON FUNCTION mailing.stop_reminders TO medspill_entrance;
