import { Body, Controller, Inject, Param } from '@nestjs/common';
import {
  addPasskey,
  changeEmail,
  confirmTotp,
  disconnectProvider,
  endOpenSession,
  endOtherSessions,
  getAccountSecurity,
  preparePasskey,
  prepareTotp,
  removePasskey,
  removeTotp,
  renewBackupCodes,
  setPassword,
} from '@medspill/contracts';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import type { Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.js';
import { CurrentSession } from '../platform/auth/current-session.js';
import { CurrentExchange, type Exchange } from '../platform/auth/exchange.js';
import type { Session } from '../platform/auth/session-reader.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { Implement } from '../platform/http/implement.js';
import { publicOrigin } from '../platform/http/public-origin.js';
import { AccountSecurityService } from './account-security.service.js';

@Controller()
export class AccountSecurityController {
  constructor(
    private readonly security: AccountSecurityService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Allow('own_account:manage')
  @Implement(getAccountSecurity)
  view(@CurrentActor() actor: Actor, @CurrentSession() session: Session) {
    return this.security.view(actor, session);
  }

  @Allow('own_account:manage')
  @Implement(endOpenSession)
  async endSession(
    @CurrentActor() actor: Actor,
    @CurrentSession() session: Session,
    @Param({ schema: endOpenSession.params }) { sessionId }: z.output<typeof endOpenSession.params>,
  ): Promise<null> {
    await this.security.endSession(actor, session, sessionId);
    return null;
  }

  @Allow('own_account:manage')
  @Implement(endOtherSessions)
  async endOtherSessions(@CurrentActor() actor: Actor, @CurrentSession() session: Session): Promise<null> {
    await this.security.endOtherSessions(actor, session);
    return null;
  }

  @Allow('own_account:manage')
  @Implement(setPassword)
  async setPassword(
    @CurrentActor() actor: Actor,
    @CurrentSession() session: Session,
    @Body({ schema: setPassword.body }) body: z.output<typeof setPassword.body>,
    @CurrentExchange() exchange: Exchange,
  ): Promise<null> {
    await this.security.setPassword(actor, session, exchange, body);
    return null;
  }

  @Allow('own_account:manage')
  @Implement(prepareTotp)
  prepareTotp(
    @CurrentActor() actor: Actor,
    @CurrentSession() session: Session,
    @Body({ schema: prepareTotp.body }) { password }: z.output<typeof prepareTotp.body>,
    @CurrentExchange() exchange: Exchange,
  ) {
    return this.security.prepareTotp(actor, session, exchange, password);
  }

  @Allow('own_account:manage')
  @Implement(confirmTotp)
  async confirmTotp(
    @CurrentActor() actor: Actor,
    @CurrentSession() session: Session,
    @Body({ schema: confirmTotp.body }) { code }: z.output<typeof confirmTotp.body>,
    @CurrentExchange() exchange: Exchange,
  ): Promise<null> {
    await this.security.confirmTotp(actor, session, exchange, code);
    return null;
  }

  @Allow('own_account:manage')
  @Implement(removeTotp)
  async removeTotp(
    @CurrentActor() actor: Actor,
    @CurrentSession() session: Session,
    @Body({ schema: removeTotp.body }) { password }: z.output<typeof removeTotp.body>,
    @CurrentExchange() exchange: Exchange,
  ): Promise<null> {
    await this.security.removeTotp(actor, session, exchange, password);
    return null;
  }

  @Allow('own_account:manage')
  @Implement(renewBackupCodes)
  async renewBackupCodes(
    @CurrentActor() actor: Actor,
    @CurrentSession() session: Session,
    @Body({ schema: renewBackupCodes.body }) { password }: z.output<typeof renewBackupCodes.body>,
    @CurrentExchange() exchange: Exchange,
  ) {
    return { backupCodes: await this.security.renewBackupCodes(actor, session, exchange, password) };
  }

  @Allow('own_account:manage')
  @Implement(preparePasskey)
  preparePasskey(@CurrentActor() actor: Actor, @CurrentSession() session: Session, @CurrentExchange() exchange: Exchange) {
    return this.security.preparePasskey(actor, session, exchange);
  }

  @Allow('own_account:manage')
  @Implement(addPasskey)
  async addPasskey(
    @CurrentActor() actor: Actor,
    @CurrentSession() session: Session,
    @Body({ schema: addPasskey.body }) body: z.output<typeof addPasskey.body>,
    @CurrentExchange() exchange: Exchange,
  ): Promise<null> {
    await this.security.addPasskey(actor, session, exchange, body);
    return null;
  }

  @Allow('own_account:manage')
  @Implement(removePasskey)
  async removePasskey(
    @CurrentActor() actor: Actor,
    @CurrentSession() session: Session,
    @Param({ schema: removePasskey.params }) { passkeyId }: z.output<typeof removePasskey.params>,
  ): Promise<null> {
    await this.security.removePasskey(actor, session, passkeyId);
    return null;
  }

  @Allow('own_account:manage')
  @Implement(disconnectProvider)
  async disconnectProvider(
    @CurrentActor() actor: Actor,
    @CurrentSession() session: Session,
    @Param({ schema: disconnectProvider.params }) { providerId }: z.output<typeof disconnectProvider.params>,
  ): Promise<null> {
    await this.security.disconnectProvider(actor, session, providerId);
    return null;
  }

  @Allow('own_account:manage')
  @Implement(changeEmail)
  async changeEmail(
    @CurrentActor() actor: Actor,
    @CurrentSession() session: Session,
    @Body({ schema: changeEmail.body }) body: z.output<typeof changeEmail.body>,
    @CurrentExchange() { request }: Exchange,
  ): Promise<null> {
    await this.security.changeEmail(actor, session, publicOrigin(this.config, request), body);
    return null;
  }
}
