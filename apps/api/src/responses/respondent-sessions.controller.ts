import { Body, Controller, Req, Res } from '@nestjs/common';
import { leaveSurvey, openSurvey, type Survey } from '@medspill/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import { Implement } from '../platform/http/implement.js';
import { InvitationReference } from './invitation-reference.js';
import { RespondentCookie } from './respondent-cookie.js';
import { RespondentSessionsService } from './respondent-sessions.service.js';
import { ResponsesService } from './responses.service.js';

@Controller()
export class RespondentSessionsController {
  constructor(
    private readonly sessions: RespondentSessionsService,
    private readonly responses: ResponsesService,
    private readonly cookie: RespondentCookie,
  ) {}

  @Allow('public')
  @Implement(openSurvey)
  async open(
    @Body({ schema: openSurvey.body }) { token }: z.infer<typeof openSurvey.body>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Survey> {
    const secret = await this.sessions.open(token, request.ip);
    // Whoever had the browser before is out, also where their tab is still open.
    await this.sessions.end(this.cookie.read(request));
    this.cookie.write(reply, secret);
    return this.responses.read(secret);
  }

  @Allow('invitation')
  @Implement(leaveSurvey)
  async leave(
    @InvitationReference() invitation: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<null> {
    await this.sessions.leave(this.cookie.read(request), invitation);
    this.cookie.clear(reply);
    return null;
  }
}
