import { HttpStatus } from '@nestjs/common';
import type { ProblemCode } from '@medspill/contracts';

/** The one place where a code becomes an HTTP status. */
export const problemStatus: Record<ProblemCode, HttpStatus> = {
  invalid_request: HttpStatus.BAD_REQUEST,
  not_signed_in: HttpStatus.UNAUTHORIZED,
  not_allowed: HttpStatus.FORBIDDEN,
  not_found: HttpStatus.NOT_FOUND,
  invitation_unknown: HttpStatus.NOT_FOUND,
  link_expired: HttpStatus.GONE,
  too_many_attempts: HttpStatus.TOO_MANY_REQUESTS,
  survey_session_ended: HttpStatus.UNAUTHORIZED,
  survey_session_changed: HttpStatus.CONFLICT,
  wave_not_open: HttpStatus.CONFLICT,
  wave_closed: HttpStatus.CONFLICT,
  wave_not_closed: HttpStatus.CONFLICT,
  wave_results_read: HttpStatus.CONFLICT,
  report_not_released: HttpStatus.FORBIDDEN,
  import_invalid: HttpStatus.UNPROCESSABLE_ENTITY,
  programme_name_taken: HttpStatus.CONFLICT,
  name_taken: HttpStatus.CONFLICT,
  email_taken: HttpStatus.CONFLICT,
  promises_fixed: HttpStatus.CONFLICT,
  payload_too_large: HttpStatus.PAYLOAD_TOO_LARGE,
  too_many_requests: HttpStatus.TOO_MANY_REQUESTS,
  unavailable: HttpStatus.SERVICE_UNAVAILABLE,
  unexpected: HttpStatus.INTERNAL_SERVER_ERROR,
};
