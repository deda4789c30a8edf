import { Injectable } from '@nestjs/common';
import type { Named, Role } from '@medspill/contracts';
import { type AuditActor, auditEvent } from '../platform/audit/audit-event.js';
import { recordEvent } from '../platform/audit/record-event.repository.js';
import { Database } from '../platform/database/database.js';
import type { Transaction } from '../platform/database/transaction.js';
import { lastAdminStays } from './last-admin.repository.js';

/** An account and whose it is. */
export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: Role;
  readonly groups: Named[];
  /** Who has taken it; null while nobody has. */
  readonly userId: string | null;
}

/** What an administrator says of an account. */
export interface AccountDetails {
  readonly name: string;
  readonly role: Role;
  readonly groupIds: readonly string[];
}

/** Which accounts a list holds. */
export interface AccountFilter {
  readonly role: Role | null;
  /** Part of a name or an address; empty for all. */
  readonly search: string;
}

const shown = {
  id: true,
  name: true,
  email: true,
  role: true,
  userId: true,
  grants: { select: { group: { select: { id: true, name: true } } }, orderBy: { group: { name: 'asc' } } },
} as const;

interface Shown extends Omit<AccountRow, 'groups'> {
  readonly grants: readonly { readonly group: Named }[];
}

const rowOf = ({ grants, ...account }: Shown): AccountRow => ({ ...account, groups: grants.map(({ group }) => group) });

/** A condition on text that holds the words, whatever their case; signs of patterns stand for themselves. */
const holding = (words: string) => ({ contains: words.replaceAll(/[\\%_]/g, String.raw`\$&`), mode: 'insensitive' }) as const;

type Prisma = Transaction['prisma'];

const find = async (prisma: Prisma, organisationId: string, id: string): Promise<AccountRow | null> => {
  const account = await prisma.account.findUnique({ where: { organisationId_id: { organisationId, id } }, select: shown });
  return account && rowOf(account);
};

/** The account's groups are these and no others. Ids that are not of the organisation's groups give nothing. */
const setGroups = async (prisma: Prisma, organisationId: string, accountId: string, groupIds: readonly string[]): Promise<void> => {
  await prisma.roleGrant.deleteMany({ where: { organisationId, accountId } });
  const groups = await prisma.group.findMany({ where: { organisationId, id: { in: [...groupIds] } }, select: { id: true } });
  await prisma.roleGrant.createMany({ data: groups.map(({ id }) => ({ organisationId, accountId, groupId: id })) });
};

/** The accounts of an organisation. */
@Injectable()
export class AccountsRepository {
  constructor(private readonly database: Database) {}

  list(
    organisationId: string,
    { role, search }: AccountFilter,
    limit: number,
    offset: number,
  ): Promise<{ items: AccountRow[]; total: number }> {
    const holds = holding(search);
    const where = { organisationId, ...(role && { role }), ...(search !== '' && { OR: [{ name: holds }, { email: holds }] }) };
    return this.database.tenant(organisationId, async ({ prisma }) => {
      const rows = await prisma.account.findMany({ where, select: shown, orderBy: [{ name: 'asc' }, { id: 'asc' }], take: limit, skip: offset });
      return { items: rows.map(rowOf), total: await prisma.account.count({ where }) };
    });
  }

  find(organisationId: string, id: string): Promise<AccountRow | null> {
    return this.database.tenant(organisationId, ({ prisma }) => find(prisma, organisationId, id));
  }

  /** @returns `name_taken` when the organisation has an account for the address */
  create(by: AuditActor, email: string, { name, role, groupIds }: AccountDetails): Promise<AccountRow | 'name_taken'> {
    const { organisationId } = by;
    return this.database.tenant(organisationId, async ({ prisma, query }) => {
      // Not by Prisma, which would write the column that marks demo identities too, and is not allowed to.
      const [made] = await prisma.$queryRaw<{ id: string }[]>`
        INSERT INTO identity.account (organisation_id, name, email, role)
        VALUES (${organisationId}::uuid, ${name}, ${email}, ${role}::identity.role)
        ON CONFLICT (organisation_id, email) DO NOTHING RETURNING id`;
      if (!made) return 'name_taken';
      await setGroups(prisma, organisationId, made.id, groupIds);
      const account = await find(prisma, organisationId, made.id);
      if (!account) throw new Error('The account was not made.');
      await recordEvent({ query }, auditEvent(by, 'account_invited', { type: 'account', id: made.id }, { role }));
      return account;
    });
  }

  /** @returns null when there is no such account, `last_admin` when the organisation would be without an administrator */
  update(by: AuditActor, id: string, { groupIds, ...details }: AccountDetails): Promise<AccountRow | 'last_admin' | null> {
    const { organisationId } = by;
    return lastAdminStays(
      this.database.tenant(organisationId, async ({ prisma, query }) => {
        const { count } = await prisma.account.updateMany({ where: { organisationId, id }, data: details });
        if (count === 0) return null;
        await setGroups(prisma, organisationId, id, groupIds);
        const account = await find(prisma, organisationId, id);
        if (!account) return null;
        const groups = account.groups.length;
        await recordEvent({ query }, auditEvent(by, 'role_changed', { type: 'account', id }, { role: account.role, groups }));
        return account;
      }),
    );
  }

  /** @returns the account that was; null when there is none, `last_admin` when it has to stay */
  remove(by: AuditActor, id: string): Promise<AccountRow | 'last_admin' | null> {
    const { organisationId } = by;
    return lastAdminStays(
      this.database.tenant(organisationId, async ({ prisma, query }) => {
        const account = await find(prisma, organisationId, id);
        if (!account) return null;
        await prisma.account.deleteMany({ where: { organisationId, id } });
        await recordEvent({ query }, auditEvent(by, 'account_removed', { type: 'account', id }, { role: account.role }));
        return account;
      }),
    );
  }

  /** A page of the organisation's groups whose name holds the words. */
  groups(organisationId: string, search: string, limit: number, offset: number) {
    const where = { organisationId, archivedAt: null, name: holding(search) };
    const select = { id: true, name: true, programme: { select: { id: true, name: true } } } as const;
    return this.database.tenant(organisationId, async ({ prisma }) => ({
      items: await prisma.group.findMany({ where, select, orderBy: [{ name: 'asc' }, { id: 'asc' }], take: limit, skip: offset }),
      total: await prisma.group.count({ where }),
    }));
  }
}
