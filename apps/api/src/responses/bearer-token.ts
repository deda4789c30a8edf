import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../platform/errors/domain-error.js';

const bearer = /^Bearer ([A-Za-z0-9_-]{43})$/;

/** Parameter of a controller's method: the invitation's token from `Authorization: Bearer …`. */
export const BearerToken = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers.authorization ?? '';
  const token = bearer.exec(header)?.[1];
  if (token === undefined) throw new DomainError('invitation_unknown', 'This is not the token of an invitation.');
  return token;
});
