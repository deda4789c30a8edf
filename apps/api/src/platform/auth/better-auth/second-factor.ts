import type { BetterAuthPlugin } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { twoFactorSchema } from './auth-tables.js';

/** Ways to sign in that show one factor only. A passkey shows two, and a provider answers for its own. */
const singleFactor: ReadonlySet<string> = new Set(['/sign-in/email', '/magic-link/verify']);

/** Whether a way to sign in shows one factor only. */
export const isSingleFactor = ({ path }: { path?: string }): boolean => singleFactor.has(path ?? '');

/**
 * Authenticator app and backup codes. better-auth asks for them after a password; here they are asked for after a link by
 * mail too: whoever has set up a second factor expects it to protect them from somebody who reads their mail.
 */
export const secondFactor = () => {
  const plugin = twoFactor({ issuer: 'Medspill', allowPasswordless: true, schema: twoFactorSchema });
  const after = plugin.hooks.after.map((ask) => ({ ...ask, matcher: isSingleFactor }));
  return { ...plugin, hooks: { after } } satisfies BetterAuthPlugin;
};
