import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from '../lib/http/api-error';
import { forgetActor } from '../lib/session/session';

const mostRetries = 2;

/** Only what may pass by itself is tried again: no answer at all, or a fault of the server. */
const mayPass = (error: unknown) => !(error instanceof ApiError) || error.status === 0 || error.status >= 500;

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (error instanceof ApiError && error.code === 'not_signed_in') forgetActor(queryClient);
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < mostRetries && mayPass(error),
    },
  },
});
