import { Body, Controller, Req, Res } from '@nestjs/common';
import { getSurvey, saveDraft, submitSurvey, type AnswerChanges, type SavedResponse, type Survey } from '@medspill/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../platform/auth/access.js';
import { Implement } from '../platform/http/implement.js';
import { InvitationReference } from './invitation-reference.js';
import { RespondentCookie } from './respondent-cookie.js';
import { sessionEnded } from './respondent-sessions.service.js';
import { ResponsesService } from './responses.service.js';

@Controller()
export class ResponsesController {
  constructor(
    private readonly responses: ResponsesService,
    private readonly cookie: RespondentCookie,
  ) {}

  @Allow('invitation')
  @Implement(getSurvey)
  get(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Survey> {
    return this.inSession(request, reply, (secret) => this.responses.read(secret));
  }

  @Allow('invitation')
  @Implement(saveDraft)
  saveDraft(
    @InvitationReference() invitation: string,
    @Body({ schema: saveDraft.body }) body: AnswerChanges,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedResponse> {
    return this.inSession(request, reply, (secret) => this.responses.write(secret, invitation, body, false));
  }

  @Allow('invitation')
  @Implement(submitSurvey)
  submit(
    @InvitationReference() invitation: string,
    @Body({ schema: submitSurvey.body }) body: AnswerChanges,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedResponse> {
    return this.inSession(request, reply, (secret) => this.responses.write(secret, invitation, body, true));
  }

  /** Does something with the session's secret; its cookie lives on as the session does. */
  private async inSession<Result>(
    request: FastifyRequest,
    reply: FastifyReply,
    work: (secret: string) => Promise<Result>,
  ): Promise<Result> {
    const secret = this.cookie.read(request);
    if (secret === null) throw sessionEnded();
    const result = await work(secret);
    this.cookie.write(reply, secret);
    return result;
  }
}
