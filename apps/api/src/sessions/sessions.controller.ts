import { Controller, Inject, Req, Res } from '@nestjs/common';
import { endSession, getSession } from '@medspill/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
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
    return { actor: await this.sessions.current(request), demoMode: this.config.demoMode };
  }

  @Allow('public')
  @Implement(endSession)
  async end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<null> {
    await this.sessions.end(request, reply);
    return null;
  }
}
