import { Module } from '@nestjs/common';
import { FailedAttemptsRepository } from './failed-attempts.repository.js';
import { LinkGuessing } from './link-guessing.js';
import { RespondentCookie } from './respondent-cookie.js';
import { RespondentSessionsController } from './respondent-sessions.controller.js';
import { RespondentSessionsRepository } from './respondent-sessions.repository.js';
import { RespondentSessionsService } from './respondent-sessions.service.js';
import { ResponsesController } from './responses.controller.js';
import { ResponsesRepository } from './responses.repository.js';
import { ResponsesService } from './responses.service.js';

@Module({
  controllers: [RespondentSessionsController, ResponsesController],
  providers: [
    FailedAttemptsRepository,
    LinkGuessing,
    RespondentCookie,
    RespondentSessionsRepository,
    RespondentSessionsService,
    ResponsesRepository,
    ResponsesService,
  ],
  exports: [RespondentCookie, RespondentSessionsService, ResponsesService],
})
export class ResponsesModule {}
