import type { z } from 'zod';
import type { Transaction } from '../database/transaction.js';
import type { Job, JobPayload } from './job.js';

/** How a job is to be done. */
export interface JobOptions {
  /** A job that waits under the same key is replaced, so that the same work is not done twice in a row. */
  readonly key?: string;
  /** Not before this moment. */
  readonly runAt?: Date;
  /** How often it is tried before it is given up. Between tries the queue waits e^n seconds: ten tries take three and a half hours. */
  readonly attempts?: number;
}

const usualAttempts = 10;

const add = { name: 'add-job', text: 'SELECT public.add_job($1, $2, $3, $4, $5)' } as const;

/** Puts a job into the queue in the transaction of what makes it necessary: both are done, or neither. */
export const addJob = async <Payload extends JobPayload>(
  { query }: Pick<Transaction, 'query'>,
  job: Job<Payload>,
  payload: z.input<Payload>,
  { key, runAt, attempts }: JobOptions = {},
): Promise<void> => {
  const checked = JSON.stringify(job.payload.parse(payload));
  await query({ ...add, values: [job.name, checked, key ?? null, runAt ?? null, attempts ?? usualAttempts] });
};
