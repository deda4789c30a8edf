import { getSession, type Actor, type Permission } from '@medspill/contracts';
import { queryOptions, useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { request, type ResponseOf } from '../http/request';

export type Session = ResponseOf<typeof getSession>;

/** Who is signed in, as the server sees it. Read it in loaders with `ensureQueryData`. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => request(getSession, { signal }),
  staleTime: 5 * 60_000,
});

/** Session of the page: actor (null when signed out) and whether demo identities are offered. */
export const useSession = (): Session => useSuspenseQuery(sessionQuery).data;

/** The signed-in person. Only for screens behind a guard. */
export const useActor = (): Actor => {
  const { actor } = useSession();
  if (!actor) throw new Error('This screen needs a signed-in person');
  return actor;
};

/** Tells what the signed-in person may do at all, to offer nothing that the server would refuse. */
export const useMay = (): ((permission: Permission) => boolean) => {
  const { permissions } = useActor();
  return (permission) => permissions.includes(permission);
};

/** Signed in, perhaps as another person or in another organisation: nothing of the former may stay in memory. */
export const renewSession = async (client: QueryClient): Promise<void> => {
  const session = await request(getSession);
  client.clear();
  client.setQueryData(sessionQuery.queryKey, session);
};

/** Signed out, or the session ran out. */
export const forgetActor = (client: QueryClient): void => {
  client.setQueryData(sessionQuery.queryKey, (session) => ({
    actor: null,
    place: null,
    demoMode: session?.demoMode ?? false,
    contact: session?.contact ?? null,
  }));
};
