import type { Permission } from '@medspill/contracts';
import { redirect, type LoaderFunctionArgs } from 'react-router';
import { ApiError } from '../lib/http/api-error';
import { signInPath } from '../lib/session/paths';
import { type Session, sessionQuery } from '../lib/session/session';
import { queryClient } from './query-client';

const sessionNow = (): Promise<Session> => queryClient.ensureQueryData(sessionQuery);

const toSignIn = (url: string): Response => {
  const { pathname, search } = new URL(url);
  return redirect(signInPath(pathname + search));
};

/** Loader for screens that need a permission. Whom a figure is for is decided by the server. */
export const allow =
  (permission: Permission) =>
  async ({ request }: LoaderFunctionArgs): Promise<Response | null> => {
    const { actor, place } = await sessionNow();
    if (!actor) return toSignIn(request.url);
    if (place?.secondFactorMissing) return redirect('/account');
    if (!actor.permissions.includes(permission)) throw new ApiError('not_allowed', 403);
    return null;
  };

/** Loader for screens that are for everybody who is signed in. */
export const signedIn = async ({ request }: LoaderFunctionArgs): Promise<Response | null> =>
  (await sessionNow()).actor ? null : toSignIn(request.url);

const onlyOne = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);

/** Loader of `/`: sends everybody to what they came for. */
export const redirectHome = async ({ request }: LoaderFunctionArgs): Promise<Response | null> => {
  const { actor, place } = await sessionNow();
  if (!actor) return toSignIn(request.url);
  if (place?.secondFactorMissing) return redirect('/account');
  const programme = onlyOne(actor.programmes);
  const group = onlyOne(actor.groups);
  if (actor.permissions.includes('programme_report:read')) return redirect(programme ? `/programmes/${programme.id}` : '/programmes');
  if (group) return redirect(`/groups/${group.id}`);
  if (actor.groups.length === 0 && actor.permissions.includes('audit_log:read')) return redirect('/audit-log');
  return null;
};
