import type { Survey, SurveyAnswers } from '@medspill/contracts';
import type { InstrumentVersion } from '@medspill/instruments';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { ApiError } from '../../lib/http/api-error';
import { savedOf, savedReader } from './api/read-saved';
import { draftSender, submissionSender } from './api/send-answers';
import { Autosave, type SaveStatus } from './model/autosave';
import { draftKey, draftQueue } from './model/draft-queue';
import { unavailableReason } from './model/unavailable-reason';

interface SurveyAnswersControl {
  answers: SurveyAnswers;
  submitted: boolean;
  status: SaveStatus;
  /** What the server refused with; null unless `refused`. */
  refusal: unknown;
  autosave: Autosave;
  /** Sends the answers; rejects where that fails. */
  submit: () => Promise<void>;
}

const createAutosave = (survey: Survey, version: InstrumentVersion): Autosave =>
  new Autosave({
    saved: savedOf(survey, version),
    queue: draftQueue(survey.invitation, () => window.localStorage),
    save: draftSender(survey.invitation),
    read: savedReader(survey.invitation, version),
    isFinal: (error) => unavailableReason(error) !== null,
    askedToWaitMs: (error) => (error instanceof ApiError ? error.retryAfterSeconds * 1000 : 0),
  });

/** The respondent's answers, saved as they come, and kept in step with what the same person answers in other places. */
export const useSurveyAnswers = (survey: Survey, version: InstrumentVersion): SurveyAnswersControl => {
  const { invitation } = survey;
  const [autosave] = useState(() => createAutosave(survey, version));
  const { answers, submitted, status, refusal } = useSyncExternalStore(autosave.subscribe, autosave.getState);

  useEffect(() => {
    const refresh = () => void autosave.refresh();
    const saveOrRefresh = () => void (document.visibilityState === 'hidden' ? autosave.saveNow() : autosave.refresh());
    const followOtherTab = ({ key }: StorageEvent) => {
      if (key === draftKey(invitation)) autosave.takeOverQueue();
    };
    void autosave.saveNow();
    window.addEventListener('online', refresh);
    window.addEventListener('focus', refresh);
    window.addEventListener('storage', followOtherTab);
    document.addEventListener('visibilitychange', saveOrRefresh);
    return () => {
      window.removeEventListener('online', refresh);
      window.removeEventListener('focus', refresh);
      window.removeEventListener('storage', followOtherTab);
      document.removeEventListener('visibilitychange', saveOrRefresh);
      autosave.stop();
    };
  }, [autosave, invitation]);

  return { answers, submitted, status, refusal, autosave, submit: () => autosave.submit(submissionSender(invitation)) };
};
