import { ZodError } from 'zod';
import { DomainError } from '../errors/domain-error.js';

/** Why a job failed, as a code. The queue stores it and administrators read it, so that it says nothing of anybody. */
export class JobFailure extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'JobFailure';
  }
}

const hasCode = (error: unknown): error is { code: string } =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' && /^\w{1,40}$/.test(error.code);

/** Reduces whatever was thrown to a code: messages of databases and mail servers hold names and addresses. */
export const failureOf = (error: unknown): JobFailure => {
  if (error instanceof JobFailure) return error;
  if (error instanceof DomainError) return new JobFailure(error.code);
  if (error instanceof ZodError) return new JobFailure('payload_invalid');
  if (hasCode(error)) return new JobFailure(error.code);
  return new JobFailure(error instanceof Error ? error.name : 'unknown');
};
