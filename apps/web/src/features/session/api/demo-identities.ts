import { listDemoIdentities, signInAsDemoIdentity } from '@medspill/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../lib/http/request';
import { renewSession } from '../../../lib/session/session';

export const demoIdentitiesQuery = queryOptions({
  queryKey: ['demo-identities'],
  queryFn: ({ signal }) => request(listDemoIdentities, { signal }),
});

/** Signs in as a demo identity; nothing of the person before stays in memory. */
export const useDemoSignIn = (onSignedIn: () => void) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (identityId: string) => request(signInAsDemoIdentity, { body: { identityId } }),
    onSuccess: async () => {
      await renewSession(client);
      onSignedIn();
    },
  });
};
