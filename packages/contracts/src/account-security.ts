import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { named, uuid } from './identifiers.js';
import { locale } from './locale.js';
import { email, webAuthnJson } from './sign-in.js';

/** Needed by whoever has one, for what changes how they sign in. */
const ownPassword = z.string().max(1000).optional();

/** One place where the person is signed in. */
export const openSession = z.object({
  id: uuid,
  /** The session that asks. */
  current: z.boolean(),
  startedAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime(),
  /** As the browser calls itself; null where it did not. */
  browser: z.string().nullable(),
});
export type OpenSession = z.infer<typeof openSession>;

export const registeredPasskey = z.object({ id: uuid, name: z.string().nullable(), addedAt: z.iso.datetime() });
export type RegisteredPasskey = z.infer<typeof registeredPasskey>;

/** A provider of the organisation that one works in now, and whether one signs in with it. */
export const ownProvider = named.extend({ connected: z.boolean() });
export type OwnProvider = z.infer<typeof ownProvider>;

export const getAccountSecurity = endpoint({
  method: 'GET',
  path: '/api/account/security',
  summary: 'How the signed-in person signs in, and where they are signed in.',
  response: z.object({
    email: z.string(),
    /** Vouched for by the organisation’s provider, which then also keeps password and second factor. */
    byProvider: z.boolean(),
    hasPassword: z.boolean(),
    /** Authenticator app. Backup codes that are left; null without the app. */
    backupCodesLeft: z.number().int().nullable(),
    passkeys: z.array(registeredPasskey),
    providers: z.array(ownProvider),
    sessions: z.array(openSession),
    /** Whether an address can be changed, for which mail is needed. */
    mail: z.boolean(),
  }),
});

export const endOpenSession = endpoint({
  method: 'DELETE',
  path: '/api/account/sessions/:sessionId',
  summary: 'Ends one of one’s own sessions, at once.',
  params: z.object({ sessionId: uuid }),
  response: z.null(),
});

export const endOtherSessions = endpoint({
  method: 'DELETE',
  path: '/api/account/sessions',
  summary: 'Ends all of one’s own sessions but this one.',
  response: z.null(),
});

export const setPassword = endpoint({
  method: 'PUT',
  path: '/api/account/password',
  summary: 'Sets or changes the password, and ends all other sessions.',
  body: z.object({ current: ownPassword, password: z.string().min(1).max(1000) }),
  response: z.null(),
});

export const prepareTotp = endpoint({
  method: 'POST',
  path: '/api/account/totp',
  summary: 'A new secret for an authenticator app, with backup codes. Counts once a code of it was confirmed.',
  body: z.object({ password: ownPassword }),
  response: z.object({
    /** `otpauth://` address, to be drawn as a QR code. */
    uri: z.string(),
    /** The same secret for typing, in base 32. */
    secret: z.string(),
    backupCodes: z.array(z.string()),
  }),
});

export const confirmTotp = endpoint({
  method: 'PUT',
  path: '/api/account/totp',
  summary: 'Switches the authenticator app on, with one of its codes.',
  body: z.object({ code: z.string().regex(/^\d{6}$/) }),
  response: z.null(),
});

export const removeTotp = endpoint({
  method: 'POST',
  path: '/api/account/totp/removal',
  summary: 'Switches the authenticator app off.',
  body: z.object({ password: ownPassword }),
  response: z.null(),
});

export const renewBackupCodes = endpoint({
  method: 'POST',
  path: '/api/account/backup-codes',
  summary: 'New backup codes; the old ones stop working.',
  body: z.object({ password: ownPassword }),
  response: z.object({ backupCodes: z.array(z.string()) }),
});

export const preparePasskey = endpoint({
  method: 'POST',
  path: '/api/account/passkeys/question',
  summary: 'What the browser is to ask for a new passkey.',
  response: webAuthnJson,
});

export const addPasskey = endpoint({
  method: 'POST',
  path: '/api/account/passkeys',
  summary: 'Adds the passkey that the browser made.',
  body: z.object({ name: z.string().trim().min(1).max(60), answer: webAuthnJson }),
  response: z.null(),
});

export const removePasskey = endpoint({
  method: 'DELETE',
  path: '/api/account/passkeys/:passkeyId',
  summary: 'Removes a passkey.',
  params: z.object({ passkeyId: uuid }),
  response: z.null(),
});

export const changeEmail = endpoint({
  method: 'PUT',
  path: '/api/account/email',
  summary: 'Sends a link to a new address, which becomes one’s own when the link is followed.',
  body: z.object({ email, locale, password: ownPassword }),
  response: z.null(),
});

export const disconnectProvider = endpoint({
  method: 'DELETE',
  path: '/api/account/providers/:providerId',
  summary: 'Stops signing in with a provider, and ends the sessions that it began.',
  params: z.object({ providerId: uuid }),
  response: z.null(),
});
