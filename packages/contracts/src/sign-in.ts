import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { named, uuid } from './identifiers.js';
import { locale } from './locale.js';

export const leastPasswordLength = 12;
export const longestPasswordLength = 128;

/** E-mail address, in lower case from here on. */
export const email = z.email().max(254).toLowerCase();

const password = z.string().min(1).max(1000);
/** What a link in a mail, or the address of a page, holds behind `#`. */
const secretToken = z.string().min(16).max(200);

/** Signed in; or the second factor, which the person has set up, is still asked for. */
export const signInOutcome = z.object({ secondFactor: z.boolean() });

/** Answers and questions of the browser's WebAuthn, as its JSON forms are specified. */
export const webAuthnJson = z.record(z.string(), z.unknown());

export const findSignInWays = endpoint({
  method: 'POST',
  path: '/api/auth/ways',
  summary: 'How one can sign in with an address. Depends on the address’s domain alone: who has an account is not told.',
  body: z.object({ email }),
  response: z.object({
    /** Whether a link can be sent by mail. */
    link: z.boolean(),
    /** The provider that people of the address’s domain sign in with. */
    provider: named.nullable(),
  }),
});

export const signInWithPassword = endpoint({
  method: 'POST',
  path: '/api/auth/password',
  summary: 'Signs in with e-mail address and password.',
  body: z.object({ email, password }),
  response: signInOutcome,
});

export const sendSignInLink = endpoint({
  method: 'POST',
  path: '/api/auth/link',
  summary: 'Sends a link to sign in with, if the address has an account. The answer is the same if not.',
  body: z.object({ email, locale }),
  response: z.null(),
});

export const signInWithLink = endpoint({
  method: 'POST',
  path: '/api/auth/link/session',
  summary: 'Signs in with the token of a link, which works once.',
  body: z.object({ token: secretToken }),
  response: signInOutcome,
});

export const signInWithCode = endpoint({
  method: 'POST',
  path: '/api/auth/code',
  summary: 'Second step: a code of the authenticator app, or one of the backup codes.',
  body: z.object({ kind: z.enum(['totp', 'backup']), code: z.string().min(6).max(20) }),
  response: z.null(),
});

export const askForPasskey = endpoint({
  method: 'POST',
  path: '/api/auth/passkey/question',
  summary: 'What the browser is to ask a passkey.',
  response: webAuthnJson,
});

export const signInWithPasskey = endpoint({
  method: 'POST',
  path: '/api/auth/passkey',
  summary: 'Signs in with what the passkey answered.',
  body: z.object({ answer: webAuthnJson }),
  response: z.null(),
});

export const sendPasswordReset = endpoint({
  method: 'POST',
  path: '/api/auth/password-reset',
  summary: 'Sends a link to set a new password, if the address has an account. The answer is the same if not.',
  body: z.object({ email, locale }),
  response: z.null(),
});

export const resetPassword = endpoint({
  method: 'PUT',
  path: '/api/auth/password-reset',
  summary: 'Sets a new password with the token of a link, and ends all sessions.',
  body: z.object({ token: secretToken, password }),
  response: z.null(),
});

export const confirmEmail = endpoint({
  method: 'PUT',
  path: '/api/auth/email',
  summary: 'Makes an address the person’s own, with the token of the link that was sent to it.',
  body: z.object({ token: secretToken, locale }),
  response: z.null(),
});

/** Why a provider's answer did not sign anybody in. */
export const providerProblems = ['refused', 'unknown_person', 'too_little_assurance'] as const;
export type ProviderProblem = (typeof providerProblems)[number];

/** Why a provider was not connected. `not_yours`: somebody else signs in with what it said, or its organisation does not know one. */
export const connectProblems = ['refused', 'too_little_assurance', 'not_yours'] as const;
export type ConnectProblem = (typeof connectProblems)[number];

export const startProviderSignIn = endpoint({
  method: 'POST',
  path: '/api/auth/provider',
  summary: 'Where to send the browser to sign in with an organisation’s provider, or to connect it to the signed-in person.',
  body: z.object({
    providerId: uuid,
    email: email.nullable(),
    /** Path to go to afterwards. */
    next: z.string().max(500).regex(/^\/(?![/\\])/),
    connect: z.boolean(),
  }),
  response: z.object({ url: z.url() }),
});

export const finishProviderSignIn = endpoint({
  method: 'GET',
  path: '/api/auth/provider/answer',
  summary: 'Where the provider sends the browser back to; leads on to the application.',
  response: z.null(),
});

export const endProviderSessions = endpoint({
  method: 'POST',
  path: '/api/auth/provider/:providerId/logout',
  summary: 'OpenID Connect back-channel logout: the provider ends sessions that it began.',
  params: z.object({ providerId: uuid }),
  body: z.object({ logout_token: z.string().max(10_000) }),
  response: z.null(),
});
