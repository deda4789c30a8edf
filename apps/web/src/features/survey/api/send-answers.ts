import { saveDraft, submitSurvey } from '@medspill/contracts';
import { request } from '../../../lib/http/request';
import type { SendChanges } from '../model/autosave';

/** Saves without sending. May outlive the page, so that the last answer before it is closed is saved too. */
export const draftSender =
  (invitation: string): SendChanges =>
  (body) =>
    request(saveDraft, { invitation, body, keepalive: true });

export const submissionSender =
  (invitation: string): SendChanges =>
  (body) =>
    request(submitSurvey, { invitation, body });
