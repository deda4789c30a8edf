import { Body, Controller } from '@nestjs/common';
import { getSurvey, saveDraft, submitSurvey, type Survey, type SurveyAnswers } from '@medspill/contracts';
import { Allow } from '../platform/auth/access.js';
import { Implement } from '../platform/http/implement.js';
import { BearerToken } from './bearer-token.js';
import { ResponsesService } from './responses.service.js';

@Controller()
export class ResponsesController {
  constructor(private readonly responses: ResponsesService) {}

  @Allow('invitation')
  @Implement(getSurvey)
  get(@BearerToken() token: string): Promise<Survey> {
    return this.responses.read(token);
  }

  @Allow('invitation')
  @Implement(saveDraft)
  async saveDraft(@BearerToken() token: string, @Body({ schema: saveDraft.body }) body: SurveyAnswers) {
    return { submitted: await this.responses.write(token, body, false) };
  }

  @Allow('invitation')
  @Implement(submitSurvey)
  async submit(@BearerToken() token: string, @Body({ schema: submitSurvey.body }) body: SurveyAnswers) {
    await this.responses.write(token, body, true);
    return { submitted: true };
  }
}
