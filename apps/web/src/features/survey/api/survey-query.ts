import { getSurvey, openSurvey } from '@medspill/contracts';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../../../lib/http/request';
import type { PersonalLink } from '../../../lib/personal-link/personal-link';

/** Links whose token has been exchanged; from then on the session's cookie does. */
const exchanged = new WeakSet<PersonalLink>();

/**
 * The survey behind a personal link: its token is exchanged for a session, or the session that is there goes on.
 * Read once: what is on the screen afterwards is newer than what the server had.
 */
export const surveyQuery = (link: PersonalLink) =>
  queryOptions({
    queryKey: ['survey', link.visit],
    queryFn: async ({ signal }) => {
      if (link.token === null || exchanged.has(link)) return request(getSurvey, { signal });
      const survey = await request(openSurvey, { body: { token: link.token }, signal });
      exchanged.add(link);
      return survey;
    },
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
  });
