import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../errors/domain-error.js';
import type { Actor } from './actor.js';
import { ActorRepository } from './actor.repository.js';
import { reachOf } from './authorise.js';
import { type Session, SessionReader } from './session-reader.js';

/** Request with what the guard found out. */
export type GuardedRequest = FastifyRequest & { actor?: Actor; session?: Session };

/** The one guard that every request passes through, before its service asks the policy again: what no route allows is refused early. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly sessions: SessionReader,
    private readonly actors: ActorRepository,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<GuardedRequest>();
    const { access } = request.routeOptions.config;
    if (access === 'public' || access === 'invitation') return true;
    const session = await this.sessions.read(request);
    const actor = session && (await this.actors.find(session));
    if (!actor) throw new DomainError('not_signed_in', 'Sign in first.');
    if (access === undefined || reachOf(actor, access) === null) throw new DomainError('not_allowed', 'This is not open to your role.');
    if (actor.secondFactorMissing && access !== 'own_account:manage') {
      throw new DomainError('second_factor_required', 'The organisation asks for a second factor.');
    }
    request.session = session;
    request.actor = actor;
    return true;
  }
}
