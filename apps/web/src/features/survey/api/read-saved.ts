import { getSurvey, type SavedResponse, type Survey } from '@medspill/contracts';
import type { InstrumentVersion } from '@medspill/instruments';
import { ApiError } from '../../../lib/http/api-error';
import { request } from '../../../lib/http/request';

/** What the survey says is saved; every statement open where nothing is. */
export const savedOf = ({ saved, submitted }: Survey, version: InstrumentVersion): SavedResponse => ({
  saved: saved ?? { answers: version.items.map(() => null), texts: {} },
  submitted,
});

/**
 * Asks the server for what is saved, perhaps from another device.
 * @throws {ApiError} as a write would be refused: the survey takes no more answers, or somebody else's is open in this browser
 */
export const savedReader = (invitation: string, version: InstrumentVersion) => async (): Promise<SavedResponse> => {
  const survey = await request(getSurvey);
  if (survey.invitation !== invitation) throw new ApiError('survey_session_changed', 409);
  if (survey.wave.state !== 'open') throw new ApiError(survey.wave.state === 'planned' ? 'wave_not_open' : 'wave_closed', 409);
  return savedOf(survey, version);
};
