import { Injectable } from '@nestjs/common';
import type { Actor, DemoIdentity } from '@medspill/contracts';
import type { FastifyReply } from 'fastify';
import { ActorRepository } from '../platform/auth/actor.repository.js';
import { requireFound } from '../platform/auth/policy.js';
import { SessionCookie } from '../platform/auth/session-cookie.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { createInvitationToken, hashInvitationToken } from '../responses/invitation-token.js';
import { SessionsRepository } from '../sessions/sessions.repository.js';
import { DemoRepository } from './demo.repository.js';

@Injectable()
export class DemoService {
  constructor(
    private readonly demo: DemoRepository,
    private readonly actors: ActorRepository,
    private readonly sessions: SessionsRepository,
    private readonly cookie: SessionCookie,
  ) {}

  async identities(): Promise<DemoIdentity[]> {
    const identities = await this.demo.identities();
    return identities.map(({ id, name, role }) => ({ id, name, role }));
  }

  /** @throws {DomainError} not_found for anything that is not a demo identity */
  async signIn(identityId: string, reply: FastifyReply): Promise<Actor> {
    const identities = await this.demo.identities();
    const { organisationId } = requireFound(identities.find((identity) => identity.id === identityId));
    const actor = requireFound(await this.actors.find(organisationId, identityId));
    this.cookie.write(reply, { organisationId, accountId: identityId });
    return this.sessions.view(actor);
  }

  /** @returns the token of a fresh personal link; @throws {DomainError} not_found when everybody has answered */
  async invite(): Promise<string> {
    const token = createInvitationToken();
    if (await this.demo.renewInvitation(hashInvitationToken(token))) return token;
    throw new DomainError('not_found', 'Everybody has answered, or no demo wave is open.');
  }
}
