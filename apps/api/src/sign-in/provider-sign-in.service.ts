import { createHash, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { ConnectProblem, ProviderProblem, startProviderSignIn } from '@medspill/contracts';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { AttemptsRepository } from '../platform/auth/attempts.repository.js';
import { requireFound } from '../platform/auth/authorise.js';
import { Authentication } from '../platform/auth/better-auth/authentication.js';
import { accountProvider } from '../platform/auth/better-auth/own-endpoints.js';
import type { Exchange } from '../platform/auth/exchange.js';
import { OpenId, TooLittleAssurance } from '../platform/auth/providers/open-id.js';
import { ProvidersRepository } from '../platform/auth/providers/providers.repository.js';
import { SessionReader } from '../platform/auth/session-reader.js';
import { passCookies, signInHeaders } from '../platform/auth/sign-in-cookies.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { publicOrigin } from '../platform/http/public-origin.js';

const answerPath = '/api/auth/provider/answer';

/** As long as what was sent is remembered, in seconds. */
const departureLife = 15 * 60;

/** A logout token counts once; they are good for five minutes. */
const oneLogout = { most: 1, within: 10 * 60 } as const;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Signing in by OpenID Connect: leaving for the provider, coming back, and being told that somebody left it. */
@Injectable()
export class ProviderSignInService {
  private readonly logger = new Logger(ProviderSignInService.name);

  constructor(
    private readonly authentication: Authentication,
    private readonly providers: ProvidersRepository,
    private readonly openId: OpenId,
    private readonly sessions: SessionReader,
    private readonly attempts: AttemptsRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws {DomainError} not_found without such a provider; not_signed_in, sign_in_again to connect it to nobody, or to somebody who signed in long ago; unavailable when it does not answer */
  async start({ request, reply }: Exchange, { providerId, email, next, connect }: z.output<typeof startProviderSignIn.body>): Promise<string> {
    const provider = requireFound(await this.providers.find(providerId));
    const userId = connect ? await this.connecting(request) : null;
    const { url, ...departure } = await this.openId.depart(provider, this.redirectUri(request), email).catch((error: unknown) => {
      this.logger.warn(`The provider of ${provider.issuer} does not answer as it should: ${error instanceof Error ? error.message : 'no reason'}`);
      throw new DomainError('unavailable', 'The sign-in provider does not answer.');
    });
    await this.authentication.api.rememberDeparture({ body: { ...departure, providerId, next, userId } });
    // Lax: the browser comes back from another site, and brings stricter cookies only with the request after.
    void reply.setCookie(this.cookieName, departure.state, { ...this.cookie, maxAge: departureLife });
    return url;
  }

  /** @returns the path that the browser goes on to */
  async finish({ request, reply }: Exchange): Promise<string> {
    const answer = new URL(request.url, publicOrigin(this.config, request));
    const state = answer.searchParams.get('state') ?? '';
    const departure = this.isOwn(request, state) ? await this.authentication.api.recallDeparture({ body: { state } }) : null;
    void reply.clearCookie(this.cookieName, this.cookie);
    const provider = departure && (await this.providers.find(departure.providerId));
    if (!departure || !provider) return problemPath('refused', false);
    const connects = departure.userId !== null;
    try {
      const vouched = await this.openId.arrive(provider, answer, departure);
      const { response, ...cookies } = await this.authentication.api.startProviderSession({
        body: { ...vouched, providerId: provider.id, userId: departure.userId },
        headers: signInHeaders(request),
        returnHeaders: true,
      });
      if (!response) return problemPath(connects ? 'not_yours' : 'unknown_person', connects);
      passCookies(cookies, reply);
      return departure.next;
    } catch (error) {
      if (error instanceof TooLittleAssurance) return problemPath('too_little_assurance', connects);
      // The reason can hold what the provider said of the person; its kind is enough to find the cause.
      this.logger.warn(`An answer of ${provider.issuer} was refused: ${error instanceof Error ? error.name : 'unknown error'}`);
      return problemPath('refused', connects);
    }
  }

  /** @throws {DomainError} invalid_request unless the token is the provider's own, meant for this, and new */
  async endSessions(providerId: string, token: string): Promise<void> {
    const provider = requireFound(await this.providers.find(providerId));
    const { id, ...whose } = await this.openId.loggedOut(provider, token).catch(() => {
      throw new DomainError('invalid_request', 'The logout token is not valid.');
    });
    if (!(await this.attempts.count('logout', `${providerId} ${id}`, oneLogout))) throw new DomainError('invalid_request', 'The logout token was used.');
    await this.providers.endSessions(providerId, accountProvider(providerId), whose);
  }

  private async connecting(request: FastifyRequest): Promise<string> {
    const session = await this.sessions.read(request);
    if (!session || session.providerId !== null) throw new DomainError('not_signed_in', 'Sign in first, by a way of your own.');
    if (!session.fresh) throw new DomainError('sign_in_again', 'Sign in once more, to change how you sign in.');
    return session.userId;
  }

  private redirectUri(request: FastifyRequest): string {
    return `${publicOrigin(this.config, request)}${answerPath}`;
  }

  /** Whether the browser that came back is the one that left. */
  private isOwn(request: FastifyRequest, state: string): boolean {
    const { valid, value } = request.unsignCookie(request.cookies[this.cookieName] ?? '');
    return valid && value !== null && state !== '' && timingSafeEqual(digest(value), digest(state));
  }

  private get cookieName(): string {
    return this.config.production ? '__Host-medspill-provider' : 'medspill-provider';
  }

  private get cookie() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.config.production, signed: true } as const;
  }
}

/** Where it is told that it did not work: where it was begun. */
const problemPath = (problem: ProviderProblem | ConnectProblem, connects: boolean): string =>
  `/${connects ? 'account' : 'sign-in'}?problem=${problem}`;

