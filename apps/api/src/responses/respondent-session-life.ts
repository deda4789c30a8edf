/** How long a respondent's session lives after its last use: enough for a meeting in between, too short for the next person. */
export const sessionSeconds = 2 * 60 * 60;

/** Browsers in which one link may be open at a time; the oldest gives way. */
export const mostSessions = 5;
