import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { CONFIG, type Config } from '../config/config.js';

const account = z.object({ organisationId: z.uuid(), accountId: z.uuid() });
type Account = z.infer<typeof account>;

const twelveHours = 12 * 60 * 60;

/** Reads and writes the signed cookie that says who is signed in. */
@Injectable()
export class SessionCookie {
  private readonly name: string;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    // The prefix makes browsers insist on https and this very host; over plain http on one's own machine they refuse it.
    this.name = config.production ? '__Host-medspill' : 'medspill';
  }

  /** The account in the request's cookie; null without one, and when it was not signed by us. */
  read(request: FastifyRequest): Account | null {
    const cookie = request.cookies[this.name];
    if (cookie === undefined) return null;
    const { valid, value } = request.unsignCookie(cookie);
    if (!valid || value === null) return null;
    const [organisationId, accountId] = value.split('.');
    return account.safeParse({ organisationId, accountId }).data ?? null;
  }

  write(reply: FastifyReply, { organisationId, accountId }: Account): void {
    void reply.setCookie(this.name, `${organisationId}.${accountId}`, { ...this.attributes(), maxAge: twelveHours });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.attributes());
  }

  private attributes() {
    return { path: '/', httpOnly: true, sameSite: 'strict', secure: this.config.production, signed: true } as const;
  }
}
