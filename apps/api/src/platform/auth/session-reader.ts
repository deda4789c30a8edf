import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Authentication } from './better-auth/authentication.js';
import { freshFor, longestPause, useIsNotedEvery } from './better-auth/session-life.js';
import { OpenSessionsRepository } from './open-sessions.repository.js';
import { signInHeaders } from './sign-in-cookies.js';

/** Who is signed in, and where they work now. */
export interface Session {
  readonly id: string;
  readonly userId: string;
  readonly organisationId: string;
  readonly accountId: string;
  readonly secondFactor: boolean;
  /** Begun so lately that whoever holds it may change how the person signs in. */
  readonly fresh: boolean;
  /** The organisation's provider that vouched for the person; null when they signed in here. */
  readonly providerId: string | null;
}

const secondsSince = (moment: Date): number => (Date.now() - moment.getTime()) / 1000;

/** Finds the session behind a request's cookie. Asked at every request, so that a session that was ended is over at once. */
@Injectable()
export class SessionReader {
  constructor(
    private readonly authentication: Authentication,
    private readonly sessions: OpenSessionsRepository,
  ) {}

  /** @returns null without a cookie of ours, and when its session is over */
  async read(request: Pick<FastifyRequest, 'headers'>): Promise<Session | null> {
    const found = await this.authentication.api.getSession({ headers: signInHeaders(request) });
    if (!found) return null;
    const { id, userId, organisationId, accountId, createdAt, updatedAt, secondFactor, providerId } = found.session;
    const pause = secondsSince(updatedAt);
    if (pause > longestPause) {
      await this.sessions.end({ userId, providerId: providerId ?? null }, id);
      return null;
    }
    if (pause > useIsNotedEvery) await this.sessions.noteUse(id);
    return {
      id,
      userId,
      organisationId,
      accountId,
      secondFactor: secondFactor === true,
      fresh: secondsSince(createdAt) < freshFor,
      providerId: providerId ?? null,
    };
  }
}
