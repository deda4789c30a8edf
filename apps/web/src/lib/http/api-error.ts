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
  ) {
    super(`${code} (${status})`);
  }
}

export const errorCode = (error: unknown): ErrorCode => (error instanceof ApiError ? error.code : 'unexpected');
