import { getSurvey, openSurvey, type Survey } from '@medspill/contracts';
import { request } from '../../../lib/http/request';
import type { PersonalLink } from '../../../lib/personal-link/personal-link';

/** Links whose token has been exchanged; from then on the session's cookie does. */
const exchanged = new WeakSet<PersonalLink>();

/** Answers on their way to an application that is on its way itself. */
const ahead = new Map<PersonalLink, Promise<Survey>>();

const ask = async (link: PersonalLink, signal?: AbortSignal): Promise<Survey> => {
  const options = signal ? { signal } : {};
  if (link.token === null || exchanged.has(link)) return request(getSurvey, options);
  const survey = await request(openSurvey, { ...options, body: { token: link.token } });
  exchanged.add(link);
  return survey;
};

/** Begins to open the survey behind a link. What comes of it, {@link openSurveyBehind} tells. */
export const openAhead = (link: PersonalLink): void => {
  const survey = ask(link);
  survey.catch(() => undefined);
  ahead.set(link, survey);
};

/** The survey behind a personal link: its token is exchanged for a session, or the session that is there goes on. */
export const openSurveyBehind = (link: PersonalLink, signal: AbortSignal): Promise<Survey> => {
  const begun = ahead.get(link);
  ahead.delete(link);
  return begun ?? ask(link, signal);
};
