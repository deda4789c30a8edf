import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '../errors/domain-error.js';
import type { GuardedRequest } from './access.guard.js';

/** Parameter of a controller's method: the session that asks. Only on routes that ask for a permission. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { session } = context.switchToHttp().getRequest<GuardedRequest>();
  if (!session) throw new DomainError('not_signed_in', 'Sign in first.');
  return session;
});
