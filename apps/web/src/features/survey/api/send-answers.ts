import { saveDraft, submitSurvey } from '@medspill/contracts';
import { request } from '../../../lib/http/request';
import type { SendAnswers } from '../model/autosave';

/** Saves without sending. May outlive the page, so that the last answer before it is closed is saved too. */
export const draftSender =
  (invitation: string): SendAnswers =>
  (body) =>
    request(saveDraft, { invitation, body, keepalive: true });

export const submissionSender =
  (invitation: string): SendAnswers =>
  (body) =>
    request(submitSurvey, { invitation, body });
