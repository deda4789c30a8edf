import { Body, Controller, Inject, Param, Query, Req } from '@nestjs/common';
import {
  type Account,
  endAccountSessions,
  findGroups,
  inviteAccount,
  listAccounts,
  remindAccount,
  removeAccount,
  updateAccount,
} from '@medspill/contracts';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import type { Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { Implement } from '../platform/http/implement.js';
import { publicOrigin } from '../platform/http/public-origin.js';
import { AccountsService } from './accounts.service.js';

type AccountParams = z.infer<typeof updateAccount.params>;

@Controller()
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Allow('account:manage')
  @Implement(listAccounts)
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: listAccounts.query }) query: z.infer<typeof listAccounts.query>,
  ): Promise<z.infer<typeof listAccounts.response>> {
    return this.accounts.list(actor, query);
  }

  @Allow('account:manage')
  @Implement(findGroups)
  groups(
    @CurrentActor() actor: Actor,
    @Query({ schema: findGroups.query }) query: z.infer<typeof findGroups.query>,
  ): Promise<z.infer<typeof findGroups.response>> {
    return this.accounts.groups(actor, query);
  }

  @Allow('account:manage')
  @Implement(inviteAccount, 201)
  invite(
    @CurrentActor() actor: Actor,
    @Body({ schema: inviteAccount.body }) body: z.infer<typeof inviteAccount.body>,
    @Req() request: FastifyRequest,
  ): Promise<z.infer<typeof inviteAccount.response>> {
    return this.accounts.invite(actor, body, publicOrigin(this.config, request));
  }

  @Allow('account:manage')
  @Implement(updateAccount)
  update(
    @CurrentActor() actor: Actor,
    @Param({ schema: updateAccount.params }) { accountId }: AccountParams,
    @Body({ schema: updateAccount.body }) body: z.infer<typeof updateAccount.body>,
  ): Promise<Account> {
    return this.accounts.update(actor, accountId, body);
  }

  @Allow('account:manage')
  @Implement(remindAccount)
  remind(
    @CurrentActor() actor: Actor,
    @Param({ schema: remindAccount.params }) { accountId }: AccountParams,
    @Body({ schema: remindAccount.body }) { locale }: z.infer<typeof remindAccount.body>,
    @Req() request: FastifyRequest,
  ): Promise<z.infer<typeof remindAccount.response>> {
    return this.accounts.remind(actor, accountId, locale, publicOrigin(this.config, request));
  }

  @Allow('account:manage')
  @Implement(endAccountSessions)
  async endSessions(
    @CurrentActor() actor: Actor,
    @Param({ schema: endAccountSessions.params }) { accountId }: AccountParams,
  ): Promise<null> {
    await this.accounts.endSessions(actor, accountId);
    return null;
  }

  @Allow('account:manage')
  @Implement(removeAccount)
  async remove(@CurrentActor() actor: Actor, @Param({ schema: removeAccount.params }) { accountId }: AccountParams): Promise<null> {
    await this.accounts.remove(actor, accountId);
    return null;
  }
}
