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
export const signInProvider = providerSettings.extend({
  id: uuid,
  /** Where the provider tells of people who have signed out there. */
  logoutAddress: z.url(),
});
export type SignInProvider = z.infer<typeof signInProvider>;

const clientSecret = z.string().min(1).max(500);

export const listSignInProviders = endpoint({
  method: 'GET',
  path: '/api/sign-in-providers',
  summary: 'The organisation’s sign-in providers.',
  response: z.object({
    providers: z.array(signInProvider),
    /** What a provider must know of this service: where it sends people back to who signed in, and who signed out. */
    addresses: z.object({ answer: z.url(), signedOut: z.url() }),
  }),
});

/** What came of asking a provider: it answers as one; or why not. */
export const providerTestOutcomes = ['answers', 'not_https', 'not_public', 'unreachable', 'no_provider', 'other_issuer', 'no_code_flow'] as const;

export const testSignInProvider = endpoint({
  method: 'POST',
  path: '/api/sign-in-providers/test',
  summary: 'Asks a provider what it offers, by its issuer address; nothing is kept.',
  body: z.object({ issuer: providerSettings.shape.issuer }),
  response: z.object({
    outcome: z.enum(providerTestOutcomes),
    /** What the provider says of itself, where it answers. Lists are null where it does not tell. */
    offers: z
      .object({
        issuer: z.string(),
        scopes: z.array(z.string()).nullable(),
        acrValues: z.array(z.string()).nullable(),
        /** Signing out here can lead to signing out there, and the other way round. */
        signOut: z.boolean(),
        backChannelLogout: z.boolean(),
      })
      .nullable(),
  }),
});
export type ProviderTest = z.infer<typeof testSignInProvider.response>;

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
