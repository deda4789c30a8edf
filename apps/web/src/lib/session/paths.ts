/** Path of the sign-in page that leads back to where the reader was. */
export const signInPath = (next: string): string =>
  next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`;

/** The path to go to after signing in. Only paths of this site are followed. */
export const nextPath = (search: string): string => {
  const next = new URLSearchParams(search).get('next') ?? '/';
  return /^\/(?![/\\])/.test(next) ? next : '/';
};
