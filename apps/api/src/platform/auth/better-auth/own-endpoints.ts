import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { generateRandomString } from 'better-auth/crypto';
import { z } from 'zod';
import type { ProvidersRepository } from '../providers/providers.repository.js';
import { linkLife } from './session-life.js';

const demoIdentity = z.object({ organisationId: z.uuid(), accountId: z.uuid(), name: z.string() });

const newAddress = z.object({ userId: z.string(), email: z.email() });

const addressChange = (token: string): string => `change-address:${token}`;

const departure = z.object({
  providerId: z.uuid(),
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  next: z.string(),
  /** A person who is signed in and connects the provider; null for everybody else. */
  userId: z.string().nullable(),
});

const vouched = z.object({
  providerId: z.uuid(),
  subject: z.string(),
  email: z.string().nullable(),
  name: z.string().nullable(),
  groups: z.array(z.string()).readonly(),
  secondFactor: z.boolean(),
  session: z.string().nullable(),
  userId: z.string().nullable(),
});

/** What better-auth calls the cookie that says whose second step is due. */
const secondStepCookie = 'two_factor';

/** How long an invitation's link works, in milliseconds. */
const invitationLife = 7 * 24 * 60 * 60 * 1000;

/** How long somebody may take at the provider, in milliseconds. */
const departureLife = 15 * 60 * 1000;

const departed = (state: string): string => `departed:${state}`;

type InternalAdapter = Awaited<ReturnType<typeof import('better-auth').betterAuth>['$context']>['internalAdapter'];

const findByAddress = async (users: InternalAdapter, providers: ProvidersRepository, providerId: string, email: string): Promise<string | null> =>
  (await providers.userAt(providerId, email)) ?? (await users.findUserByEmail(email))?.user.id ?? null;

/** What better-auth calls the provider that a person's way to sign in belongs to. */
export const accountProvider = (providerId: string): string => `open-id:${providerId}`;

/**
 * What better-auth does not do, or does in another way. Only our own code can call these. Sessions begin here as all others
 * do, and what is sent by mail is kept as all else is: by its hash, and used up by its first use.
 */
