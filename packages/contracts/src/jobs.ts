import { z } from 'zod';
import { endpoint } from './endpoint.js';

/** A piece of work in the background that failed. Codes only: nothing in it says whom it was about. */
export const failedJob = z.object({
  id: z.string(),
  /** What it does, as `thing:verb`. */
  task: z.string(),
  /** False for recurring work of the whole service. */
  own: z.boolean(),
  attempts: z.number().int(),
  failedAt: z.iso.datetime(),
  /** When it is tried again; null when it was given up. */
  nextAt: z.iso.datetime().nullable(),
  /** Why, as a code of ours, of the database or of the network. */
  reason: z.string(),
});
export type FailedJob = z.infer<typeof failedJob>;

export const listFailedJobs = endpoint({
  method: 'GET',
  path: '/api/jobs/failed',
  summary: 'Jobs of the organisation, and recurring ones of the service, that failed, the latest first.',
  response: z.object({ items: z.array(failedJob) }),
});

export const retryJob = endpoint({
  method: 'POST',
  path: '/api/jobs/retries',
  summary: 'Lets a failed job begin anew. `retried` is false when it is gone or under way.',
  body: z.strictObject({ jobId: z.string().regex(/^\d{1,19}$/) }),
  response: z.object({ retried: z.boolean() }),
});
