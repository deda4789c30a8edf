import type { ProblemCode } from '@medspill/contracts';

/** `unreachable`: no answer came at all. `unreadable`: an answer came that the contract does not know. */
export type ErrorCode = ProblemCode | 'unreachable' | 'unreadable';

/** A request that did not succeed. `body` is the whole answer, for problems that carry more than a code. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly code: ErrorCode,
    /** HTTP status; 0 when no answer came. */
    readonly status: number,
    readonly body: unknown = null,
    /** How long the server asked to be left alone; 0 where it did not. */
    readonly retryAfterSeconds = 0,
  ) {
    super(`${code} (${status})`);
  }
}

export const errorCode = (error: unknown): ErrorCode => (error instanceof ApiError ? error.code : 'unexpected');

/** Whether an answer is a problem by the contract. Its code is one of the contract's: page and server are one release. */
const isProblem = (body: unknown): body is { code: ProblemCode } =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';

/** The error that an answer without success stands for. */
export const toApiError = (status: number, body: unknown, retryAfterSeconds = 0): ApiError => {
  if (isProblem(body)) return new ApiError(body.code, status, body, retryAfterSeconds);
  if (status === 413) return new ApiError('payload_too_large', status, body);
  // A proxy in front of a service that is down answers without a problem body.
  return new ApiError([502, 503, 504].includes(status) ? 'unavailable' : 'unexpected', status, body);
};
