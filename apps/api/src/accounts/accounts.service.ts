import { Injectable } from '@nestjs/common';
import type { Account, findGroups, inviteAccount, listAccounts, Locale, updateAccount } from '@medspill/contracts';
import type { z } from 'zod';
import { AuditLog } from '../platform/audit/audit-log.repository.js';
import type { Actor } from '../platform/auth/actor.js';
import { authorise, requireFound } from '../platform/auth/authorise.js';
import { OpenSessionsRepository } from '../platform/auth/open-sessions.repository.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { type AccountRow, AccountsRepository } from './accounts.repository.js';
import { InvitationPost } from './invitation-post.js';

const viewOf = ({ userId, ...account }: AccountRow, actor: Actor): Account => ({
  ...account,
  taken: userId !== null,
  own: account.id === actor.id,
});

/** @throws {DomainError} not_found, or last_admin when the organisation would be without an administrator */
const requireKept = (outcome: AccountRow | 'last_admin' | null): AccountRow => {
  if (outcome === 'last_admin') throw new DomainError('last_admin', 'An organisation has at least one administrator.');
  return requireFound(outcome);
};

/** The accounts of an organisation, as its administrators keep them. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly sessions: OpenSessionsRepository,
    private readonly post: InvitationPost,
    private readonly audit: AuditLog,
  ) {}

  async list(
    actor: Actor,
    { page, pageSize, role, search }: z.infer<typeof listAccounts.query>,
  ): Promise<z.infer<typeof listAccounts.response>> {
    const { organisationId } = authorise(actor, 'account:manage');
    const filter = { role: role ?? null, search: search ?? '' };
    const { items, total } = await this.accounts.list(organisationId, filter, pageSize, (page - 1) * pageSize);
    return { items: items.map((account) => viewOf(account, actor)), total, page, pageSize };
  }

  async groups(
    actor: Actor,
    { page, pageSize, search }: z.infer<typeof findGroups.query>,
  ): Promise<z.infer<typeof findGroups.response>> {
    const { organisationId } = authorise(actor, 'account:manage');
    return { ...(await this.accounts.groups(organisationId, search, pageSize, (page - 1) * pageSize)), page, pageSize };
  }

  /**
   * Makes an account that waits for the owner of the address, and tells the owner when mail can be sent.
   * @throws {DomainError} email_taken
   */
  async invite(
    actor: Actor,
    { email, locale, ...details }: z.infer<typeof inviteAccount.body>,
    origin: string,
  ): Promise<z.infer<typeof inviteAccount.response>> {
    const { organisationId } = authorise(actor, 'account:manage');
    const account = await this.accounts.create(actor, email, details);
    if (account === 'name_taken') throw new DomainError('email_taken', 'The organisation has an account for this address.');
    const mailed = await this.post.send(organisationId, email, { origin, locale });
    return { ...viewOf(account, actor), mailed };
  }

  /** @throws {DomainError} not_found, last_admin */
  async update(actor: Actor, accountId: string, details: z.infer<typeof updateAccount.body>): Promise<Account> {
    authorise(actor, 'account:manage');
    return viewOf(requireKept(await this.accounts.update(actor, accountId, details)), actor);
  }

  /** @throws {DomainError} not_found, also for a demo identity, which has no address */
  async remind(actor: Actor, accountId: string, locale: Locale, origin: string): Promise<{ mailed: boolean }> {
    const { organisationId } = authorise(actor, 'account:manage');
    const { email } = requireFound(await this.accounts.find(organisationId, accountId));
    return { mailed: await this.post.send(organisationId, requireFound(email), { origin, locale }) };
  }

  /** @throws {DomainError} not_found */
  async endSessions(actor: Actor, accountId: string): Promise<void> {
    const { organisationId } = authorise(actor, 'account:manage');
    requireFound(await this.accounts.find(organisationId, accountId));
    await this.sessions.endOfAccount(organisationId, accountId);
    await this.audit.record(actor, 'session_revoked', { type: 'account', id: accountId });
  }

  /** @throws {DomainError} not_found, last_admin */
  async remove(actor: Actor, accountId: string): Promise<void> {
    const { organisationId } = authorise(actor, 'account:manage');
    requireKept(await this.accounts.remove(actor, accountId));
    await this.sessions.endOfAccount(organisationId, accountId);
  }
}
