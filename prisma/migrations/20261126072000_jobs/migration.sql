-- What is done later, and by whichever process has time: the queue (docs/decisions/0025).
-- Its tables are graphile-worker's own, in a schema of that name, which `migrate` makes before it comes here: the service may
-- not make tables. Here is what the service may do with them.

DO $$
BEGIN
  IF to_regrole('medspill_jobs') IS NULL THEN
    CREATE ROLE medspill_jobs NOLOGIN;
  END IF;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN
    NULL; -- Another database's migration was quicker.
  WHEN insufficient_privilege THEN
    RAISE EXCEPTION 'The login % may not create roles. Let an administrator run: CREATE ROLE medspill_jobs NOLOGIN;', current_user;
END $$;

-- Takes jobs and says what became of them. No schema but the queue's is open to it.
GRANT USAGE ON SCHEMA graphile_worker TO medspill_jobs;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO medspill_jobs;
REVOKE INSERT, UPDATE, DELETE ON graphile_worker.migrations FROM medspill_jobs;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO medspill_jobs;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA graphile_worker FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO medspill_jobs;

-- The queue holds jobs of all organisations; row-level security, which graphile-worker switches on, keeps out everybody else.
DO $$
DECLARE
  queue_table regclass;
BEGIN
  FOR queue_table IN
    SELECT c.oid::regclass FROM pg_class c WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity
  LOOP
    EXECUTE format('CREATE POLICY worker ON %s TO medspill_jobs USING (true)', queue_table);
  END LOOP;
END $$;

-- Processes that work ---------------------------------------------------------------------------------------------------

CREATE TABLE "job_worker" (
    "id" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "job_worker_pkey" PRIMARY KEY ("id")
);

-- Says that these workers are alive, and gives back the jobs of those that no longer say so: their process was killed.
-- graphile-worker would keep such jobs from everybody for four hours. Returns how many workers were given up.
CREATE FUNCTION public.keep_workers(alive text[]) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  gone text[];
BEGIN
  INSERT INTO public.job_worker AS w (id, seen_at) SELECT id, now() FROM unnest(alive) AS id
  ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at;
  SELECT array_agg(DISTINCT j.locked_by) INTO gone
  FROM graphile_worker._private_jobs j
  WHERE j.locked_at < now() - interval '1 minute'
    AND NOT EXISTS (SELECT FROM public.job_worker w WHERE w.id = j.locked_by AND w.seen_at > now() - interval '1 minute');
  IF gone IS NOT NULL THEN
    PERFORM graphile_worker.force_unlock_workers(gone);
  END IF;
  DELETE FROM public.job_worker WHERE seen_at < now() - interval '1 day';
  RETURN coalesce(cardinality(gone), 0);
END $$;

-- Jobs -----------------------------------------------------------------------------------------------------------------

-- Puts a job of the transaction's organisation into the queue, together with whatever else the transaction does. A job with
-- a key takes the place of one that waits with the same key. A payload holds ids, and no more than would fit a few of them.
CREATE FUNCTION public.add_job(given_task text, given_payload jsonb, given_key text, given_run_at timestamptz, given_attempts integer)
RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  organisation text := nullif(current_setting('medspill.organisation_id', true), '');
BEGIN
  IF organisation IS NULL OR given_payload ->> 'organisationId' IS DISTINCT FROM organisation OR octet_length(given_payload::text) > 1000 THEN
    RAISE EXCEPTION 'The job % is not one of the organisation, or holds more than ids.', given_task USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM graphile_worker.add_job(given_task, given_payload::json, run_at => given_run_at, max_attempts => given_attempts,
                                  job_key => given_task || ' ' || organisation || ' ' || given_key);
END $$;

-- Jobs of the organisation, and recurring ones of the service, that failed: those that will be tried again, and those that
-- were given up. `reason` is a code; the worker writes no other text.
CREATE FUNCTION public.failed_jobs()
RETURNS TABLE (id text, task text, own boolean, attempts integer, given_up boolean, failed_at timestamptz, next_at timestamptz, reason text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT j.id::text, t.identifier, j.payload ->> 'organisationId' IS NOT NULL, j.attempts::integer, j.attempts >= j.max_attempts,
         j.updated_at, CASE WHEN j.attempts < j.max_attempts THEN j.run_at END, j.last_error
  FROM graphile_worker._private_jobs j
  JOIN graphile_worker._private_tasks t ON t.id = j.task_id
  WHERE j.last_error IS NOT NULL AND j.locked_at IS NULL
    AND coalesce(j.payload ->> 'organisationId' = nullif(current_setting('medspill.organisation_id', true), ''), true)
  ORDER BY j.updated_at DESC, j.id DESC
  LIMIT 200
$$;

-- Lets a failed job begin anew, now. False when there is no such job any more, or somebody is at it.
CREATE FUNCTION public.retry_job(given_id text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  found_id bigint;
BEGIN
  SELECT j.id::bigint INTO found_id FROM public.failed_jobs() j WHERE j.id = given_id;
  IF found_id IS NULL THEN
    RETURN false;
  END IF;
  PERFORM graphile_worker.reschedule_jobs(ARRAY[found_id], run_at => now(), attempts => 0);
  RETURN FOUND;
END $$;

-- Removes jobs that were given up so long ago that nobody will try them again.
CREATE FUNCTION public.forget_failed_jobs() RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  forgotten bigint[];
BEGIN
  SELECT array_agg(j.id) INTO forgotten FROM graphile_worker._private_jobs j
  WHERE j.attempts >= j.max_attempts AND j.locked_at IS NULL AND j.updated_at < now() - interval '90 days';
  IF forgotten IS NOT NULL THEN
    PERFORM graphile_worker.complete_jobs(forgotten);
  END IF;
  RETURN coalesce(cardinality(forgotten), 0);
END $$;

REVOKE ALL ON FUNCTION public.keep_workers, public.add_job, public.failed_jobs, public.retry_job, public.forget_failed_jobs FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO medspill_jobs;
GRANT EXECUTE ON FUNCTION public.keep_workers, public.forget_failed_jobs TO medspill_jobs;
GRANT EXECUTE ON FUNCTION public.add_job TO medspill_app, medspill_reporting;
GRANT EXECUTE ON FUNCTION public.failed_jobs, public.retry_job TO medspill_app;
