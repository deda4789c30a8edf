import { Body, Controller, Inject, Req, Res } from '@nestjs/common';
import { chooseOrganisation, endSession, getSession } from '@medspill/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import type { Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.js';
import { CurrentSession } from '../platform/auth/current-session.js';
import type { Session } from '../platform/auth/session-reader.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { Implement } from '../platform/http/implement.js';
import { SessionsService } from './sessions.service.js';

@Controller()
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Allow('public')
  @Implement(getSession)
  async get(@Req() request: FastifyRequest): Promise<z.infer<typeof getSession.response>> {
    return { ...(await this.sessions.current(request)), demoMode: this.config.demoMode, contact: this.config.contact };
  }

  @Allow('own_account:manage')
  @Implement(chooseOrganisation)
  async choose(
    @CurrentActor() actor: Actor,
    @CurrentSession() session: Session,
    @Body({ schema: chooseOrganisation.body }) { organisationId }: z.output<typeof chooseOrganisation.body>,
  ): Promise<null> {
    await this.sessions.choose(actor, session, organisationId);
    return null;
  }

  @Allow('public')
  @Implement(endSession)
  async end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<z.infer<typeof endSession.response>> {
    return { leaveTo: await this.sessions.end(request, reply) };
  }
}
