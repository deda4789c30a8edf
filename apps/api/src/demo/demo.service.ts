import { Injectable } from '@nestjs/common';
import type { Actor, DemoIdentity } from '@medspill/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ActorRepository } from '../platform/auth/actor.repository.js';
import { requireFound } from '../platform/auth/authorise.js';
import { Authentication } from '../platform/auth/better-auth/authentication.js';
import { passCookies, signInHeaders } from '../platform/auth/sign-in-cookies.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { createSecretToken, hashSecretToken } from '../responses/secret-token.js';
import { SessionsRepository } from '../sessions/sessions.repository.js';
import { DemoRepository } from './demo.repository.js';

@Injectable()
export class DemoService {
  constructor(
    private readonly demo: DemoRepository,
    private readonly actors: ActorRepository,
    private readonly sessions: SessionsRepository,
    private readonly authentication: Authentication,
  ) {}

  async identities(): Promise<DemoIdentity[]> {
    const identities = await this.demo.identities();
    return identities.map(({ id, name, role }) => ({ id, name, role }));
  }

  /** @throws {DomainError} not_found for anything that is not a demo identity */
  async signIn(identityId: string, request: FastifyRequest, reply: FastifyReply): Promise<Actor> {
    const identities = await this.demo.identities();
    const { organisationId, name } = requireFound(identities.find((identity) => identity.id === identityId));
    const place = { organisationId, accountId: identityId };
    const { response, ...answer } = await this.authentication.api.startDemoSession({
      body: { ...place, name },
      headers: signInHeaders(request),
      returnHeaders: true,
    });
    const { userId } = response;
    await this.demo.take(place, userId);
    passCookies(answer, reply);
    return this.sessions.view(requireFound(await this.actors.find({ ...place, userId, secondFactor: false })));
  }

  /** @returns the token of a fresh personal link; @throws {DomainError} not_found when everybody has answered */
  async invite(): Promise<string> {
    const token = createSecretToken();
    if (await this.demo.renewInvitation(hashSecretToken(token))) return token;
    throw new DomainError('not_found', 'Everybody has answered, or no demo wave is open.');
  }
}
