import { Body, Controller } from '@nestjs/common';
import { type Erasure, eraseAccountPerson, getAccountOwnData } from '@medspill/contracts';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import type { Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.js';
import { Implement } from '../platform/http/implement.js';
import { AccountRightsService } from './account-rights.service.js';

@Controller()
export class AccountRightsController {
  constructor(private readonly rights: AccountRightsService) {}

  @Allow('own_account:manage')
  @Implement(getAccountOwnData)
  async ownData(@CurrentActor() actor: Actor): Promise<z.infer<typeof getAccountOwnData.response>> {
    return { members: await this.rights.read(actor) };
  }

  @Allow('own_account:manage')
  @Implement(eraseAccountPerson)
  erase(
    @CurrentActor() actor: Actor,
    @Body({ schema: eraseAccountPerson.body }) _confirmed: z.infer<typeof eraseAccountPerson.body>,
  ): Promise<Erasure> {
    return this.rights.erase(actor);
  }
}
