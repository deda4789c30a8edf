import { Body, Controller, Inject, Param, Req } from '@nestjs/common';
import {
  changeSignInProvider,
  createSignInProvider,
  listSignInProviders,
  type ProviderTest,
  removeSignInProvider,
  testSignInProvider,
} from '@medspill/contracts';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import type { Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { Implement } from '../platform/http/implement.js';
import { publicOrigin } from '../platform/http/public-origin.js';
import { SignInProvidersService } from './sign-in-providers.service.js';

@Controller()
export class SignInProvidersController {
  constructor(
    private readonly providers: SignInProvidersService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Allow('settings:manage')
  @Implement(listSignInProviders)
  list(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<z.infer<typeof listSignInProviders.response>> {
    return this.providers.list(actor, publicOrigin(this.config, request));
  }

  @Allow('settings:manage')
  @Implement(testSignInProvider)
  test(
    @CurrentActor() actor: Actor,
    @Body({ schema: testSignInProvider.body }) { issuer }: z.output<typeof testSignInProvider.body>,
  ): Promise<ProviderTest> {
    return this.providers.test(actor, issuer);
  }

  @Allow('settings:manage')
  @Implement(createSignInProvider, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: createSignInProvider.body }) body: z.output<typeof createSignInProvider.body>,
  ): Promise<z.infer<typeof createSignInProvider.response>> {
    return { id: await this.providers.create(actor, body) };
  }

  @Allow('settings:manage')
  @Implement(changeSignInProvider)
  async change(
    @CurrentActor() actor: Actor,
    @Param({ schema: changeSignInProvider.params }) { providerId }: z.output<typeof changeSignInProvider.params>,
    @Body({ schema: changeSignInProvider.body }) body: z.output<typeof changeSignInProvider.body>,
  ): Promise<null> {
    await this.providers.change(actor, providerId, body);
    return null;
  }

  @Allow('settings:manage')
  @Implement(removeSignInProvider)
  async remove(
    @CurrentActor() actor: Actor,
    @Param({ schema: removeSignInProvider.params }) { providerId }: z.output<typeof removeSignInProvider.params>,
  ): Promise<null> {
    await this.providers.remove(actor, providerId);
    return null;
  }
}
