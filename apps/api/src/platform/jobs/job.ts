import type { z } from 'zod';

/** What a field of a payload may be: an id or a code, never something that somebody wrote or is called. */
type Reference = z.ZodUUID | z.ZodEnum | z.ZodInt | z.ZodNullable<z.ZodUUID>;

/** What a job is told: ids, of which the organisation's is one. */
export type JobPayload = z.ZodObject<{ organisationId: z.ZodUUID } & Record<string, Reference>>;

/** A kind of job that is put into the queue when there is something to do. */
export interface Job<Payload extends JobPayload = JobPayload> {
  readonly name: string;
  readonly payload: Payload;
}

/** A job of the whole service, done again and again. */
export interface RecurringJob {
  readonly name: string;
  /** When, as five fields of a crontab line, in UTC. */
  readonly schedule: string;
}

/**
 * Declares a kind of job.
 * @param name `thing:verb`; stands in the queue, so that it must not change while jobs of it wait
 * @param payload ids and codes only
 */
export const defineJob = <const Payload extends JobPayload>(name: string, payload: Payload): Job<Payload> => ({ name, payload });
