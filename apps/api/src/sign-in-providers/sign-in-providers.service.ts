import { Inject, Injectable } from '@nestjs/common';
import {
  type changeSignInProvider,
  type createSignInProvider,
  endProviderSessions,
  finishProviderSignIn,
  type listSignInProviders,
  type ProviderTest,
} from '@medspill/contracts';
import type { z } from 'zod';
import { auditEvent, type AuditEvent } from '../platform/audit/audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { AttemptsRepository } from '../platform/auth/attempts.repository.js';
import { authorise, requireFound } from '../platform/auth/authorise.js';
import { sealClientSecret } from '../platform/auth/providers/client-secret.js';
import { OpenId } from '../platform/auth/providers/open-id.js';
import { ProvidersRepository } from '../platform/auth/providers/providers.repository.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { outcomeOf, testOf } from './provider-test.js';
import { SignInProvidersRepository } from './sign-in-providers.repository.js';

const changed = (actor: Actor): AuditEvent => auditEvent(actor, 'settings_changed', { type: 'organisation', id: actor.organisationId });

/** Enough for somebody who is looking for a mistake, too few for looking around. */
const testsPerOrganisation = { most: 30, within: 10 * 60 } as const;

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'P2002';

/** A domain leads to one provider in the whole service; whose it is already is not told. */
const refuseTakenDomain = (error: unknown): never => {
  if (isTaken(error)) throw new DomainError('invalid_request', 'One of the domains leads to a provider already.', { issues: [{ path: 'domains', message: 'in use' }] });
  throw error;
};

@Injectable()
export class SignInProvidersService {
  constructor(
    private readonly providers: SignInProvidersRepository,
    private readonly vouching: ProvidersRepository,
    private readonly openId: OpenId,
    private readonly attempts: AttemptsRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @param origin where people reach the service */
  async list(actor: Actor, origin: string): Promise<z.output<typeof listSignInProviders.response>> {
    const { organisationId } = authorise(actor, 'settings:manage');
    const providers = await this.providers.list(organisationId);
    return {
      providers: providers.map((provider) => ({ ...provider, logoutAddress: `${origin}${endProviderSessions.path.replace(':providerId', provider.id)}` })),
      addresses: { answer: `${origin}${finishProviderSignIn.path}`, signedOut: `${origin}/sign-in` },
    };
  }

  /** @throws {DomainError} too_many_requests: it makes the service ask an address of the caller's choice */
  async test(actor: Actor, issuer: string): Promise<ProviderTest> {
    const { organisationId } = authorise(actor, 'settings:manage');
    if (!(await this.attempts.count('provider test', organisationId, testsPerOrganisation))) {
      throw new DomainError('too_many_requests', 'There were too many tests in a short time.');
    }
    if (this.config.production && !issuer.startsWith('https://')) return { outcome: 'not_https', offers: null };
    return this.openId.inspect(issuer).then(testOf, (error: unknown) => ({ outcome: outcomeOf(error), offers: null }));
  }

  /** @throws {DomainError} invalid_request for an issuer without https, or a domain that leads elsewhere */
  create(actor: Actor, { clientSecret, ...provider }: z.output<typeof createSignInProvider.body>): Promise<string> {
    const { organisationId } = authorise(actor, 'settings:manage');
    this.requireHttps(provider.issuer);
    const sealed = sealClientSecret(this.config.sessionSecret, clientSecret);
    return this.providers.create(organisationId, { ...provider, clientSecret: sealed }, changed(actor)).catch(refuseTakenDomain);
  }

  /** @throws {DomainError} not_found; invalid_request as above */
  async change(actor: Actor, id: string, { clientSecret, ...provider }: z.output<typeof changeSignInProvider.body>): Promise<void> {
    const { organisationId } = authorise(actor, 'settings:manage');
    this.requireHttps(provider.issuer);
    const secret = clientSecret === undefined ? {} : { clientSecret: sealClientSecret(this.config.sessionSecret, clientSecret) };
    const found = await this.providers.change(organisationId, id, { ...provider, ...secret }, changed(actor)).catch(refuseTakenDomain);
    requireFound(found || null);
  }

  /** @throws {DomainError} not_found */
  async remove(actor: Actor, id: string): Promise<void> {
    const { organisationId } = authorise(actor, 'settings:manage');
    requireFound((await this.providers.remove(organisationId, id, changed(actor))) || null);
    await this.vouching.endAllSessions(id);
  }

  private requireHttps(issuer: string): void {
    if (this.config.production && !issuer.startsWith('https://')) {
      throw new DomainError('invalid_request', 'The issuer must be reached by https.', { issues: [{ path: 'issuer', message: 'expected https://' }] });
    }
  }
}
