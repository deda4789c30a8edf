import { z } from 'zod';
import { defineJob } from '../platform/jobs/job.js';

/** Makes the file of an export. */
export const makeExport = defineJob('export:make', z.strictObject({ organisationId: z.uuid(), exportId: z.uuid() }));

/** A worker that was killed, or a database that was away for a moment; not more, because somebody is waiting. */
export const exportAttempts = 3;
