import { saveDraft, submitSurvey } from '@medspill/contracts';
import { request } from '../../../lib/http/request';
import type { SendAnswers } from '../model/autosave';

/** Saves without sending. May outlive the page, so that the last answer before it is closed is saved too. */
export const draftSender =
  (token: string): SendAnswers =>
  (body) =>
    request(saveDraft, { token, body, keepalive: true });

export const submissionSender =
  (token: string): SendAnswers =>
  (body) =>
    request(submitSurvey, { token, body });
