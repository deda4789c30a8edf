// How often one network address may ask, per minute. A whole office shares an address, and a programme's people may all sign
// in at the same hour; what is aimed at one person's account is limited by that person's address besides.
const perMinute = (max: number) => ({ window: 60, max });

/** By better-auth's paths. */
export const limits = {
  '/sign-in/email': perMinute(30),
  '/sign-in/magic-link': perMinute(30),
  '/magic-link/verify': perMinute(30),
  '/two-factor/*': perMinute(30),
  '/passkey/*': perMinute(60),
  '/request-password-reset': perMinute(30),
  '/reset-password': perMinute(30),
  '/change-password': perMinute(30),
} as const;
