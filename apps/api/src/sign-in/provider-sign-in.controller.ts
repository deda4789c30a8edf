import { Body, Controller, Param, Redirect } from '@nestjs/common';
import { endProviderSessions, finishProviderSignIn, startProviderSignIn } from '@medspill/contracts';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import { CurrentExchange, type Exchange } from '../platform/auth/exchange.js';
import { Implement } from '../platform/http/implement.js';
import { ProviderSignInService } from './provider-sign-in.service.js';

@Controller()
export class ProviderSignInController {
  constructor(private readonly signIn: ProviderSignInService) {}

  @Allow('public')
  @Implement(startProviderSignIn)
  async start(
    @Body({ schema: startProviderSignIn.body }) body: z.output<typeof startProviderSignIn.body>,
    @CurrentExchange() exchange: Exchange,
  ) {
    return { url: await this.signIn.start(exchange, body) };
  }

  @Allow('public')
  @Implement(finishProviderSignIn)
  @Redirect()
  async finish(@CurrentExchange() exchange: Exchange) {
    return { url: await this.signIn.finish(exchange), statusCode: 303 };
  }

  @Allow('public')
  @Implement(endProviderSessions)
  async endSessions(
    @Param({ schema: endProviderSessions.params }) { providerId }: z.output<typeof endProviderSessions.params>,
    @Body({ schema: endProviderSessions.body }) { logout_token: token }: z.output<typeof endProviderSessions.body>,
  ): Promise<null> {
    await this.signIn.endSessions(providerId, token);
    return null;
  }
}
