import type { Survey, SurveyAnswers } from '@medspill/contracts';
import type { InstrumentVersion } from '@medspill/instruments';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { errorCode } from '../../lib/http/api-error';
import { draftSender, submissionSender } from './api/send-answers';
import { Autosave, type SaveStatus } from './model/autosave';
import { draftQueue } from './model/draft-queue';

const finalCodes = new Set(['wave_closed', 'wave_not_open', 'invitation_unknown']);

const nothingAnswered = (version: InstrumentVersion): SurveyAnswers => ({ answers: version.items.map(() => null), texts: {} });

interface SurveyAnswersControl {
  answers: SurveyAnswers;
  status: SaveStatus;
  submitted: boolean;
  autosave: Autosave;
  /** Sends the answers; rejects where that fails. */
  submit: () => Promise<void>;
}

/** The respondent's answers, saved as they come. */
export const useSurveyAnswers = (survey: Survey, token: string, version: InstrumentVersion): SurveyAnswersControl => {
  const [submitted, setSubmitted] = useState(survey.submitted);
  const [autosave] = useState(
    () =>
      new Autosave({
        saved: survey.saved ?? nothingAnswered(version),
        queue: draftQueue(token, () => window.localStorage),
        save: draftSender(token),
        isFinal: (error) => finalCodes.has(errorCode(error)),
      }),
  );
  const { answers, status } = useSyncExternalStore(autosave.subscribe, autosave.getState);

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
    await autosave.submit(submissionSender(token));
    setSubmitted(true);
  };
  return { answers, status, submitted, autosave, submit };
};
