import type { LinkProblem } from '@medspill/contracts';
import { ApiError, type ErrorCode } from '../../../lib/http/api-error';

/** Why there is no survey to answer. */
export type UnavailableReason =
  | 'unknown'
  | 'expired'
  | 'withdrawn'
  | 'planned'
  | 'past_deadline'
  | 'closed'
  | 'too_many_attempts'
  | 'session_ended'
  | 'session_changed';

/** Refusals that the same request will meet again, however often it is tried. */
const reasons: Partial<Record<ErrorCode, UnavailableReason>> = {
  invitation_unknown: 'unknown',
  link_expired: 'expired',
  survey_withdrawn: 'withdrawn',
  wave_not_open: 'planned',
  wave_closed: 'closed',
  too_many_attempts: 'too_many_attempts',
  survey_session_ended: 'session_ended',
  survey_session_changed: 'session_changed',
};

/** The reason that a failure stands for; null where trying again may help. */
export const unavailableReason = (error: unknown): UnavailableReason | null =>
  error instanceof ApiError ? (reasons[error.code] ?? null) : null;

const namesContact = (body: unknown): body is LinkProblem => typeof body === 'object' && body !== null && 'contact' in body;

/** Whom to ask, where the refusal says. */
export const contactOf = (error: unknown): string | null =>
  error instanceof ApiError && namesContact(error.body) ? error.body.contact : null;
