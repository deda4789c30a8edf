import { Body, Controller, Param } from '@nestjs/common';
import { changeSignInProvider, createSignInProvider, listSignInProviders, removeSignInProvider } from '@medspill/contracts';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import type { Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.js';
import { Implement } from '../platform/http/implement.js';
import { SignInProvidersService } from './sign-in-providers.service.js';

@Controller()
export class SignInProvidersController {
  constructor(private readonly providers: SignInProvidersService) {}

  @Allow('settings:manage')
  @Implement(listSignInProviders)
  async list(@CurrentActor() actor: Actor): Promise<z.infer<typeof listSignInProviders.response>> {
    return { providers: await this.providers.list(actor) };
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
