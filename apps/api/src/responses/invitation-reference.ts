import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { invitationHeader } from '@medspill/contracts';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { DomainError } from '../platform/errors/domain-error.js';

/**
 * Parameter of a controller's method: the invitation that the page is open for. Without it nothing is done: a page of another
 * site can send the cookie's request, perhaps, but not this header.
 */
export const InvitationReference = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers[invitationHeader];
  const reference = z.uuid().safeParse(header);
  if (reference.success) return reference.data;
  throw new DomainError('survey_session_ended', `The header ${invitationHeader} does not say for which invitation the page is open.`);
});
