const path = '/s';

/** Whether the page is the survey's. */
const isSurvey = (pathname: string): boolean => pathname === path || pathname === `${path}/`;

/** What is longer is no token, and the server need not read all of it to say so. */
const longest = 200;

/** A personal link that was followed. */
export interface PersonalLink {
  /** Counts the links that were followed since the page was loaded. */
  readonly visit: number;
  /** Null where the page was opened without a token: a respondent's session may go on. */
  readonly token: string | null;
}

let link: PersonalLink = { visit: 0, token: null };
const listeners = new Set<() => void>();

/**
 * Takes the token out of the address (`/s#token`) into memory. The fragment never reached a server; now it is in no history,
 * bookmark or screenshot either.
 */
const takeFromAddress = (): void => {
  const { pathname, search, hash } = window.location;
  if (!isSurvey(pathname) || hash.length < 2) return;
  window.history.replaceState(window.history.state, '', path + search);
  link = { visit: link.visit + 1, token: hash.slice(1, 1 + longest) };
  for (const listener of listeners) listener();
};

// At once, before the router or anything else reads the address; later where a link is pasted into the open page.
takeFromAddress();
window.addEventListener('popstate', takeFromAddress);
window.addEventListener('hashchange', takeFromAddress);

/** The link that was followed last, as a store for React. */
export const personalLink = {
  read: (): PersonalLink => link,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
