import type { Actor, Role } from '@medspill/contracts';
import { redirect, type LoaderFunctionArgs } from 'react-router';
import { ApiError } from '../lib/http/api-error';
import { signInPath } from '../lib/session/paths';
import { sessionQuery } from '../lib/session/session';
import { queryClient } from './query-client';

const actorNow = async (): Promise<Actor | null> => (await queryClient.ensureQueryData(sessionQuery)).actor;

const toSignIn = (url: string): Response => {
  const { pathname, search } = new URL(url);
  return redirect(signInPath(pathname + search));
};

/** Loader for screens that need a signed-in person in one of the roles. Whom a figure is for is decided by the server. */
export const allow =
  (...roles: Role[]) =>
  async ({ request }: LoaderFunctionArgs): Promise<Response | null> => {
    const actor = await actorNow();
    if (!actor) return toSignIn(request.url);
    if (!roles.includes(actor.role)) throw new ApiError('not_allowed', 403);
    return null;
  };

const onlyOne = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);

/** Loader of `/`: sends each role to what it came for. */
export const redirectHome = async ({ request }: LoaderFunctionArgs): Promise<Response | null> => {
  const actor = await actorNow();
  if (!actor) return toSignIn(request.url);
  const programme = onlyOne(actor.programmes);
  const group = onlyOne(actor.groups);
  if (actor.role === 'staff') return redirect(programme ? `/programmes/${programme.id}` : '/programmes');
  if (actor.role === 'lead' && group) return redirect(`/groups/${group.id}`);
  return null;
};
