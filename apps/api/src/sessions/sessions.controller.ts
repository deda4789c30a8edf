import { Controller, Inject, Req, Res } from '@nestjs/common';
import { endSession, getSession } from '@medspill/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import { ActorRepository } from '../platform/auth/actor.repository.js';
import { SessionCookie } from '../platform/auth/session-cookie.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { Implement } from '../platform/http/implement.js';
import { SessionsRepository } from './sessions.repository.js';

@Controller()
export class SessionsController {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly actors: ActorRepository,
    private readonly sessions: SessionsRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Allow('public')
  @Implement(getSession)
  async get(@Req() request: FastifyRequest): Promise<z.infer<typeof getSession.response>> {
    const session = this.cookie.read(request);
    const actor = session && (await this.actors.find(session.organisationId, session.accountId));
    return { actor: actor && (await this.sessions.view(actor)), demoMode: this.config.demoMode };
  }

  @Allow('public')
  @Implement(endSession)
  end(@Res({ passthrough: true }) reply: FastifyReply): null {
    this.cookie.clear(reply);
    return null;
  }
}