export const ownEndpoints = (providers: ProvidersRepository) => ({
  id: 'medspill',
  endpoints: {
    /** Remembers what was sent to a provider, for as long as the person may take there. */
    rememberDeparture: createAuthEndpoint.serverOnly({ method: 'POST', body: departure }, async (ctx) => {
      await ctx.context.internalAdapter.createVerificationValue({
        identifier: departed(ctx.body.state),
        value: JSON.stringify(ctx.body),
        expiresAt: new Date(Date.now() + departureLife),
      });
      return null;
    }),

    /** Takes it back, once. @returns null when nothing is known of it */
    recallDeparture: createAuthEndpoint.serverOnly({ method: 'POST', body: z.object({ state: z.string() }) }, async (ctx) => {
      const known = await ctx.context.internalAdapter.consumeVerificationValue(departed(ctx.body.state));
      return known ? departure.parse(JSON.parse(known.value)) : null;
    }),

    /**
     * Begins a session of somebody whom a provider vouches for, in the provider's own organisation alone. Whose it is: the
     * person's who signed in with the same subject before; else of whoever has the address in that organisation, or
     * anywhere. That the provider says so proves no address: it opens nothing in other organisations. Who is signed in
     * already and connects the provider goes on in the session that they have.
     * @returns null when the organisation has no account for the person, or the subject is another's
     */
    startProviderSession: createAuthEndpoint.serverOnly({ method: 'POST', body: vouched }, async (ctx) => {
      const { providerId, subject, email, groups, secondFactor, session: providerSession, userId } = ctx.body;
      const { internalAdapter } = ctx.context;
      const name = ctx.body.name ?? email ?? subject;
      const way = { providerId: accountProvider(providerId), accountId: subject };
      const connected = await internalAdapter.findAccountByKey(way);
      if (connected && userId !== null && connected.userId !== userId) return null;
      const known = connected?.userId ?? userId ?? (email === null ? null : await findByAddress(internalAdapter, providers, providerId, email));
      if (known === null && email === null) return null;
      const user = known === null ? await internalAdapter.createUser({ email: email ?? '', name, emailVerified: false }, { method: 'provider' }) : await internalAdapter.findUserById(known);
      if (!user) return null;
      const place = await providers.admit(providerId, user.id, { email, name, groups });
      if (!place) {
        if (known === null) await internalAdapter.deleteUser(user.id);
        return null;
      }
      if (!connected) await internalAdapter.linkAccount({ ...way, userId: user.id });
      if (userId !== null) return { place };
      const session = await internalAdapter.createSession(user.id, false, { ...place, secondFactor, providerId, providerSession });
      await setSessionCookie(ctx, { session, user });
      return { place };
    }),

    /** A link that signs its owner in, as the one that people ask for, for whoever was invited and has all week. */
    prepareInvitation: createAuthEndpoint.serverOnly({ method: 'POST', body: z.object({ email: z.email() }) }, async (ctx) => {
      const token = generateRandomString(32, 'a-z', 'A-Z', '0-9');
      await ctx.context.internalAdapter.createVerificationValue({
        identifier: `magic-link:${token}`,
        value: JSON.stringify({ type: 'magic-link', email: ctx.body.email }),
        expiresAt: new Date(Date.now() + invitationLife),
      });
      return { token };
    }),

    /** Signs in as an identity of demo mode, which has no address and no secret. */
    startDemoSession: createAuthEndpoint.serverOnly({ method: 'POST', body: demoIdentity }, async (ctx) => {
      const { organisationId, accountId, name } = ctx.body;
      const { internalAdapter } = ctx.context;
      const email = `${accountId}@demo.invalid`;
      const known = await internalAdapter.findUserByEmail(email);
      const user = known?.user ?? (await internalAdapter.createUser({ email, name, emailVerified: false }, { method: 'demo' }));
      const session = await internalAdapter.createSession(user.id, false, { organisationId, accountId });
      await setSessionCookie(ctx, { session, user });
      return { userId: user.id };
    }),

    /** Whether the password is the user's. */
    isPassword: createAuthEndpoint.serverOnly({ method: 'POST', body: z.object({ userId: z.string(), password: z.string() }) }, async (ctx) => {
      const { internalAdapter, password } = ctx.context;
      const known = await internalAdapter.findCredentialAccount(ctx.body.userId);
      return known?.password ? password.verify({ hash: known.password, password: ctx.body.password }) : false;
    }),

    /** Whose second step the browser is about to take. @returns null when there is none */
    secondStepOf: createAuthEndpoint.serverOnly({ method: 'GET' }, async (ctx) => {
      const { createAuthCookie, internalAdapter, secret } = ctx.context;
      const step = await ctx.getSignedCookie(createAuthCookie(secondStepCookie).name, secret);
      const known = step ? await internalAdapter.findVerificationValue(step) : null;
      return known?.value ?? null;
    }),

    /** Remembers that a user wants another address. @returns the token that proves that mail reaches them there */
    prepareAddress: createAuthEndpoint.serverOnly({ method: 'POST', body: newAddress }, async (ctx) => {
      const token = generateRandomString(32, 'a-z', 'A-Z', '0-9');
      await ctx.context.internalAdapter.createVerificationValue({
        identifier: addressChange(token),
        value: JSON.stringify(ctx.body),
        expiresAt: new Date(Date.now() + 1000 * linkLife),
      });
      return { token };
    }),

    /** Takes the token of {@link prepareAddress} and gives the user the new address. @returns null when there is no such token, or the address has become another's */
    takeAddress: createAuthEndpoint.serverOnly({ method: 'POST', body: z.object({ token: z.string() }) }, async (ctx) => {
      const { internalAdapter } = ctx.context;
      const change = await internalAdapter.consumeVerificationValue(addressChange(ctx.body.token));
      if (!change) return null;
      const { userId, email } = newAddress.parse(JSON.parse(change.value));
      const user = await internalAdapter.findUserById(userId);
      if (!user || (await internalAdapter.findUserByEmail(email))) return null;
      await internalAdapter.updateUser(userId, { email, emailVerified: true });
      return { userId, email, former: user.email };
    }),
  },
}) satisfies BetterAuthPlugin;
