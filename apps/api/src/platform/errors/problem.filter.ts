import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Problem, ProblemCode } from '@medspill/contracts';
import type { FastifyReply } from 'fastify';
import { DomainError } from './domain-error.js';
import { problemStatus } from './problem-status.js';

const codeOfStatus: Partial<Record<number, ProblemCode>> = {
  400: 'invalid_request',
  401: 'not_signed_in',
  403: 'not_allowed',
  404: 'not_found',
  413: 'payload_too_large',
  415: 'invalid_request',
  503: 'unavailable',
};

/** Status of an error that Nest or Fastify raised themselves (both carry it, under different names). */
const frameworkStatus = (error: unknown): number | null => {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') return error.statusCode;
  return null;
};

/** Turns every error into the contract's problem body. What we did not foresee is logged and answered without detail. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error instanceof DomainError) {
      const { issues, body } = error.details;
      const problem: Problem = { code: error.code, message: error.message, ...(issues && { issues: [...issues] }) };
      void reply.status(problemStatus[error.code]).send({ ...problem, ...body });
      return;
    }
    const status = frameworkStatus(error);
    const code = status === null ? undefined : codeOfStatus[status];
    if (status !== null && code !== undefined && error instanceof Error) {
      void reply.status(status).send({ code, message: error.message } satisfies Problem);
      return;
    }
    this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const problem: Problem = { code: 'unexpected', message: 'Something failed on our side. Nothing was changed.' };
    void reply.status(500).send(problem);
  }
}
