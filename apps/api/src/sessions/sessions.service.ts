import { Injectable } from '@nestjs/common';
import type { Actor as ActorView } from '@medspill/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ActorRepository } from '../platform/auth/actor.repository.js';
import { Authentication } from '../platform/auth/better-auth/authentication.js';
import { SessionReader } from '../platform/auth/session-reader.js';
import { passCookies, signInHeaders } from '../platform/auth/sign-in-cookies.js';
import { SessionsRepository } from './sessions.repository.js';

@Injectable()
export class SessionsService {
  constructor(
    private readonly reader: SessionReader,
    private readonly actors: ActorRepository,
    private readonly sessions: SessionsRepository,
    private readonly authentication: Authentication,
  ) {}

  /** @returns who is signed in; null when nobody is */
  async current(request: FastifyRequest): Promise<ActorView | null> {
    const session = await this.reader.read(request);
    const actor = session && (await this.actors.find(session));
    return actor && this.sessions.view(actor);
  }

  /** Ends the session, also in the database: the cookie, wherever it was copied to, opens nothing any more. */
  async end(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    passCookies(await this.authentication.api.signOut({ headers: signInHeaders(request), returnHeaders: true }), reply);
  }
}
