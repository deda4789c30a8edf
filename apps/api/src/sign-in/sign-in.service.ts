import { Injectable } from '@nestjs/common';
import type { confirmEmail, findSignInWays, ProblemCode, resetPassword, sendSignInLink, signInOutcome, signInWithCode, signInWithPassword } from '@medspill/contracts';
import { z } from 'zod';
import { AttemptsRepository } from '../platform/auth/attempts.repository.js';
import { Authentication } from '../platform/auth/better-auth/authentication.js';
import { PeopleRepository } from '../platform/auth/better-auth/people.repository.js';
import type { Exchange } from '../platform/auth/exchange.js';
import { SignInPost } from '../platform/auth/mails/sign-in-post.js';
import { requireStrongPassword } from '../platform/auth/passwords/password-rules.js';
import { ProvidersRepository } from '../platform/auth/providers/providers.repository.js';
import { signInHeaders } from '../platform/auth/sign-in-cookies.js';
import { SignInJournal } from '../platform/auth/sign-in-journal.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { Mailer } from '../platform/mail/mailer.js';

type Body<Definition extends { body: z.ZodType }> = z.output<Definition['body']>;

/** Wrong passwords for one address, whoever tries: enough for people, too few for guessing. */
const passwordsPerAddress = { most: 10, within: 15 * 60 } as const;

const isProblem = (error: unknown, code: ProblemCode): boolean => error instanceof DomainError && error.code === code;

const firstFactor = z.object({ twoFactorRedirect: z.boolean().optional() });
const question = z.record(z.string(), z.unknown());

@Injectable()
export class SignInService {
  constructor(
    private readonly authentication: Authentication,
    private readonly attempts: AttemptsRepository,
    private readonly people: PeopleRepository,
    private readonly post: SignInPost,
    private readonly mailer: Mailer,
    private readonly providers: ProvidersRepository,
    private readonly journal: SignInJournal,
  ) {}

  async ways(email: string): Promise<z.output<typeof findSignInWays.response>> {
    return { link: this.mailer.available, provider: await this.providers.ofDomain(email.split('@')[1] ?? '') };
  }

  /**
   * The answer is the same, and takes as long, whether the address is unknown or the password wrong.
   * @throws {DomainError} credentials_wrong, too_many_requests
   */
  async withPassword({ request, reply }: Exchange, body: Body<typeof signInWithPassword>): Promise<z.output<typeof signInOutcome>> {
    if (!(await this.attempts.count('password', body.email, passwordsPerAddress))) {
      throw new DomainError('too_many_requests', 'There were too many attempts for this address.');
    }
    const call = { method: 'POST', path: '/sign-in/email', body } as const;
    const outcome = await this.authentication.ask(request, reply, call).catch((error: unknown) => {
      if (isProblem(error, 'credentials_wrong')) this.journal.passwordFailed(body.email);
      throw error;
    });
    await this.attempts.forget('password', body.email);
    return { secondFactor: firstFactor.parse(outcome).twoFactorRedirect === true };
  }

  async sendLink({ request, reply }: Exchange, { email, locale }: Body<typeof sendSignInLink>): Promise<void> {
    this.requireMail();
    await this.authentication.ask(request, reply, { method: 'POST', path: '/sign-in/magic-link', body: { email }, locale });
  }

  /** @throws {DomainError} sign_in_link_unknown when the link was used, is too old or was never ours */
  async withLink({ request, reply }: Exchange, token: string): Promise<z.output<typeof signInOutcome>> {
    const outcome = await this.authentication.ask(request, reply, { method: 'GET', path: '/magic-link/verify', query: { token } });
    return { secondFactor: firstFactor.parse(outcome).twoFactorRedirect === true };
  }

  /** @throws {DomainError} code_wrong; sign_in_again when the first step is too long ago */
  async withCode({ request, reply }: Exchange, { kind, code }: Body<typeof signInWithCode>): Promise<void> {
    const path = kind === 'totp' ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code';
    await this.authentication.ask(request, reply, { method: 'POST', path, body: { code } }).catch(async (error: unknown) => {
      if (isProblem(error, 'code_wrong')) this.journal.codeFailed(await this.authentication.api.secondStepOf({ headers: signInHeaders(request) }));
      throw error;
    });
  }

  async passkeyQuestion({ request, reply }: Exchange): Promise<Record<string, unknown>> {
    const asked = await this.authentication.ask(request, reply, { method: 'GET', path: '/passkey/generate-authenticate-options' });
    return { ...question.parse(asked), userVerification: 'required' };
  }

  async withPasskey({ request, reply }: Exchange, answer: Record<string, unknown>): Promise<void> {
    await this.authentication.ask(request, reply, { method: 'POST', path: '/passkey/verify-authentication', body: { response: answer } });
  }

  async sendPasswordReset({ request, reply }: Exchange, { email, locale }: Body<typeof sendSignInLink>): Promise<void> {
    this.requireMail();
    await this.authentication.ask(request, reply, { method: 'POST', path: '/request-password-reset', body: { email }, locale });
  }

  /** @throws {DomainError} password_weak, sign_in_link_unknown */
  async resetPassword({ request, reply }: Exchange, { token, password }: Body<typeof resetPassword>): Promise<void> {
    requireStrongPassword(password, []);
    await this.authentication.ask(request, reply, { method: 'POST', path: '/reset-password', body: { token, newPassword: password } });
  }

  /** @throws {DomainError} sign_in_link_unknown when the link was used or the address has become another's */
  async confirmAddress({ token, locale }: Body<typeof confirmEmail>): Promise<void> {
    const change = await this.authentication.api.takeAddress({ body: { token } });
    if (!change) throw new DomainError('sign_in_link_unknown', 'The link was used, or the address has become another’s.');
    await this.people.moveAccounts(change.userId, change.email);
    this.post.addressChanged(change.former, change.email, locale);
  }

  private requireMail(): void {
    if (!this.mailer.available) throw new DomainError('unavailable', 'No mail server is configured (SMTP_URL).');
  }
}
