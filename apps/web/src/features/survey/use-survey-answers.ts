import type { Survey, SurveyAnswers } from '@medspill/contracts';
import type { InstrumentVersion } from '@medspill/instruments';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { draftSender, submissionSender } from './api/send-answers';
import { Autosave, type SaveStatus } from './model/autosave';
import { draftQueue } from './model/draft-queue';
import { unavailableReason } from './model/unavailable-reason';

const nothingAnswered = (version: InstrumentVersion): SurveyAnswers => ({ answers: version.items.map(() => null), texts: {} });

interface SurveyAnswersControl {
  answers: SurveyAnswers;
  status: SaveStatus;
  /** What the server refused with; null unless `refused`. */
  refusal: unknown;
  submitted: boolean;
  autosave: Autosave;
  /** Sends the answers; rejects where that fails. */
  submit: () => Promise<void>;
}

/** The respondent's answers, saved as they come. */
export const useSurveyAnswers = (survey: Survey, version: InstrumentVersion): SurveyAnswersControl => {
  const { invitation } = survey;
  const [submitted, setSubmitted] = useState(survey.submitted);
  const [autosave] = useState(
    () =>
      new Autosave({
        saved: survey.saved ?? nothingAnswered(version),
        queue: draftQueue(invitation, () => window.localStorage),
        save: draftSender(invitation),
        isFinal: (error) => unavailableReason(error) !== null,
      }),
  );
  const { answers, status, refusal } = useSyncExternalStore(autosave.subscribe, autosave.getState);

  useEffect(() => {
    const save = () => void autosave.saveNow();
    const saveWhenHidden = () => {
      if (document.visibilityState === 'hidden') save();
    };
    save();
    window.addEventListener('online', save);
    document.addEventListener('visibilitychange', saveWhenHidden);
    return () => {
      window.removeEventListener('online', save);
      document.removeEventListener('visibilitychange', saveWhenHidden);
      autosave.stop();
    };
  }, [autosave]);

  const submit = async (): Promise<void> => {
    await autosave.submit(submissionSender(invitation));
    setSubmitted(true);
  };
  return { answers, status, refusal, submitted, autosave, submit };
};
