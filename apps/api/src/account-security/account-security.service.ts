import { Injectable } from '@nestjs/common';
import type { addPasskey, changeEmail, getAccountSecurity, OwnProvider, prepareTotp, setPassword } from '@medspill/contracts';
import { z } from 'zod';
import { AuditLog } from '../platform/audit/audit-log.repository.js';
import type { Actor } from '../platform/auth/actor.js';
import { AttemptsRepository } from '../platform/auth/attempts.repository.js';
import { authorise, requireFound } from '../platform/auth/authorise.js';
import { Authentication } from '../platform/auth/better-auth/authentication.js';
import { longestPause } from '../platform/auth/better-auth/session-life.js';
import type { Exchange } from '../platform/auth/exchange.js';
import { SignInPost } from '../platform/auth/mails/sign-in-post.js';
import { OpenSessionsRepository } from '../platform/auth/open-sessions.repository.js';
import { requireStrongPassword } from '../platform/auth/passwords/password-rules.js';
import type { Session } from '../platform/auth/session-reader.js';
import { signInHeaders } from '../platform/auth/sign-in-cookies.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { Mailer } from '../platform/mail/mailer.js';
import { OwnProvidersRepository } from './own-providers.repository.js';
import { type SignInMethods, SignInMethodsRepository } from './sign-in-methods.repository.js';

type Body<Definition extends { body: z.ZodType }> = z.output<Definition['body']>;

/** Wrong passwords of somebody who sits at an unlocked screen. */
const passwordsPerPerson = { most: 10, within: 15 * 60 } as const;

/** What a session sees that a provider began: how the person signs in here is none of its business. */
const keptElsewhere = { hasPassword: false, hasTotp: false, passkeys: [] } as const;

const preparedTotp = z.object({ totpURI: z.url(), backupCodes: z.array(z.string()) });
const renewedCodes = z.object({ backupCodes: z.array(z.string()) });
const question = z.record(z.string(), z.unknown());

/** How a person signs in, and where they are signed in: read and changed by that person alone. */
@Injectable()
export class AccountSecurityService {
  constructor(
    private readonly authentication: Authentication,
    private readonly sessions: OpenSessionsRepository,
    private readonly methods: SignInMethodsRepository,
    private readonly ownProviders: OwnProvidersRepository,
    private readonly attempts: AttemptsRepository,
    private readonly post: SignInPost,
    private readonly mailer: Mailer,
    private readonly auditLog: AuditLog,
  ) {}

  async view(actor: Actor, session: Session): Promise<z.output<typeof getAccountSecurity.response>> {
    authorise(actor, 'own_account:manage');
    const byProvider = session.providerId !== null;
    const methods = await this.methodsOf(session);
    const { email, hasPassword, hasTotp, passkeys } = byProvider ? { ...methods, ...keptElsewhere } : methods;
    const open = await this.sessions.list(session, longestPause);
    return {
      email,
      byProvider,
      hasPassword,
      backupCodesLeft: hasTotp ? await this.backupCodesLeft(session.userId) : null,
      passkeys: passkeys.map(({ id, name, addedAt }) => ({ id, name, addedAt: addedAt.toISOString() })),
      providers: byProvider ? [] : await this.providersOf(actor, session),
      sessions: open.map(({ id, startedAt, lastUsedAt, browser }) => ({
        id,
        current: id === session.id,
        startedAt: startedAt.toISOString(),
        lastUsedAt: lastUsedAt.toISOString(),
        browser,
      })),
      mail: this.mailer.available,
    };
  }

  /** @throws {DomainError} not_found when it is not one of the person's own */
  async endSession(actor: Actor, session: Session, sessionId: string): Promise<void> {
    authorise(actor, 'own_account:manage');
    requireFound((await this.sessions.end(session, sessionId)) || null);
    await this.auditLog.record(actor, 'session_revoked', { type: 'account', id: actor.id });
  }

  async endOtherSessions(actor: Actor, session: Session): Promise<void> {
    authorise(actor, 'own_account:manage');
    await this.sessions.endOthers(session);
    await this.auditLog.record(actor, 'session_revoked', { type: 'account', id: actor.id });
  }

  /** @throws {DomainError} password_weak; credentials_wrong, sign_in_again when the person is not sure to be the account's */
  async setPassword(actor: Actor, session: Session, { request }: Exchange, { current, password }: Body<typeof setPassword>): Promise<void> {
    authorise(actor, 'own_account:manage');
    const methods = await this.confirm(session, current);
    requireStrongPassword(password, [methods.email, methods.name]);
    const headers = signInHeaders(request);
    if (methods.hasPassword) {
      await this.authentication.api.changePassword({ body: { currentPassword: current ?? '', newPassword: password }, headers });
    } else {
      await this.authentication.api.setPassword({ body: { newPassword: password }, headers });
    }
    await this.sessions.endOthers(session);
  }

  async prepareTotp(actor: Actor, session: Session, { request, reply }: Exchange, password?: string): Promise<z.output<typeof prepareTotp.response>> {
    authorise(actor, 'own_account:manage');
    await this.confirm(session, password);
    const asked = await this.authentication.ask(request, reply, { method: 'POST', path: '/two-factor/enable', body: { password } });
    const { totpURI, backupCodes } = preparedTotp.parse(asked);
    return { uri: totpURI, secret: new URL(totpURI).searchParams.get('secret') ?? '', backupCodes };
  }

