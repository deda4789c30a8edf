/** A session ends this long after it began, whatever happens; in seconds. */
export const longestSession = 7 * 24 * 60 * 60;

/** A session ends when it was not used for this long; in seconds. */
export const longestPause = 12 * 60 * 60;

/** How exactly the last use is known; in seconds. Spares a write at every request. */
export const useIsNotedEvery = 5 * 60;

/** A link by mail works for this long; in seconds. */
export const linkLife = 10 * 60;

/** How long after signing in a person may change how they sign in, without signing in again; in seconds. */
export const freshFor = 15 * 60;
