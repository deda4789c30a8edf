import { Body, Controller } from '@nestjs/common';
import {
  askForPasskey,
  confirmEmail,
  findSignInWays,
  resetPassword,
  sendPasswordReset,
  sendSignInLink,
  signInWithCode,
  signInWithLink,
  signInWithPasskey,
  signInWithPassword,
} from '@medspill/contracts';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import { CurrentExchange, type Exchange } from '../platform/auth/exchange.js';
import { Implement } from '../platform/http/implement.js';
import { SignInService } from './sign-in.service.js';

@Controller()
export class SignInController {
  constructor(private readonly signIn: SignInService) {}

  @Allow('public')
  @Implement(findSignInWays)
  ways(@Body({ schema: findSignInWays.body }) { email }: z.output<typeof findSignInWays.body>) {
    return this.signIn.ways(email);
  }

  @Allow('public')
  @Implement(signInWithPassword)
  withPassword(
    @Body({ schema: signInWithPassword.body }) body: z.output<typeof signInWithPassword.body>,
    @CurrentExchange() exchange: Exchange,
  ) {
    return this.signIn.withPassword(exchange, body);
  }

  @Allow('public')
  @Implement(sendSignInLink)
  async sendLink(
    @Body({ schema: sendSignInLink.body }) body: z.output<typeof sendSignInLink.body>,
    @CurrentExchange() exchange: Exchange,
  ): Promise<null> {
    await this.signIn.sendLink(exchange, body);
    return null;
  }

  @Allow('public')
  @Implement(signInWithLink)
  withLink(
    @Body({ schema: signInWithLink.body }) { token }: z.output<typeof signInWithLink.body>,
    @CurrentExchange() exchange: Exchange,
  ) {
    return this.signIn.withLink(exchange, token);
  }

  @Allow('public')
  @Implement(signInWithCode)
  async withCode(
    @Body({ schema: signInWithCode.body }) body: z.output<typeof signInWithCode.body>,
    @CurrentExchange() exchange: Exchange,
  ): Promise<null> {
    await this.signIn.withCode(exchange, body);
    return null;
  }

  @Allow('public')
  @Implement(askForPasskey)
  passkeyQuestion(@CurrentExchange() exchange: Exchange) {
    return this.signIn.passkeyQuestion(exchange);
  }

  @Allow('public')
  @Implement(signInWithPasskey)
  async withPasskey(
    @Body({ schema: signInWithPasskey.body }) { answer }: z.output<typeof signInWithPasskey.body>,
    @CurrentExchange() exchange: Exchange,
  ): Promise<null> {
    await this.signIn.withPasskey(exchange, answer);
    return null;
  }

  @Allow('public')
  @Implement(sendPasswordReset)
  async sendPasswordReset(
    @Body({ schema: sendPasswordReset.body }) body: z.output<typeof sendPasswordReset.body>,
    @CurrentExchange() exchange: Exchange,
  ): Promise<null> {
    await this.signIn.sendPasswordReset(exchange, body);
    return null;
  }

  @Allow('public')
  @Implement(resetPassword)
  async resetPassword(
    @Body({ schema: resetPassword.body }) body: z.output<typeof resetPassword.body>,
    @CurrentExchange() exchange: Exchange,
  ): Promise<null> {
    await this.signIn.resetPassword(exchange, body);
    return null;
  }

  @Allow('public')
  @Implement(confirmEmail)
  async confirmAddress(@Body({ schema: confirmEmail.body }) body: z.output<typeof confirmEmail.body>): Promise<null> {
    await this.signIn.confirmAddress(body);
    return null;
  }
}
