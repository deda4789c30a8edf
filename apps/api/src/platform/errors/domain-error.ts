import type { ProblemCode, ProblemIssue } from '@medspill/contracts';

/** What more an error answer carries beside its code. */
export interface DomainErrorDetails {
  readonly issues?: readonly ProblemIssue[];
  /** Further fields of the answer's body, as the endpoint's contract describes them. */
  readonly body?: Readonly<Record<string, unknown>>;
}

/** Anything that the caller did or met that is not a defect of ours. Carries a code; the status follows from it. */
export class DomainError extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly details: DomainErrorDetails = {},
  ) {
    super(message);
    this.name = 'DomainError';
  }
}