  /** Also begins a session anew: the one before was begun with less. @throws {DomainError} code_wrong */
  async confirmTotp(actor: Actor, session: Session, { request, reply }: Exchange, code: string): Promise<void> {
    authorise(actor, 'own_account:manage');
    this.requireOwnSignIn(session);
    await this.authentication.ask(request, reply, { method: 'POST', path: '/two-factor/verify-totp', body: { code } });
  }

  async removeTotp(actor: Actor, session: Session, { request, reply }: Exchange, password?: string): Promise<void> {
    authorise(actor, 'own_account:manage');
    await this.confirm(session, password);
    await this.authentication.ask(request, reply, { method: 'POST', path: '/two-factor/disable', body: { password } });
  }

  async renewBackupCodes(actor: Actor, session: Session, { request, reply }: Exchange, password?: string): Promise<string[]> {
    authorise(actor, 'own_account:manage');
    await this.confirm(session, password);
    const call = { method: 'POST', path: '/two-factor/generate-backup-codes', body: { password } } as const;
    return renewedCodes.parse(await this.authentication.ask(request, reply, call)).backupCodes;
  }

  /** @throws {DomainError} sign_in_again unless the person signed in just now: a passkey lasts */
  async preparePasskey(actor: Actor, session: Session, { request, reply }: Exchange): Promise<Record<string, unknown>> {
    authorise(actor, 'own_account:manage');
    this.requireFresh(session);
    return question.parse(await this.authentication.ask(request, reply, { method: 'GET', path: '/passkey/generate-register-options' }));
  }

  async addPasskey(actor: Actor, session: Session, { request, reply }: Exchange, { name, answer }: Body<typeof addPasskey>): Promise<void> {
    authorise(actor, 'own_account:manage');
    this.requireFresh(session);
    await this.authentication.ask(request, reply, { method: 'POST', path: '/passkey/verify-registration', body: { name, response: answer } });
    await this.sessions.noteSecondFactor(session.id);
  }

  async removePasskey(actor: Actor, session: Session, passkeyId: string): Promise<void> {
    authorise(actor, 'own_account:manage');
    this.requireFresh(session);
    requireFound((await this.methods.removePasskey(session.userId, passkeyId)) || null);
  }

  /** @throws {DomainError} not_found; sign_in_again unless the person signed in just now */
  async disconnectProvider(actor: Actor, session: Session, providerId: string): Promise<void> {
    authorise(actor, 'own_account:manage');
    this.requireFresh(session);
    requireFound((await this.ownProviders.disconnect(session.userId, providerId)) || null);
  }

  /** The address changes when the link that is sent to it is followed. The answer does not tell whether it is another's. */
  async changeEmail(actor: Actor, session: Session, origin: string, { email, locale, password }: Body<typeof changeEmail>): Promise<void> {
    authorise(actor, 'own_account:manage');
    await this.confirm(session, password);
    if (!this.mailer.available) throw new DomainError('unavailable', 'No mail server is configured (SMTP_URL).');
    const { token } = await this.authentication.api.prepareAddress({ body: { userId: session.userId, email } });
    this.post.newAddress(email, token, { origin, locale });
  }

  /** Whoever has a password gives it once more; whoever has none has signed in just now. */
  private async confirm(session: Session, password: string | undefined): Promise<SignInMethods> {
    this.requireOwnSignIn(session);
    const methods = await this.methodsOf(session);
    if (!methods.hasPassword) {
      this.requireFresh(session);
      return methods;
    }
    if (!(await this.attempts.count('own password', session.userId, passwordsPerPerson))) {
      throw new DomainError('too_many_requests', 'There were too many attempts.');
    }
    if (!(await this.authentication.api.isPassword({ body: { userId: session.userId, password: password ?? '' } }))) {
      throw new DomainError('credentials_wrong', 'That is not the password.');
    }
    await this.attempts.forget('own password', session.userId);
    return methods;
  }

  private requireFresh(session: Session): void {
    this.requireOwnSignIn(session);
    if (!session.fresh) throw new DomainError('sign_in_again', 'Sign in once more, to change how you sign in.');
  }

  /**
   * A provider vouches for a person towards its own organisation only; what it began must not reach what opens the person's
   * other organisations.
   */
  private requireOwnSignIn({ providerId }: Session): void {
    if (providerId !== null) throw new DomainError('not_allowed', 'The organisation’s provider keeps how you sign in.');
  }

  private async providersOf({ organisationId }: Actor, { userId }: Session): Promise<OwnProvider[]> {
    const providers = await this.ownProviders.ofOrganisation(organisationId);
    const connected = await this.ownProviders.connected(userId, providers.map(({ id }) => id));
    return providers.map((provider) => ({ ...provider, connected: connected.has(provider.id) }));
  }

  private async methodsOf({ userId }: Session): Promise<SignInMethods> {
    return requireFound(await this.methods.of(userId));
  }

  private async backupCodesLeft(userId: string): Promise<number> {
    const { backupCodes } = await this.authentication.api.viewBackupCodes({ body: { userId } });
    return backupCodes.length;
  }
}
