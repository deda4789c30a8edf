import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.repository.js';
import { PeopleRepository } from './better-auth/people.repository.js';
import { isSingleFactor } from './better-auth/second-factor.js';

/** A session that was stored. */
interface BegunSession {
  readonly userId: string;
  readonly organisationId?: unknown;
  readonly accountId?: unknown;
}

/** Writes down in the organisation's audit log that somebody signed in. */
@Injectable()
export class SignInJournal {
  constructor(
    private readonly auditLog: AuditLog,
    private readonly people: PeopleRepository,
  ) {}

  /** @param asked what better-auth was asked for; the first of two steps is not yet a sign-in */
  async begun({ userId, organisationId, accountId }: BegunSession, asked: { readonly path?: string } | null): Promise<void> {
    if (asked && isSingleFactor(asked) && (await this.people.hasSecondFactor(userId))) return;
    const memberships = await this.people.memberships(userId);
    const membership = memberships.find((one) => one.accountId === accountId && one.organisationId === organisationId);
    if (!membership) return;
    const by = { organisationId: membership.organisationId, id: membership.accountId, role: membership.role };
    await this.auditLog.record(by, 'signed_in', { type: 'account', id: membership.accountId });
  }
}
