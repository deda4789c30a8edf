import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { generateRandomString } from 'better-auth/crypto';
import { z } from 'zod';

const demoIdentity = z.object({ organisationId: z.uuid(), accountId: z.uuid(), name: z.string() });

const newAddress = z.object({ userId: z.string(), email: z.email() });

/** How long the owner of a new address may take to follow the link, in milliseconds. */
const addressLinkLife = 60 * 60 * 1000;

const addressChange = (token: string): string => `change-address:${token}`;

/**
 * What better-auth does not do, or does in another way. Only our own code can call these. Sessions begin here as all others
 * do, and what is sent by mail is kept as all else is: by its hash, and used up by its first use.
 */
export const ownEndpoints = {
  id: 'medspill',
  endpoints: {
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

    /** Remembers that a user wants another address. @returns the token that proves that mail reaches them there */
    prepareAddress: createAuthEndpoint.serverOnly({ method: 'POST', body: newAddress }, async (ctx) => {
      const token = generateRandomString(32, 'a-z', 'A-Z', '0-9');
      await ctx.context.internalAdapter.createVerificationValue({
        identifier: addressChange(token),
        value: JSON.stringify(ctx.body),
        expiresAt: new Date(Date.now() + addressLinkLife),
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
} satisfies BetterAuthPlugin;
