import { Injectable, Logger } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.repository.js';
import { AttemptsRepository } from './attempts.repository.js';
import { PeopleRepository } from './better-auth/people.repository.js';
import { isSingleFactor } from './better-auth/second-factor.js';

/** A session that was stored. */
interface BegunSession {
  readonly userId: string;
  readonly organisationId?: unknown;
  readonly accountId?: unknown;
}

/** What was wrong where somebody did not get in. */
type FailedFactor = 'password' | 'code';

/** Failures of one person that are written down: whoever guesses on and on must not fill the log, nor hide in it. */
const failuresPerPerson = { most: 10, within: 60 * 60 } as const;

/** Writes down in the organisation's audit log that somebody signed in, or failed to. */
@Injectable()
export class SignInJournal {
  private readonly logger = new Logger(SignInJournal.name);

  constructor(
    private readonly auditLog: AuditLog,
    private readonly people: PeopleRepository,
    private readonly attempts: AttemptsRepository,
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

  /**
   * Somebody gave a wrong password for the address. Written after the answer, so that how long that takes does not tell
   * whether the address is known; of an unknown one nothing is written, because it is no organisation's.
   */
  passwordFailed(email: string): void {
    this.later(async () => this.failed(await this.people.withAddress(email), 'password'));
  }

  /** Somebody gave a wrong code in a second step. @param userId whose step it was, as far as it is known */
  codeFailed(userId: string | null): void {
    this.later(() => this.failed(userId, 'code'));
  }

  /** Nobody is the actor: who it was is just what is not known. */
  private async failed(userId: string | null, factor: FailedFactor): Promise<void> {
    if (userId === null || !(await this.attempts.count('failure noted', userId, failuresPerPerson))) return;
    for (const { organisationId, accountId } of await this.people.memberships(userId)) {
      await this.auditLog.record({ organisationId }, 'sign_in_failed', { type: 'account', id: accountId }, { factor });
    }
  }

  private later(work: () => Promise<void>): void {
    work().catch((error: unknown) => this.logger.error(`A failed sign-in was not written down: ${error instanceof Error ? error.name : 'unknown error'}`));
  }
}
