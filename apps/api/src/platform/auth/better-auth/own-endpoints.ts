import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/** For calls from our own code alone; better-auth's router leaves them out. */
const serverOnly = { SERVER_ONLY: true } as const;

const demoIdentity = z.object({ organisationId: z.uuid(), accountId: z.uuid(), name: z.string() });

/** Ways to sign in that better-auth does not have. They begin sessions as all its own do. */
export const ownEndpoints = {
  id: 'medspill',
  endpoints: {
    /** Signs in as an identity of demo mode, which has no address and no secret. */
    startDemoSession: createAuthEndpoint(
      '/medspill/demo-session',
      { method: 'POST', body: demoIdentity, metadata: serverOnly },
      async (ctx) => {
        const { organisationId, accountId, name } = ctx.body;
        const { internalAdapter } = ctx.context;
        const email = `${accountId}@demo.invalid`;
        const known = await internalAdapter.findUserByEmail(email);
        const user = known?.user ?? (await internalAdapter.createUser({ email, name, emailVerified: false }, { method: 'anonymous' }));
        const session = await internalAdapter.createSession(user.id, false, { organisationId, accountId });
        await setSessionCookie(ctx, { session, user });
        return { userId: user.id };
      },
    ),
  },
} satisfies BetterAuthPlugin;
