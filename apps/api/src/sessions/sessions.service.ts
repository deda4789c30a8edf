import { Inject, Injectable } from '@nestjs/common';
import type { Actor as ActorView, OrganisationChoice } from '@medspill/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AuditLog } from '../platform/audit/audit-log.repository.js';
import type { Actor } from '../platform/auth/actor.js';
import { ActorRepository } from '../platform/auth/actor.repository.js';
import { authorise, requireFound } from '../platform/auth/authorise.js';
import { Authentication } from '../platform/auth/better-auth/authentication.js';
import { type Membership, PeopleRepository } from '../platform/auth/better-auth/people.repository.js';
import { OpenSessionsRepository } from '../platform/auth/open-sessions.repository.js';
import { OpenId } from '../platform/auth/providers/open-id.js';
import { ProvidersRepository } from '../platform/auth/providers/providers.repository.js';
import { type Session, SessionReader } from '../platform/auth/session-reader.js';
import { passCookies, signInHeaders } from '../platform/auth/sign-in-cookies.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { publicOrigin } from '../platform/http/public-origin.js';
import { SessionsRepository } from './sessions.repository.js';

/** Who is signed in, and where. */
interface Current {
  readonly actor: ActorView | null;
  readonly place: OrganisationChoice | null;
}

@Injectable()
export class SessionsService {
  constructor(
    private readonly reader: SessionReader,
    private readonly actors: ActorRepository,
    private readonly sessions: SessionsRepository,
    private readonly authentication: Authentication,
    private readonly people: PeopleRepository,
    private readonly openSessions: OpenSessionsRepository,
    private readonly providers: ProvidersRepository,
    private readonly auditLog: AuditLog,
    private readonly openId: OpenId,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @returns who is signed in, and where; nulls when nobody is */
  async current(request: FastifyRequest): Promise<Current> {
    const session = await this.reader.read(request);
    const actor = session && (await this.actors.find(session));
    if (!session || !actor) return { actor: null, place: null };
    const memberships = await this.open(session);
    const organisations = memberships.map(({ organisationId, organisationName, role }) => ({ id: organisationId, name: organisationName, role }));
    return { actor: await this.sessions.view(actor), place: { organisations, secondFactorMissing: actor.secondFactorMissing } };
  }

  /** Goes on in another of the person's organisations. @throws {DomainError} not_found when it is none of theirs */
  async choose(actor: Actor, session: Session, organisationId: string): Promise<void> {
    authorise(actor, 'own_account:manage');
    const memberships = await this.open(session);
    await this.openSessions.move(session.id, requireFound(memberships.find((membership) => membership.organisationId === organisationId)));
  }

  /** Where the session can be used. A provider vouches for people towards its own organisation only. */
  private async open({ userId, organisationId, providerId }: Session): Promise<Membership[]> {
    const memberships = await this.people.memberships(userId);
    return providerId === null ? memberships : memberships.filter((membership) => membership.organisationId === organisationId);
  }

  /**
   * Ends the session, also in the database: the cookie, wherever it was copied to, opens nothing any more.
   * @returns where the browser signs out of the provider that began it; null when none did
   */
  async end(request: FastifyRequest, reply: FastifyReply): Promise<string | null> {
    const session = await this.reader.read(request);
    const actor = session && (await this.actors.find(session));
    if (actor) await this.auditLog.record(actor, 'signed_out', { type: 'account', id: actor.id });
    passCookies(await this.authentication.api.signOut({ headers: signInHeaders(request), returnHeaders: true }), reply);
    const provider = session?.providerId ? await this.providers.find(session.providerId) : null;
    if (!provider) return null;
    // Signed out here in any case: that the provider does not answer must not keep anybody signed in.
    return this.openId.farewell(provider, `${publicOrigin(this.config, request)}/sign-in`).catch(() => null);
  }
}
