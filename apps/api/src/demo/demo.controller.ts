import { Body, Controller, Req, Res } from '@nestjs/common';
import { type Actor, createDemoInvitation, listDemoIdentities, signInAsDemoIdentity } from '@medspill/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import { Implement } from '../platform/http/implement.js';
import { DemoService } from './demo.service.js';

/** Mounted in demo mode only; otherwise these routes do not exist. */
@Controller()
export class DemoController {
  constructor(private readonly demo: DemoService) {}

  @Allow('public')
  @Implement(listDemoIdentities)
  async list(): Promise<z.infer<typeof listDemoIdentities.response>> {
    return { identities: await this.demo.identities() };
  }

  @Allow('public')
  @Implement(signInAsDemoIdentity)
  signIn(
    @Body({ schema: signInAsDemoIdentity.body }) { identityId }: z.infer<typeof signInAsDemoIdentity.body>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Actor> {
    return this.demo.signIn(identityId, request, reply);
  }

  @Allow('public')
  @Implement(createDemoInvitation, 201)
  async invite(): Promise<z.infer<typeof createDemoInvitation.response>> {
    return { token: await this.demo.invite() };
  }
}
