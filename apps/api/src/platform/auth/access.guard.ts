import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../errors/domain-error.js';
import { type Access, accessKey } from './access.js';
import type { Actor } from './actor.js';
import { ActorRepository } from './actor.repository.js';
import { SessionReader } from './session-reader.js';

/** Request with what the guard found out. */
export type GuardedRequest = FastifyRequest & { actor?: Actor };

/** The one guard that every request passes through. What no route allows is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionReader,
    private readonly actors: ActorRepository,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(accessKey, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access === 'public' || access === 'invitation') return true;
    const request = context.switchToHttp().getRequest<GuardedRequest>();
    const session = await this.sessions.read(request);
    const actor = session && (await this.actors.find(session));
    if (!actor) throw new DomainError('not_signed_in', 'Sign in first.');
    if (!access?.includes(actor.role)) throw new DomainError('not_allowed', 'This is not open to your role.');
    request.actor = actor;
    return true;
  }
}
