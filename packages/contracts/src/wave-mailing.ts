import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { anyWaveKind, named, uuid, waveState } from './identifiers.js';
import { mailKind } from './mail-template.js';

/** When a wave's people are reminded. */
export const mailPlan = z.strictObject({
  /** Days after the invitations; on the next Monday where that is a weekend. */
  reminderDays: z.array(z.int().min(1).max(60)).max(3),
  /** Days before the deadline; null for no last call. */
  lastCallDays: z.int().min(1).max(14).nullable(),
  /** Whether whoever has sent their answers is thanked. */
  thanks: z.boolean(),
});
export type MailPlan = z.infer<typeof mailPlan>;

/** Of a wave that nobody has planned otherwise. */
export const usualMailPlan: MailPlan = { reminderDays: [3, 7], lastCallDays: 1, thanks: true };

/**
 * What became of one person's invitation. `held`: the wave was open before mails were sent from here.
 * `address_changed`: it went to another address than the person has now.
 */
export const invitationState = z.enum(['no_address', 'held', 'waiting', 'sent', 'address_changed', 'bounced', 'given_up']);
export type InvitationState = z.infer<typeof invitationState>;

/** A person's invitation. Nothing here says whether the person has answered, or was reminded. */
export const personalInvitation = z.object({
  memberId: uuid,
  name: z.string().nullable(),
  email: z.string().nullable(),
  state: invitationState,
  sentAt: z.iso.datetime().nullable(),
  /** Code of the mail server that refused it, such as `5.1.1`. */
  reason: z.string().nullable(),
  /** The service was stopped while the mail was sent, and sent it once more. */
  possiblyTwice: z.boolean(),
});
export type PersonalInvitation = z.infer<typeof personalInvitation>;

/** One time that people were reminded. */
export const mailRound = z.object({
  kind: mailKind,
  number: z.int(),
  madeAt: z.iso.datetime(),
  /** How many of the invited had not finished then. */
  unfinished: z.int(),
  possiblyTwice: z.int(),
});
export type MailRound = z.infer<typeof mailRound>;

export const waveMailing = z.object({
  wave: z.object({ id: uuid, kind: anyWaveKind, state: waveState, opensAt: z.iso.datetime().nullable(), closesAt: z.iso.datetime().nullable() }),
  group: named,
  programme: named,
  /** Whether there is a server that mails can be sent by. */
  mailServer: z.boolean(),
  people: z.array(personalInvitation),
  plan: mailPlan,
  rounds: z.array(mailRound),
  /** What the plan comes to from now on. */
  coming: z.array(z.object({ kind: mailKind, number: z.int(), dueAt: z.iso.datetime() })),
});
export type WaveMailing = z.infer<typeof waveMailing>;

const waveParams = z.object({ waveId: uuid });

export const getWaveMailing = endpoint({
  method: 'GET',
  path: '/api/waves/:waveId/mailing',
  summary: 'What became of a wave’s invitations, and when its people are reminded. Never who has answered.',
  params: waveParams,
  response: waveMailing,
});

export const planWaveMailing = endpoint({
  method: 'PUT',
  path: '/api/waves/:waveId/mailing/plan',
  summary: 'Sets when the wave’s people are reminded.',
  params: waveParams,
  body: mailPlan,
  response: waveMailing,
});

export const sendInvitations = endpoint({
  method: 'POST',
  path: '/api/waves/:waveId/mailing/invitations',
  summary: 'Sends the invitation once more to one member, or to everybody who has had none.',
  params: waveParams,
  body: z.strictObject({ memberId: uuid.nullable() }),
  response: waveMailing,
});

export const sendReminder = endpoint({
  method: 'POST',
  path: '/api/waves/:waveId/mailing/reminders',
  summary: 'Reminds whoever has not finished, now. Who that is, nobody is told.',
  params: waveParams,
  response: waveMailing,
});

const tokenParams = z.object({ token: z.string().regex(/^[\w-]{43}$/) });

export const openNoReminders = endpoint({
  method: 'GET',
  path: '/api/no-reminders/:token',
  summary: 'Leads whoever follows the address in a mail’s header to the page that ends reminders. Changes nothing.',
  params: tokenParams,
  response: z.null(),
});

export const stopReminders = endpoint({
  method: 'POST',
  path: '/api/no-reminders/:token',
  summary: 'Ends the reminders of one survey for whoever was sent the address (RFC 8058). Says the same of an unknown one.',
  params: tokenParams,
  response: z.null(),
});
