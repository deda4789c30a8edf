import { Body, Controller, Req, Res } from '@nestjs/common';
import { type Erasure, erasePerson, getOwnData, type OwnData, type Survey, withdrawResponse } from '@medspill/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import { Implement } from '../platform/http/implement.js';
import { InvitationReference } from '../responses/invitation-reference.js';
import { RespondentCookie } from '../responses/respondent-cookie.js';
import { ResponsesService } from '../responses/responses.service.js';
import { RightsService } from './rights.service.js';

@Controller()
export class RightsController {
  constructor(
    private readonly rights: RightsService,
    private readonly responses: ResponsesService,
    private readonly cookie: RespondentCookie,
  ) {}

  @Allow('invitation')
  @Implement(getOwnData)
  ownData(@InvitationReference() invitation: string, @Req() request: FastifyRequest): Promise<OwnData> {
    return this.rights.read(this.cookie.read(request), invitation);
  }

  @Allow('invitation')
  @Implement(withdrawResponse)
  async withdraw(@InvitationReference() invitation: string, @Req() request: FastifyRequest): Promise<Survey> {
    const secret = this.cookie.read(request);
    await this.rights.withdraw(secret, invitation);
    return this.responses.read(secret);
  }

  @Allow('invitation')
  @Implement(erasePerson)
  async erase(
    @InvitationReference() invitation: string,
    @Body({ schema: erasePerson.body }) _confirmed: z.infer<typeof erasePerson.body>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Erasure> {
    const erased = await this.rights.erase(this.cookie.read(request), invitation);
    this.cookie.clear(reply);
    return erased;
  }
}
