import { getSurvey } from '@medspill/contracts';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../../../lib/http/request';

/** The survey behind a personal link. Read once: what is on the screen afterwards is newer than what the server had. */
export const surveyQuery = (token: string) =>
  queryOptions({
    queryKey: ['survey', token],
    queryFn: ({ signal }) => request(getSurvey, { token, signal }),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
  });
