import type { Actor, Role } from '@medspill/contracts';
import { redirect, type LoaderFunctionArgs } from 'react-router';
import { sessionQuery } from '../lib/session/session';
import { signInPath } from '../lib/session/paths';
import { queryClient } from './query-client';

const pathOf = (url: string) => {
  const { pathname, search } = new URL(url);
  return pathname + search;
};

const requireActor = async (url: string): Promise<Actor> => {
  const { actor } = await queryClient.ensureQueryData(sessionQuery);
  if (!actor) throw redirect(signInPath(pathOf(url)));
  return actor;
};

/** Loader for screens that need a signed-in person in one of the roles. Whom a figure is for is decided by the server. */
export const allow =
  (...roles: Role[]) =>
  async ({ request }: LoaderFunctionArgs): Promise<null> => {
    const actor = await requireActor(request.url);
    if (!roles.includes(actor.role)) throw new Response(null, { status: 403 });
    return null;
  };

const onlyOne = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);

/** Loader of `/`: sends each role to what it came for. */
export const redirectHome = async ({ request }: LoaderFunctionArgs): Promise<null> => {
  const actor = await requireActor(request.url);
  const programme = onlyOne(actor.programmes);
  const group = onlyOne(actor.groups);
  if (actor.role === 'staff') throw redirect(programme ? `/programmes/${programme.id}` : '/programmes');
  if (actor.role === 'lead' && group) throw redirect(`/groups/${group.id}`);
  return null;
};
