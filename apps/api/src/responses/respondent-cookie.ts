import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../platform/config/config.js';
import { sessionSeconds } from './respondent-session-life.js';
import { isSecretToken } from './secret-token.js';

/**
 * Reads and writes the cookie that holds the secret of a respondent's session. No script sees it, no other site's page sends it.
 * It is not signed: there is nothing to make up, for whoever has no secret that is stored has no session.
 */
@Injectable()
export class RespondentCookie {
  private readonly name: string;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    // The prefix makes browsers insist on https and this very host; over plain http on one's own machine they refuse it.
    this.name = config.production ? '__Host-medspill-survey' : 'medspill-survey';
  }

  /** The secret in the request's cookie; null without one. */
  read(request: FastifyRequest): string | null {
    const secret = request.cookies[this.name];
    return secret !== undefined && isSecretToken(secret) ? secret : null;
  }

  /** Sets the cookie, or lets it live on from now. */
  write(reply: FastifyReply, secret: string): void {
    void reply.setCookie(this.name, secret, { ...this.attributes(), maxAge: sessionSeconds });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.attributes());
  }

  private attributes() {
    return { path: '/', httpOnly: true, sameSite: 'strict', secure: this.config.production } as const;
  }
}
