import type { Problem } from '@medspill/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Answers what cannot be routed at all, such as an address with a broken escape, in the shape of every other problem. */
export const answerFrameworkError = (_error: Error, _request: FastifyRequest, reply: FastifyReply): void => {
  const problem: Problem = { code: 'invalid_request', message: 'The address of the request cannot be read.' };
  void reply.status(400).send(problem);
};
