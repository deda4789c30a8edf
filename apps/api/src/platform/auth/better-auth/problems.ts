import type { ProblemCode } from '@medspill/contracts';
import { z } from 'zod';
import { DomainError } from '../../errors/domain-error.js';

/** better-auth's codes that have a meaning of their own here. */
const codes: Readonly<Record<string, ProblemCode>> = {
  INVALID_EMAIL_OR_PASSWORD: 'credentials_wrong',
  INVALID_PASSWORD: 'credentials_wrong',
  PASSKEY_NOT_FOUND: 'credentials_wrong',
  AUTHENTICATION_FAILED: 'credentials_wrong',
  FAILED_TO_VERIFY_REGISTRATION: 'credentials_wrong',
  CHALLENGE_NOT_FOUND: 'sign_in_again',
  INVALID_CODE: 'code_wrong',
  INVALID_BACKUP_CODE: 'code_wrong',
  INVALID_TWO_FACTOR_COOKIE: 'sign_in_again',
  TOTP_NOT_ENABLED: 'code_wrong',
  BACKUP_CODES_NOT_ENABLED: 'code_wrong',
  SESSION_NOT_FRESH: 'sign_in_again',
  INVALID_TOKEN: 'sign_in_link_unknown',
  NO_MEMBERSHIP: 'no_membership',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'too_many_requests',
  ACCOUNT_TEMPORARILY_LOCKED: 'too_many_requests',
  PASSWORD_TOO_SHORT: 'password_weak',
  PASSWORD_TOO_LONG: 'password_weak',
};

/** For what has no code of its own. */
const codesOfStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'invalid_request',
  401: 'not_signed_in',
  403: 'not_allowed',
  404: 'not_found',
  429: 'too_many_requests',
};

const refusal = z.object({ code: z.string() });

/** better-auth's answer without success as a problem of the contract. It says no more than the code: messages could tell accounts apart. */
export const signInProblem = (status: number, body: unknown): DomainError => {
  const given = refusal.safeParse(body).data?.code ?? '';
  const code = codes[given] ?? codesOfStatus[status] ?? 'unexpected';
  return new DomainError(code, 'Signing in, or changing how one signs in, was refused.');
};
