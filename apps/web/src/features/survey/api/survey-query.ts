import { queryOptions } from '@tanstack/react-query';
import type { PersonalLink } from '../../../lib/personal-link/personal-link';
import { openSurveyBehind } from './open-survey-ahead';

/** The survey behind a personal link. Read once: what is on the screen afterwards is newer than what the server had. */
export const surveyQuery = (link: PersonalLink) =>
  queryOptions({
    queryKey: ['survey', link.visit],
    queryFn: ({ signal }) => openSurveyBehind(link, signal),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
  });
