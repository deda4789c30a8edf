import { z } from 'zod';
import { defineJob } from '../platform/jobs/job.js';

/** Sends what waits, now: somebody has just asked for it. */
export const sendMailings = defineJob('mailings:send', z.strictObject({ organisationId: z.uuid() }));
