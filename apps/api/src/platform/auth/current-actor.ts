import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { GuardedRequest } from './access.guard.js';
import { DomainError } from '../errors/domain-error.js';

/** Parameter of a controller's method: who is asking. Only on routes that ask for a role. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { actor } = context.switchToHttp().getRequest<GuardedRequest>();
  if (!actor) throw new DomainError('not_signed_in', 'Sign in first.');
  return actor;
});
