import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { role, uuid } from './identifiers.js';

const domain = z.string().trim().toLowerCase().regex(/^[^@\s]+\.[^@\s]+$/).max(253);

const providerSettings = z.object({
  name: z.string().trim().min(1).max(100),
  issuer: z.url({ protocol: /^https?$/ }).max(500),
  clientId: z.string().trim().min(1).max(200),
  scopes: z.string().trim().min(6).max(200).default('openid profile email'),
  /** Levels of assurance that are asked for; any other is refused. */
  acrValues: z.array(z.string().trim().min(1).max(100)).max(10),
  /** Claim that lists the person's groups; null when roles are given here. */
  groupClaim: z.string().trim().min(1).max(100).nullable(),
  /** The provider itself asks for a second factor. */
  secondFactor: z.boolean(),
  /** Domains of the addresses whose owners sign in with it. */
  domains: z.array(domain).max(50),
  /** Roles of the provider's groups. */
  groups: z.array(z.object({ group: z.string().trim().min(1).max(200), role })).max(200),
});

/** A provider as administrators see it. Its client secret is shown to nobody. */
export const signInProvider = providerSettings.extend({ id: uuid });
export type SignInProvider = z.infer<typeof signInProvider>;

const clientSecret = z.string().min(1).max(500);

export const listSignInProviders = endpoint({
  method: 'GET',
  path: '/api/sign-in-providers',
  summary: 'The organisation’s sign-in providers.',
  response: z.object({ providers: z.array(signInProvider) }),
});

export const createSignInProvider = endpoint({
  method: 'POST',
  path: '/api/sign-in-providers',
  summary: 'Adds a sign-in provider.',
  body: providerSettings.extend({ clientSecret }),
  response: z.object({ id: uuid }),
});

export const changeSignInProvider = endpoint({
  method: 'PUT',
  path: '/api/sign-in-providers/:providerId',
  summary: 'Changes a sign-in provider. Without a client secret it keeps the one it has.',
  params: z.object({ providerId: uuid }),
  body: providerSettings.extend({ clientSecret: clientSecret.optional() }),
  response: z.null(),
});

export const removeSignInProvider = endpoint({
  method: 'DELETE',
  path: '/api/sign-in-providers/:providerId',
  summary: 'Removes a sign-in provider, and ends the sessions that it began.',
  params: z.object({ providerId: uuid }),
  response: z.null(),
});
