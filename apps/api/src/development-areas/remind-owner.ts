import { z } from 'zod';
import { defineJob } from '../platform/jobs/job.js';

/** When an action's owner is reminded: a week before it is due, and on the day. */
export const reminderKinds = ['week', 'day'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** Reminds the owner of one action by mail. */
export const remindOwner = defineJob('action:remind', z.strictObject({ organisationId: z.uuid(), actionId: z.uuid(), kind: z.enum(reminderKinds) }));
