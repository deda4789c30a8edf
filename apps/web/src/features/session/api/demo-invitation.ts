import { createDemoInvitation } from '@medspill/contracts';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../../../lib/http/request';

/** A fresh personal link. Asked for once per visit: every link makes the one before it useless. */
export const demoInvitationQuery = queryOptions({
  queryKey: ['demo-invitation'],
  queryFn: () => request(createDemoInvitation),
  staleTime: Infinity,
  gcTime: 0,
  retry: false,
  refetchOnReconnect: false,
});
